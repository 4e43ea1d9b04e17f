package org.counterclaim.batch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.counterclaim.claim.Vocabulary;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Vocabulary vocabulary;

    @Inject
    Jdbi database;

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    private static List<JsonNode> post(String path, String lines) throws IOException {
        return rows(send(null, path, lines).then().statusCode(200).extract().asString());
    }

    private static Response send(String key, String path, String lines) {
        return given().urlEncodingEnabled(false)
                .headers(key == null ? Map.of() : Map.of("Idempotency-Key", key))
                .contentType("application/jsonl")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(path);
    }

    private static List<JsonNode> rows(String answer) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : answer.lines().toList()) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    @Test
    void badRowIsRefusedAndTheRestIsKept() throws IOException {
        List<JsonNode> rows = post("/api/v1/claims:batch", """
                {"claimant":"Batch Agency","event":"Batch","predicate":"try.yes","statement":"one"}

                {"claimant":"Batch Agency","event":"Batch","predicate":"try.yes"}
                not json
                {"claimant":"Batch Agency","event":"Batch","predicate":"try.nothing","statement":"five"}
                {"claimant":"Batch Agency","event":"Batch","predicate":"try.yes","statement":"six"}
                """);
        assertThat(rows).extracting(row -> row.get("row").asInt()).containsExactly(1, 3, 4, 5, 6);
        assertThat(rows).extracting(row -> row.get("status").asInt()).containsExactly(201, 400, 400, 400, 201);
        assertThat(rows.get(1).at("/problem/errors/0/field").asText()).isEqualTo("statement");
        assertThat(rows.get(2).at("/problem/type").asText()).isEqualTo("/problems/malformed-json");
        assertThat(rows.get(3).at("/problem/errors/0/field").asText()).isEqualTo("predicate");
        given().get("/api/v1/claims/" + rows.get(4).get("id").asText()).then().statusCode(200);
    }

    @Test
    void manyRowsAreKeptInSeveralTransactions() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1234; i++) {
            lines.append(
                    "{\"claimant\":\"Source %d\",\"event\":\"Many %d\",\"predicate\":\"try.count\",\"answer\":{\"best\":%d},\"statement\":\"row %d\"}\n"
                            .formatted(i % 7, i % 50, i, i));
        }
        List<JsonNode> rows = post("/api/v1/claims:batch", lines.toString());
        assertThat(rows).hasSize(1234).allMatch(row -> row.get("status").asInt() == 201);
    }

    @Test
    void aBatchSentAgainIsAnsweredAsBeforeAndCountsOnce() throws IOException {
        String key = UUID.randomUUID().toString();
        String lines = claims(key, 700) + "{\"predicate\":\"try.count\"}\n";
        String first = send(key, "/api/v1/claims:batch", lines).asString();
        assertThat(rows(first)).hasSize(701);
        assertThat(send(key, "/api/v1/claims:batch", lines).asString()).isEqualTo(first);
        assertThat(kept(key)).isEqualTo(700);
    }

    @Test
    void aBatchThatBrokeOffGoesOnWhereItWas() throws IOException, InterruptedException {
        String key = UUID.randomUUID().toString();
        String lines = claims(key, 1_100);
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            byte[] body = lines.getBytes(StandardCharsets.UTF_8);
            OutputStream out = socket.getOutputStream();
            out.write("""
                    POST /api/v1/claims:batch HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/jsonl\r
                    Content-Length: %d\r
                    Idempotency-Key: %s\r
                    \r
                    """.formatted(body.length, key).getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, body.length * 3 / 4);
            out.flush();
            await(() -> kept(key) == 500);
        }
        assertThat(rows(send(key, "/api/v1/claims:batch", lines).asString()))
                .extracting(row -> row.get("status").asInt())
                .containsOnly(201)
                .hasSize(1_100);
        assertThat(kept(key)).isEqualTo(1_100);
    }

    @Test
    void aKeyIsOfOneBatchAlone() {
        String key = UUID.randomUUID().toString();
        send(key, "/api/v1/claims:batch", claims(key, 3)).then().statusCode(200);
        for (String other : List.of(claims(key, 2), claims(key, 4), claims("x" + key, 3))) {
            send(key, "/api/v1/claims:batch", other)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/idempotency-key-reused"));
        }
        assertThat(kept(key)).isEqualTo(3);
    }

    private static String claims(String event, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(
                    "{\"claimant\":\"Source %d\",\"event\":\"Batch %s\",\"predicate\":\"try.count\",\"answer\":{\"best\":%d},\"statement\":\"row %d\"}\n"
                            .formatted(i % 7, event, i, i));
        }
        return lines.toString();
    }

    private int kept(String event) {
        return database.withHandle(handle -> handle.createQuery("""
                        select count(*) from claim join question on question.id = claim.question_id
                        join event on event.id = question.event_id where coalesce(event.title_en, event.title_ar) = :event""")
                .bind("event", "Batch " + event)
                .mapTo(Integer.class)
                .one());
    }

    private static void await(BooleanSupplier isSo) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!isSo.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }

    @Test
    void reportsSentAgainAreAnsweredAsBefore() throws IOException {
        String key = UUID.randomUUID().toString();
        String report =
                "{\"publisher\":\"Batch Daily\",\"language\":\"en\",\"publishedAt\":\"2018-05-20T09:00:00Z\",\"text\":\"%s\"}\n";
        String lines = report.formatted("once " + key) + report.formatted("");
        String first = send(key, "/api/v1/documents:batch", lines).asString();
        assertThat(rows(first)).extracting(row -> row.get("status").asInt()).containsExactly(201, 400);
        assertThat(send(key, "/api/v1/documents:batch", lines).asString()).isEqualTo(first);
        send(key, "/api/v1/documents:batch", lines + report.formatted("more"))
                .then()
                .statusCode(422);
    }

    @Test
    void reportsAreAnsweredOneByOne() throws IOException {
        String report =
                "{\"publisher\":\"Batch Daily\",\"language\":\"en\",\"publishedAt\":\"2018-05-20T09:00:00Z\",\"text\":\"%s\"}\n";
        List<JsonNode> rows = post(
                "/api/v1/documents:batch",
                report.formatted("batch report one") + report.formatted("") + report.formatted("batch report one"));
        assertThat(rows).extracting(row -> row.get("status").asInt()).containsExactly(201, 400, 200);
        assertThat(rows.get(1).at("/problem/errors/0/field").asText()).isEqualTo("text");
    }
}
