package org.counterclaim.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.conflict.ConflictLists;
import org.counterclaim.conflict.ConflictViews;
import org.counterclaim.page.Phrasebook;
import org.jdbi.v3.core.Jdbi;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportInTheBackgroundTest {

    @Inject
    Vocabulary vocabulary;

    @Inject
    ExportJobs jobs;

    @Inject
    Keeping keeping;

    @Inject
    ConflictLists lists;

    @Inject
    ConflictViews views;

    @Inject
    Exports exports;

    @Inject
    ExportSettings settings;

    @Inject
    Phrasebook phrasebook;

    @Inject
    ObjectMapper json;

    @Inject
    Jdbi database;

    private ContestedWeek week;

    @BeforeEach
    void contest() {
        vocabulary.bring();
        week = ContestedWeek.made();
    }

    @Test
    void whoPrefersNotToWaitIsToldWhereToLookAndFindsTheSameBytes() {
        Response answer = given().contentType(ContentType.JSON)
                .header("Prefer", "wait=5, respond-async")
                .body(order("XLSX"))
                .post("/api/v1/exports");
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.header("Preference-Applied")).isEqualTo("respond-async");
        assertThat(answer.header("Location")).contains("/api/v1/exports/jobs/");
        JsonNode done = ended(UUID.fromString(answer.path("id")));
        assertThat(done.get("state").asText()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.get("percent").asInt()).isEqualTo(100);
        assertThat(ContestedWeek.content(done)).isEqualTo(ContestedWeek.content(week.export("XLSX", "en")));
    }

    @Test
    void thePageShowsHowFarItIsAndThenTheFile() {
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("from", "2018-05-14")
                .formParam("to", "2018-05-20")
                .formParam("format", "CSV")
                .formParam("query", "event=" + week.event())
                .post("/exports")
                .then()
                .statusCode(303);
        UUID job = jobs.recent(1).getFirst().id();
        String content = ended(job).get("content").asText();
        assertThat(Jsoup.parse(given().get("/exports/jobs").asString()).select("#jobs a[href=" + content + "]"))
                .hasSize(1);
        given().header("Sec-Fetch-Site", "same-origin")
                .formParam("from", "2018-05-20")
                .formParam("to", "2018-05-14")
                .post("/exports")
                .then()
                .statusCode(400);
    }

    @Test
    void aFullDiskIsToldAndNothingIsKept() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "this system has no /dev/full");
        long before = count("select count(*) from export");
        UUID job = asked();
        List<Integer> percents = new ArrayList<>();
        run(job, (contents, out) -> {
            contents.progress().advance(1);
            percents.add(jobs.byId(job).orElseThrow().percent());
            try (OutputStream disk = new FileOutputStream(full.toFile())) {
                disk.write(1);
            }
        });
        ExportJob failed = jobs.byId(job).orElseThrow();
        assertThat(failed.state()).isEqualTo(ExportJob.State.FAILED);
        assertThat(failed.error()).contains("nothing was kept", "No space left");
        assertThat(percents).containsExactly(99);
        assertThat(count("select count(*) from export")).isEqualTo(before);
        assertThat(given().get("/exports/jobs").asString()).contains("No space left");
    }

    @Test
    void whatIsCancelledInTheMiddleIsNotKept() throws Exception {
        long before = count("select count(*) from export");
        UUID job = asked();
        run(job, (contents, out) -> {
            given().delete("/api/v1/exports/jobs/" + job).then().statusCode(204);
            out.write(1);
        });
        assertThat(jobs.byId(job).orElseThrow().state()).isEqualTo(ExportJob.State.CANCELLED);
        assertThat(count("select count(*) from export")).isEqualTo(before);
        given().delete("/api/v1/exports/jobs/" + job).then().statusCode(409);
    }

    /** A minute passes between two looks at it. */
    private static final class Striding extends Clock {
        private long minutes;

        @Override
        public Instant instant() {
            return Instant.ofEpochSecond(60 * minutes++);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** One that nobody told the threads of the server of. */
    private UUID asked() {
        return jobs.enter(
                new ExportBody("2018-W20", null, null, "CSV", "en", null, "event=" + week.event(), null, null), "rana");
    }

    private String order(String format) {
        return """
                {"week":"2018-W20","format":"%s","language":"en","query":"event=%s"}""".formatted(format, week.event());
    }

    private void run(UUID job, Form form) {
        Forms forms = new Forms(json, phrasebook, settings) {
            @Override
            Form of(ExportOrder order) {
                return form;
            }
        };
        Exporting exporting = new Exporting(lists, views, exports, forms, settings, database);
        assertThat(new ExportJobRun(jobs, exporting, keeping, settings, new Striding()).workOnce(() -> false))
                .isTrue();
    }

    private JsonNode ended(UUID job) {
        JsonNode read = read(job);
        for (int attempt = 0; attempt < 200 && read.get("finishedAt").isNull(); attempt++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            read = read(job);
        }
        return read;
    }

    private static JsonNode read(UUID job) {
        return ContestedWeek.read(given().get("/api/v1/exports/jobs/" + job).asByteArray());
    }

    private long count(String sql) {
        return database.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
