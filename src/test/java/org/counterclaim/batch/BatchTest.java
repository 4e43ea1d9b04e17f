package org.counterclaim.batch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.claim.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Vocabulary vocabulary;

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    private static List<JsonNode> post(String path, String lines) throws IOException {
        String answer = given().urlEncodingEnabled(false)
                .contentType("application/jsonl")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
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
