package org.counterclaim.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.claim.Reconciling;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.mail.Letter;
import org.counterclaim.mail.MailServer;
import org.counterclaim.mail.Outbox;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditionsTest {

    @Inject
    Vocabulary vocabulary;

    @Inject
    Reconciling reconciling;

    @Inject
    Jdbi database;

    @Inject
    Outbox outbox;

    private ContestedWeek week;

    @BeforeEach
    void contest() {
        vocabulary.bring();
        week = ContestedWeek.made();
    }

    @Test
    void aCorrectionIsANewEditionAndTheOldOneStays() {
        JsonNode first = week.export("HTML", "en");
        byte[] sent = ContestedWeek.content(first);
        assertThat(verified(first).get("isIntact").asBoolean()).isTrue();
        assertThat(verified(first).get("isCurrent").asBoolean()).isTrue();
        correct(first, 409);

        week.judged("SUPPORTED");
        assertThat(verified(first).get("isIntact").asBoolean()).isTrue();
        assertThat(verified(first).get("isCurrent").asBoolean()).isFalse();
        JsonNode second = correct(first, 201);
        assertThat(second.get("edition").asInt()).isEqualTo(2);
        assertThat(second.get("corrects")).isEqualTo(first.get("id"));
        assertThat(second.get("note").asText()).isEqualTo("A verdict was added");
        assertThat(new String(ContestedWeek.content(second), StandardCharsets.UTF_8))
                .contains("Edition 2", "A verdict was added");
        assertThat(ContestedWeek.content(first)).isEqualTo(sent);
        assertThat(verified(second).get("isCurrent").asBoolean()).isTrue();
        week.judged("REFUTED");
        correct(first, 409);
    }

    @Test
    void whoWasSentTheFirstEditionIsSentEachCorrection() {
        JsonNode first = week.export("HTML", "en");
        String arabic = "reader-ar-" + week.conflict() + "@news.example";
        String english = "reader-en-" + week.conflict() + "@news.example";
        List<UUID> files = List.of(UUID.fromString(first.get("id").asText()));
        outbox.put(new Letter("week", arabic, "ar", "s", "t", "<p>t</p>", files));
        outbox.put(new Letter("week", english, "en", "s", "t", "<p>t</p>", files));
        outbox.put(new Letter("digest", "other-" + english, "en", "s", "t", "<p>t</p>", List.of()));
        week.judged("SUPPORTED");
        JsonNode second = correct(first, 201);
        week.judged("REFUTED");
        JsonNode third = correct(second, 201);
        MailServer.send();

        assertThat(MailServer.received("other-" + english)).hasSize(1);
        assertThat(MailServer.received(english)).hasSize(3);
        assertThat(MailServer.received(arabic)).hasSize(3);
        assertThat(subjects(english)).containsOnlyOnce("Counterclaim: correction of the export 2018-W20, edition 3");
        assertThat(subjects(arabic)).containsOnlyOnce("Counterclaim: تصويب حصاد 2018-W20، الطبعة 3");
        MailServer.Received letter = MailServer.received(english).stream()
                .filter(each -> each.subject().endsWith("edition 2"))
                .findFirst()
                .orElseThrow();
        assertThat(letter.parts())
                .contains("conflicts-2018-W20-en-edition-2.html")
                .filteredOn(part -> part.contains("A verdict was added"))
                .hasSize(2)
                .allMatch(part -> part.contains(second.get("content").asText()))
                .noneMatch(part -> part.contains(third.get("content").asText()));
        assertThat(MailServer.received(arabic).getLast().parts())
                .anyMatch(part -> part.contains("dir=\"rtl\"") && part.contains("سبب التصويب"));
    }

    private static List<String> subjects(String recipient) {
        return MailServer.received(recipient).stream()
                .map(MailServer.Received::subject)
                .toList();
    }

    @Test
    void aFileThatWasTamperedWithIsNotIntact() {
        JsonNode export = week.export("CSV", "en");
        database.useHandle(handle -> handle.createUpdate(
                        "update export_part set content = set_byte(content, 20, 65) where export_id = :id::uuid")
                .bind("id", export.get("id").asText())
                .execute());
        assertThat(verified(export).get("isIntact").asBoolean()).isFalse();
        assertThat(verified(export).get("isCurrent").asBoolean()).isTrue();
    }

    @Test
    void anExportTellsWhatChangedSinceTheOneBefore() {
        JsonNode before = period("2018-05-14T00:00:00Z", "2018-05-21T00:00:00Z");
        assertThat(summary(before).path("since").isMissingNode()
                        || summary(before).path("since").isNull())
                .isTrue();
        given().contentType(ContentType.JSON)
                .body("{\"reason\":\"told twice\"}")
                .post("/api/v1/claims/" + week.denial() + "/retract")
                .then()
                .statusCode(200);
        reconciling.await(Set.of(UUID.fromString(week.event())));
        JsonNode after = period("2018-05-21T00:00:00Z", "2199-01-01T00:00:00Z");
        assertThat(after.get("previous")).isEqualTo(before.get("id"));
        assertThat(summary(after).at("/since/changed").asInt()
                        + summary(after).at("/since/gone").asInt())
                .isEqualTo(1);
    }

    private JsonNode period(String from, String to) {
        return ContestedWeek.post("/api/v1/exports", """
                {"from":"%s","to":"%s","format":"JSONL","query":"event=%s"}""".formatted(from, to, week.event()));
    }

    private static JsonNode summary(JsonNode export) {
        for (String line : new String(ContestedWeek.content(export), StandardCharsets.UTF_8).split("\n")) {
            JsonNode read = ContestedWeek.read(line.getBytes(StandardCharsets.UTF_8));
            if (read.has("summary")) {
                return read.get("summary");
            }
        }
        throw new AssertionError("no summary");
    }

    private static JsonNode verified(JsonNode export) {
        return ContestedWeek.read(
                given().get("/api/v1/exports/" + export.get("id").asText() + "/verification")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
    }

    private static JsonNode correct(JsonNode export, int status) {
        return ContestedWeek.read(given().contentType(ContentType.JSON)
                .body("{\"note\":\"A verdict was added\"}")
                .post("/api/v1/exports/" + export.get("id").asText() + "/editions")
                .then()
                .statusCode(status)
                .extract()
                .asByteArray());
    }
}
