package org.counterclaim.hostile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterclaim.people.Accounts;

/** Sends bodies full of harm, and leaves out of them what is refused, until the rest is taken. */
final class Intruder {

    private static final int TRIES = 12;

    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger refusedFields = new AtomicInteger();

    int sent() {
        return sent.get();
    }

    int refusedFields() {
        return refusedFields.get();
    }

    /** What the server could not answer. */
    List<String> failures() {
        return failures;
    }

    static RequestSpecification asked() {
        return given().auth().preemptive().oauth2(Accounts.TOKEN);
    }

    /** What became of a body of which only {@code harmless} must stay; the last refusal where nothing helped. */
    JsonNode send(String method, String path, Map<String, ?> body, Map<String, ?> harmless) {
        Map<String, Object> rest = new LinkedHashMap<>(body);
        rest.putAll(harmless);
        JsonNode answer = null;
        for (int i = 0; i < TRIES; i++) {
            Response response = request(method, path, rest);
            answer = read(response);
            if (response.statusCode() < 300) {
                return answer;
            }
            if (response.statusCode() >= 500) {
                failures.add(method + " " + path + " " + rest);
                return MissingNode.getInstance();
            }
            List<String> wrong = fields(answer);
            assertThat(wrong)
                    .as("what is wrong with %s at %s: %s", rest, path, answer)
                    .isNotEmpty();
            refusedFields.addAndGet(wrong.size());
            wrong.forEach(field -> mend(rest, field));
        }
        throw new AssertionError(path + " refuses what is left, " + rest + ": " + answer);
    }

    private static void mend(Map<String, Object> body, String field) {
        body.compute(field, (name, text) -> "plain".equals(text) || !(text instanceof String) ? null : "plain");
        body.values().removeIf(value -> value == null);
    }

    private static List<String> fields(JsonNode problem) {
        return problem.path("errors").findValuesAsText("field").stream()
                .map(field -> field.replaceAll("[.\\[].*", ""))
                .distinct()
                .toList();
    }

    private Response request(String method, String path, Map<String, ?> body) {
        sent.incrementAndGet();
        Response response = asked().contentType(type(path)).body(written(body)).request(method, path);
        assertSound(response, path);
        return response;
    }

    private static String type(String path) {
        return path.endsWith("/review") ? "application/merge-patch+json" : "application/json";
    }

    /** That an answer is JSON which nothing takes for a page, without a header that a text has made. */
    static void assertSound(Response response, String path) {
        assertThat(response.contentType()).as("%s", path).matches("application/(problem\\+)?json.*");
        assertThat(response.header("X-Content-Type-Options")).as("%s", path).isEqualTo("nosniff");
        assertThat(response.headers().asList())
                .as("%s", path)
                .noneMatch(header -> header.getName().equalsIgnoreCase("X-Hostile"));
    }

    private static JsonNode read(Response response) {
        try {
            return HostileText.JSON.readTree(response.asByteArray());
        } catch (java.io.IOException e) {
            throw new AssertionError(response.asString(), e);
        }
    }

    static byte[] written(Object body) {
        try {
            return HostileText.JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Sends what may be refused, but not fail. */
    void offer(String method, String path, Map<String, ?> body) {
        RequestSpecification request = asked().contentType(type(path)).body(written(body));
        if (!method.equals("POST")) {
            Response seen = asked().get(path.replaceAll("/review$", ""));
            request.header("If-Match", String.valueOf(seen.header("ETag")));
        }
        sent.incrementAndGet();
        Response response = request.request(method, path);
        if (response.statusCode() >= 500) {
            failures.add(method + " " + path + " " + body);
        }
    }

    static JsonNode get(String path) {
        Response response = asked().get(path);
        assertThat(response.statusCode())
                .as("%s: %s", path, response.asString())
                .isEqualTo(200);
        assertSound(response, path);
        return read(response);
    }
}
