package org.counterclaim.export;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** An event of its own at which two sources disagree, one of them quoted in a report. */
record ContestedWeek(String event, String conflict, String denial) {

    static final ObjectMapper JSON = new ObjectMapper();

    static ContestedWeek made() {
        String title = "Convoy " + UUID.randomUUID();
        JsonNode report = post("/api/v1/documents?wait=true", """
                {"publisher":"Export Courier","url":"https://courier.example/buses?a=1&b=2",
                 "archiveUrl":"https://archive.example/courier/buses","headline":"Buses, and \\"more\\" buses",
                 "language":"en","publishedAt":"2018-05-20T09:00:00Z",
                 "text":"It rained. The ministry spoke of six trucks at the bridge, nothing more. It rained on. %s"}""".formatted(title));
        JsonNode six = post("/api/v1/claims?wait=true", """
                {"claimant":"Export Ministry","publisher":"Export Courier","via":["Export Wire"],"event":"%s",
                 "predicate":"try.count","answer":{"min":6,"max":6,"unit":"bus"},"document":"%s",
                 "statement":"=spoke of six trucks at the bridge","language":"en",
                 "translation":"تحدثت عن ست شاحنات عند الجسر","translationLanguage":"ar",
                 "quote":{"exact":"spoke of six trucks at the bridge"},
                 "madeAt":"2018-05-20T07:30:00Z","publishedAt":"2018-05-20T09:00:00Z","status":"ACCEPTED"}""".formatted(
                        title, report.get("id").asText()));
        String event = six.at("/event/id").asText();
        JsonNode ten = post("/api/v1/claims?wait=true", """
                {"claimant":"مرصد التصدير","event":"%s","predicate":"try.count","answer":{"min":10,"max":10,"unit":"bus"},
                 "statement":"رأينا عشر حافلات,\\nوربما أكثر","language":"ar","publishedAt":"2018-05-20T10:00:00Z"}""".formatted(event));
        JsonNode conflicts =
                read(given().get("/api/v1/conflicts?event=" + event).asByteArray());
        return new ContestedWeek(
                event, conflicts.at("/items/0/id").asText(), ten.get("id").asText());
    }

    /** An export of what was contested there. */
    JsonNode export(String format, String language) {
        return post("/api/v1/exports", """
                {"week":"2018-W20","format":"%s","language":"%s","query":"event=%s"}""".formatted(format, language, event));
    }

    static byte[] content(JsonNode export) {
        return given().get(export.get("content").asText())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** Says what people decided of the first position. */
    void judged(String verdict) {
        io.restassured.response.Response read = given().get("/api/v1/conflicts/" + conflict);
        given().contentType(ContentType.JSON)
                .header("If-Match", read.header("ETag"))
                .body(Map.of("verdict", verdict, "evidence", java.util.List.of("https://film.example/bridge")))
                .put(
                        "/api/v1/conflicts/{id}/verdicts/{key}",
                        conflict,
                        read.jsonPath().getString("positions[0].key"))
                .then()
                .statusCode(200);
    }

    static JsonNode post(String path, String body) {
        return read(given().contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .asByteArray());
    }

    static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
