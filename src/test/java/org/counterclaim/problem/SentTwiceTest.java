package org.counterclaim.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever changes something can be sent twice, or says what it changes: as the description of the interface has it. */
@QuarkusTest
class SentTwiceTest {

    /** What takes neither header, and why that harms nobody. */
    private static final Map<String, String> NEITHER = Map.ofEntries(
            Map.entry("post /api/v1/conflicts/{id}/presence", "says who looks on at this moment"),
            Map.entry("post /api/v1/demo", "loads once by itself"),
            Map.entry("post /api/v1/exports/loading", "the same file again changes nothing"),
            Map.entry("post /api/v1/feeds/{id}/poll", "refused while polled, and an entry counts once"),
            Map.entry("post /api/v1/mail/{id}/again", "refused where it was sent"),
            Map.entry("post /api/v1/reconcile/parked/{question}/retry", "refused where it is not parked any more"),
            Map.entry("post /api/v1/reconcile/rebuild", "gives the same every time"),
            Map.entry("post /api/v1/welcome/{secret}", "a link of welcome works once"),
            Map.entry("put /api/v1/me/password", "whoever changes it must know the present one"),
            Map.entry("delete /api/v1/me/sessions", "ends whatever there is"),
            Map.entry("delete /api/v1/me/sign-on", "takes away what only the caller has"));

    private JsonNode paths;

    @BeforeEach
    void read() throws IOException {
        paths = new ObjectMapper()
                .readTree(given().queryParam("format", "json").get("/q/openapi").asString())
                .get("paths");
    }

    private List<String> operations(List<String> methods) {
        List<String> operations = new ArrayList<>();
        paths.properties().stream()
                .filter(path -> path.getKey().startsWith("/api/v1/"))
                .filter(path -> !path.getKey().contains("/try/"))
                .forEach(path -> methods.stream()
                        .filter(path.getValue()::has)
                        .forEach(method -> operations.add(method + " " + path.getKey())));
        assertThat(operations).hasSizeGreaterThan(10);
        return operations;
    }

    private String header(String operation, String name) {
        String[] parts = operation.split(" ", 2);
        for (JsonNode parameter : paths.path(parts[1]).path(parts[0]).path("parameters")) {
            if (parameter.path("name").asText().equals(name)
                    && parameter.path("in").asText().equals("header")) {
                return parameter.path("required").asBoolean() ? "needed" : "allowed";
            }
        }
        return "absent";
    }

    private boolean isKeyed(String operation) {
        return !header(operation, "Idempotency-Key").equals("absent");
    }

    private boolean isMatched(String operation) {
        return !header(operation, "If-Match").equals("absent");
    }

    @Test
    void whateverChangesSomethingTakesAKeyOrSaysWhichVersion() {
        assertThat(operations(List.of("post", "put", "patch", "delete")))
                .filteredOn(operation -> !isKeyed(operation) && !isMatched(operation))
                .as("others need a reason in this test")
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(NEITHER.keySet()));
    }

    @Test
    void whateverMakesSomethingTakesAKey() {
        assertThat(operations(List.of("post")))
                .filteredOn(operation -> makes(operation) && !isKeyed(operation))
                .isEmpty();
    }

    private boolean makes(String operation) {
        String path = operation.substring("post ".length());
        JsonNode answers = paths.path(path).path("post").path("responses");
        boolean isMaking = answers.has("201") || answers.has("202") || path.contains(":b");
        return isMaking && !NEITHER.containsKey(operation);
    }

    @Test
    void whateverChangesOneThingSaysWhichVersion() {
        assertThat(operations(List.of("put", "patch", "delete")))
                .filteredOn(operation -> !isMatched(operation) && !NEITHER.containsKey(operation))
                .isEmpty();
    }

    @Test
    void whatIsWrittenAnewMustSayWhichVersion() {
        assertThat(header("put /api/v1/claims/{id}", "If-Match")).isEqualTo("needed");
        assertThat(header("patch /api/v1/conflicts/{id}/review", "If-Match")).isEqualTo("needed");
        assertThat(header("post /api/v1/claims/{id}/accept", "If-Match")).isEqualTo("allowed");
        assertThat(header("get /api/v1/claims", "Idempotency-Key")).isEqualTo("absent");
    }
}
