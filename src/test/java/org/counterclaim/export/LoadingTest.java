package org.counterclaim.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.detection.Rebuild;
import org.counterclaim.platform.TestDatabase;
import org.counterclaim.reconcile.ClaimReconciler;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class LoadingTest {

    private static final List<String> COMPARED = List.of(
            "select to_jsonb(conflict) - 'version' from conflict where id = cast(:conflict as uuid)",
            "select to_jsonb(review) from review where conflict_id = cast(:conflict as uuid)",
            "select to_jsonb(verdict) from verdict where conflict_id = cast(:conflict as uuid)",
            "select to_jsonb(position) from position where conflict_id = cast(:conflict as uuid) order by ordinal",
            "select to_jsonb(position_claim) from position_claim where conflict_id = cast(:conflict as uuid) order by claim_id",
            "select to_jsonb(relation) from relation where conflict_id = cast(:conflict as uuid)"
                    + " order by claim_id, other_id, type",
            "select to_jsonb(claim) from claim join position_claim on claim_id = claim.id"
                    + " where conflict_id = cast(:conflict as uuid) order by claim.id",
            "select to_jsonb(comment) from comment where conflict_id = cast(:conflict as uuid) order by id",
            "select jsonb_build_array(id, at, actor, action, entity, entity_id, before, after) from audit"
                    + " where entity_id = :conflict or entity_id in (select claim_id::text from position_claim"
                    + " where conflict_id = cast(:conflict as uuid)) order by at, id");

    private static final List<String> INTERNAL = List.of(
            "المصدر يعرف أكثر مما يقول",
            "Rana of the night desk",
            "waits-for-the-lawyer",
            "Our man in the ministry asked us to");

    @Inject
    Vocabulary vocabulary;

    @Inject
    Jdbi database;

    @Inject
    ObjectMapper json;

    @TempDir
    Path folder;

    private ContestedWeek week;

    @BeforeEach
    void contest() {
        vocabulary.bring();
        week = ContestedWeek.made();
        week.judged("REFUTED");
        given().contentType(ContentType.JSON)
                .header(
                        "If-Match",
                        given().get("/api/v1/conflicts/" + week.conflict()).header("ETag"))
                .body(
                        "{\"state\":\"CLOSED\",\"resolution\":\"CONTRADICTION_CONFIRMED\",\"publicNote\":\"Film shows it\"}")
                .patch("/api/v1/conflicts/" + week.conflict() + "/review")
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .body("{\"text\":\"المصدر يعرف أكثر مما يقول\"}")
                .post("/api/v1/conflicts/" + week.conflict() + "/comments")
                .then()
                .statusCode(201);
    }

    @Test
    void onlyWhatIsPublicLeavesTheBuilding() throws Exception {
        setAside();
        assertThat(Files.readString(exported(true))).contains(INTERNAL).contains("Film shows it");
        Path file = exported(false);
        assertThat(Files.readString(file)).contains("Film shows it").doesNotContain(INTERNAL);

        Jdbi other = Jdbi.create(TestDatabase.migrated());
        other.useTransaction(handle -> new Loader(json).load(handle, file));
        String known = "select state || resolution || public_note || (suppressed_reason is null) || version from review"
                + " where conflict_id = cast(:conflict as uuid)";
        assertThat(rows(other, known)).isEqualTo(rows(database, known)).hasSize(1);
        String trail = "select id || action || at from audit where entity_id = :conflict and action <> 'comment.added'"
                + " order by at, id";
        assertThat(rows(other, trail)).isEqualTo(rows(database, trail)).hasSizeGreaterThan(3);
    }

    private void setAside() {
        String path = "/api/v1/conflicts/" + week.conflict();
        given().contentType(ContentType.JSON)
                .header("If-Match", given().get(path).header("ETag"))
                .body("{\"assignee\":\"Rana of the night desk\",\"labels\":[\"waits-for-the-lawyer\"]}")
                .patch(path + "/review")
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .header("If-Match", given().get(path).header("ETag"))
                .body("{\"reason\":\"Our man in the ministry asked us to\"}")
                .post(path + "/suppress")
                .then()
                .statusCode(200);
    }

    @Test
    void anEmptyServerHasTheSameConflictsReviewsAndTrail() throws Exception {
        Path file = exported();
        Jdbi empty = Jdbi.create(TestDatabase.migrated());
        Loaded loaded = empty.inTransaction(handle -> new Loader(json).load(handle, file));
        assertThat(loaded.rows()).containsEntry("conflict", 1).containsEntry("claim", 2);
        assertSame(empty);

        new Rebuild(empty, new ClaimReconciler(), json, new SimpleMeterRegistry(), Clock.systemUTC()).run();
        assertSame(empty);
        assertThat(count(empty, "select count(*) from audit, audit_head where audit.seq > audit_head.seq"))
                .isZero();
    }

    /** As where one figure is told to be the sum of others, of which no conflict need speak. */
    @Test
    void whatIsRelatedAcrossQuestionsComesAlong() throws Exception {
        JsonNode present = ContestedWeek.post("/api/v1/claims?wait=true", """
                {"claimant":"Export Ministry","event":"%s","predicate":"try.yes","stance":"AFFIRMS",
                 "statement":"There were buses","language":"en","publishedAt":"2018-05-20T09:00:00Z"}""".formatted(week.event()));
        String related = "select claim_id || ' ' || type || ' ' || other_id from relation where claim_id::text = '"
                + week.denial() + "' and other_id::text = '"
                + present.get("id").asText() + "'";
        database.useHandle(handle -> handle.createUpdate("""
                        insert into relation (question_id, claim_id, other_id, type, reason_code, reason_arguments)
                        select question_id, id, cast(:other as uuid), 'AGREES', 'agree.same', '{}' from claim
                        where id = cast(:claim as uuid)""")
                .bind("claim", week.denial())
                .bind("other", present.get("id").asText())
                .execute());
        Path file = exported();
        Jdbi empty = Jdbi.create(TestDatabase.migrated());
        empty.useTransaction(handle -> new Loader(json).load(handle, file));
        assertThat(list(empty, related)).hasSize(1).isEqualTo(list(database, related));
        assertThat(list(empty, "select predicate from question order by 1")).containsExactly("try.count", "try.yes");
    }

    private static List<String> list(Jdbi jdbi, String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    @Test
    void loadingAgainChangesNothing() throws Exception {
        Path file = exported();
        Jdbi empty = Jdbi.create(TestDatabase.migrated());
        empty.useTransaction(handle -> new Loader(json).load(handle, file));
        Loaded again = empty.inTransaction(handle -> new Loader(json).load(handle, file));
        assertThat(again.rows().values()).containsOnly(0);
        assertSame(empty);
    }

    @Test
    void aFollowerKnowsItsOwnSourcesByTheirNamesAndTakesWhatIsNew() throws Exception {
        Jdbi follower = Jdbi.create(TestDatabase.migrated());
        follower.useHandle(handle -> {
            handle.execute(
                    "insert into source (id, kind, name_en) values (gen_random_uuid(), 'OFFICIAL', 'Export Ministry')");
            handle.execute("insert into source_key select search_normal('Export Ministry'), id from source");
        });
        Path first = exported();
        follower.useTransaction(handle -> new Loader(json).load(handle, first));
        assertThat(count(follower, "select count(*) from source where name_en = 'Export Ministry'"))
                .isEqualTo(1);
        assertThat(
                        count(
                                follower,
                                "select count(*) from claim join source on source.id = claimant_id where name_en = 'Export Ministry'"))
                .isEqualTo(1);
        given().contentType(ContentType.JSON)
                .header(
                        "If-Match",
                        given().get("/api/v1/conflicts/" + week.conflict()).header("ETag"))
                .body("{\"publicNote\":\"And a second film\"}")
                .patch("/api/v1/conflicts/" + week.conflict() + "/review")
                .then()
                .statusCode(200);
        Path later = exported();
        follower.useTransaction(handle -> new Loader(json).load(handle, later));
        assertThat(count(follower, "select count(*) from review where public_note = 'And a second film'"))
                .isEqualTo(1);
    }

    @Test
    void aWrongLineIsNamedAndNothingIsLoaded() throws Exception {
        String whole = Files.readString(exported());
        String broken = whole.replaceFirst("\\{\"record\":\"question\"", "{\"record\":\"qestion\"");
        long before = count(database, "select count(*) from audit where action = 'export.loaded'");
        given().contentType("application/x-ndjson")
                .body(new byte[] {(byte) 0xC3, '('})
                .post("/api/v1/exports/loading")
                .then()
                .statusCode(400);
        assertThat(given().contentType("application/x-ndjson")
                        .body(broken.getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/exports/loading")
                        .then()
                        .statusCode(400)
                        .extract()
                        .jsonPath()
                        .getString("errors[0].field"))
                .startsWith("line ");
        assertThat(count(database, "select count(*) from audit where action = 'export.loaded'"))
                .isEqualTo(before);
        given().contentType("application/x-ndjson")
                .body(whole.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/exports/loading")
                .then()
                .statusCode(200);
    }

    private Path exported() throws IOException {
        return exported(true);
    }

    private Path exported(boolean internal) throws IOException {
        JsonNode export = ContestedWeek.post("/api/v1/exports", """
                {"week":"2018-W20","format":"JSONL","internal":%s,"query":"event=%s&suppressed=any"}""".formatted(internal, week.event()));
        return Files.write(folder.resolve(export.get("id").asText() + ".jsonl"), ContestedWeek.content(export));
    }

    private void assertSame(Jdbi other) {
        for (String sql : COMPARED) {
            assertThat(rows(other, sql)).as(sql).isEqualTo(rows(database, sql)).isNotEmpty();
        }
    }

    private List<String> rows(Jdbi jdbi, String sql) {
        return jdbi.inTransaction(handle -> {
            handle.execute("set local timezone = 'UTC'");
            return handle.createQuery(sql)
                    .bind("conflict", week.conflict())
                    .mapTo(String.class)
                    .list();
        });
    }

    private static long count(Jdbi jdbi, String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
