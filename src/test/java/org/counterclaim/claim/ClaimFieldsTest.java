package org.counterclaim.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of a claim, given everything it must not be: each time a refusal that names the field. */
@QuarkusTest
class ClaimFieldsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEBIBYTE = "\"" + "a".repeat(1 << 20) + "\"";
    private static final String OVERRIDDEN = "\"abc\\u202Edef\"";
    private static final String NUL = "\"abc\\u0000def\"";
    private static final String HALF_PAIR = "\"abc\\uD83Ddef\"";

    private static final String YES_NO = """
            {"claimant":"Field Agency","event":"Fields","predicate":"try.yes","statement":"so it is",
             "publishedAt":"2018-05-20T09:00:00Z"}""";
    private static final String QUANTITY = """
            {"event":"Fields","predicate":"try.count","statement":"six left",
             "answer":{"kind":"QUANTITY","min":6,"max":6,"best":6,"unit":"bus"}}""";
    private static final String WINDOW = """
            {"event":"Fields","predicate":"try.time","statement":"at dawn",
             "answer":{"from":"2018-05-20T02:00:00Z","to":"2018-05-20T04:00:00Z"}}""";
    private static final String PLACE = """
            {"event":"Fields","predicate":"try.where","statement":"northward","answer":{"place":"zz/north"}}""";
    private static final String ACTOR = """
            {"event":"Fields","predicate":"try.who","statement":"they hold it","answer":{"actor":"Northern Army"}}""";
    private static final String TERM = """
            {"event":"Fields","predicate":"try.what","statement":"light arms","answer":{"terms":["light"]}}""";

    @Inject
    Vocabulary vocabulary;

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    /** Sets {@code at} in {@code body} to the JSON {@code value}; the answer must name {@code field}. */
    record Attempt(String body, String at, String value, String field) {
        @Override
        public String toString() {
            return at + " = " + (value.length() > 60 ? value.substring(0, 20) + "..." : value);
        }
    }

    private static Stream<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        texts(attempts, YES_NO, "claimant", "claimant.name");
        texts(attempts, YES_NO, "publisher", "publisher.name");
        texts(attempts, YES_NO, "event", "event.name");
        texts(attempts, YES_NO, "subject", "subject.name");
        for (String field : List.of("predicate", "statement", "translation", "language", "translationLanguage")) {
            texts(attempts, YES_NO, field, field);
            wrongTypes(attempts, YES_NO, field, "17", "{\"a\":1}", "[\"a\"]", "true");
        }
        for (String field : List.of("stance", "certainty", "status", "happenedPrecision")) {
            texts(attempts, YES_NO, field, field);
            wrongTypes(attempts, YES_NO, field, "17", "{\"a\":1}", "\"MAYBE\"", "\"affirms\"", "\"\"");
        }
        for (String field : List.of("madeAt", "publishedAt", "happenedFrom", "happenedTo")) {
            texts(attempts, YES_NO, field, field);
            wrongTypes(
                    attempts,
                    YES_NO,
                    field,
                    "1526806800",
                    "1e400",
                    "{\"a\":1}",
                    "\"2018-05-20\"",
                    "\"2018-05-20T09:00:00\"",
                    "\"2018-02-30T09:00:00Z\"",
                    "\"yesterday\"",
                    "\"\"",
                    "\"+99999-01-01T00:00:00Z\"");
        }
        for (String field : List.of("claimant", "publisher", "event", "subject")) {
            wrongTypes(attempts, YES_NO, field, "17", "true", "[\"a\"]", "{\"age\":3}", "{}");
            wrongTypes(attempts, YES_NO, field, "\"00000000-0000-7000-8000-000000000000\"", "\" \"", "\"...\"");
        }
        wrongTypes(
                attempts, YES_NO, "document", "17", "\"no-id\"", "\"00000000-0000-7000-8000-000000000000\"", "{}", NUL);
        wrongTypes(
                attempts,
                YES_NO,
                "via",
                "\"Reuters\"",
                "17",
                "[17]",
                "[null]",
                "[" + NUL + "]",
                "[" + OVERRIDDEN + "]");
        wrongTypes(attempts, YES_NO, "via", "[" + MEBIBYTE + "]", "[" + HALF_PAIR + "]");
        for (String field : List.of("qualifiers", "attributes")) {
            wrongTypes(attempts, YES_NO, field, "17", "\"a\"", "[\"a\"]", "{\"a\":17}", "{\"a\":null}", "{\"a\":{}}");
            wrongTypes(
                    attempts,
                    YES_NO,
                    field,
                    "{\"a\":" + NUL + "}",
                    "{\"a\":" + OVERRIDDEN + "}",
                    "{\"a\":" + HALF_PAIR + "}");
            wrongTypes(attempts, YES_NO, field, "{\"a\":" + MEBIBYTE + "}", "{\"A b\":\"c\"}", "{\"\\u202E\":\"c\"}");
        }
        wrongTypes(attempts, YES_NO, "qualifiers", "{\"place\":\"Atlantis\"}", "{\"district\":\"zz/west\"}");
        wrongTypes(attempts, YES_NO, "places", "\"zz\"", "[17]", "[null]", "[{}]", "[\"Atlantis\"]", "[" + NUL + "]");
        wrongTypes(
                attempts,
                YES_NO,
                "places",
                "[" + OVERRIDDEN + "]",
                "[" + MEBIBYTE + "]",
                "[{\"path\":\"zz/../north\"}]");
        wrongTypes(attempts, YES_NO, "quote", "17", "\"words\"", "{}", "{\"exact\":\"\"}", "{\"exact\":17}");
        wrongTypes(
                attempts,
                YES_NO,
                "quote",
                "{\"exact\":" + NUL + "}",
                "{\"exact\":" + MEBIBYTE + "}",
                "{\"exact\":" + OVERRIDDEN + "}");
        wrongTypes(
                attempts,
                YES_NO,
                "quote",
                "{\"exact\":\"a\",\"prefix\":" + NUL + "}",
                "{\"exact\":\"a\",\"suffix\":" + MEBIBYTE + "}");
        wrongTypes(attempts, YES_NO, "answer", "17", "\"yes\"", "[]", "{\"kind\":\"QUANTITY\",\"min\":1}");
        for (String field : List.of("min", "max", "best")) {
            wrongTypes(
                    attempts,
                    QUANTITY,
                    "answer." + field,
                    "\"6\"",
                    "-1",
                    "6.5",
                    "1e400",
                    "1e3",
                    "99999999999999999999",
                    "9223372036854775807",
                    "true",
                    "{}",
                    "[6]");
        }
        attempts.add(new Attempt(QUANTITY, "answer.max", "5", "answer.max"));
        attempts.add(new Attempt(QUANTITY, "answer.best", "7", "answer.best"));
        attempts.add(new Attempt(QUANTITY, "answer.best", "2", "answer.best"));
        attempts.add(new Attempt(QUANTITY, "answer.kind", "\"TERM\"", "answer.kind"));
        for (String field : List.of("kind", "qualifier", "unit", "words")) {
            texts(attempts, QUANTITY, "answer." + field, "answer." + field);
            wrongTypes(attempts, QUANTITY, "answer." + field, "17", "{}", "[\"a\"]");
        }
        wrongTypes(attempts, QUANTITY, "answer.qualifier", "\"NEARLY\"");
        wrongTypes(attempts, QUANTITY, "answer.unit", "\"\"", "\"Big Bus\"");
        wrongTypes(attempts, QUANTITY, "answer.cumulative", "\"true\"", "1", "{}");
        for (String field : List.of("asOf", "since")) {
            wrongTypes(
                    attempts,
                    QUANTITY,
                    "answer." + field,
                    "17",
                    "\"2018-05-20\"",
                    "\"2018-05-20T09:00:00\"",
                    "{}",
                    NUL);
        }
        for (String field : List.of("from", "to")) {
            wrongTypes(
                    attempts, WINDOW, "answer." + field, "17", "\"2018-05-20\"", "\"2018-05-20T09:00:00\"", "{}", NUL);
        }
        attempts.add(new Attempt(WINDOW, "answer.to", "\"2018-05-20T01:00:00Z\"", "answer.to"));
        texts(attempts, WINDOW, "answer.precision", "answer.precision");
        wrongTypes(attempts, WINDOW, "answer.precision", "17", "\"HOUR\"");
        texts(attempts, WINDOW, "answer.zone", "answer.zone");
        wrongTypes(attempts, WINDOW, "answer.zone", "17", "\"Mars/Olympus\"");
        wrongTypes(attempts, YES_NO, "happenedZone", "17", NUL, MEBIBYTE, OVERRIDDEN);
        wrongTypes(
                attempts,
                PLACE,
                "answer.place",
                "17",
                "{}",
                "\"Atlantis\"",
                "{\"id\":17}",
                "{\"planet\":\"a\"}",
                NUL,
                OVERRIDDEN);
        wrongTypes(attempts, PLACE, "answer.place", MEBIBYTE, HALF_PAIR, "{\"path\":" + NUL + "}", "null");
        wrongTypes(
                attempts,
                ACTOR,
                "answer.actor",
                "17",
                "{}",
                "{\"id\":\"00000000-0000-7000-8000-000000000000\"}",
                NUL,
                OVERRIDDEN);
        wrongTypes(attempts, ACTOR, "answer.actor", MEBIBYTE, HALF_PAIR, "{\"name\":" + NUL + "}", "null");
        wrongTypes(
                attempts,
                TERM,
                "answer.terms",
                "\"light\"",
                "[]",
                "[17]",
                "[null]",
                "[\"nuclear\"]",
                "[" + NUL + "]",
                "null");
        wrongTypes(attempts, TERM, "answer.terms", "[" + OVERRIDDEN + "]", "[" + MEBIBYTE + "]");
        wrongTypes(attempts, YES_NO, "colour", "\"blue\"");
        wrongTypes(attempts, QUANTITY, "answer.colour", "\"blue\"");
        for (String field : List.of("event", "predicate", "statement")) {
            wrongTypes(attempts, YES_NO, field, "null", "\"\"");
        }
        return attempts.stream();
    }

    private static void texts(List<Attempt> attempts, String body, String at, String field) {
        for (String value : List.of(MEBIBYTE, OVERRIDDEN, NUL, HALF_PAIR, "\"\\u2066abc\\u2069\"")) {
            attempts.add(new Attempt(body, at, value, field));
        }
    }

    private static void wrongTypes(List<Attempt> attempts, String body, String at, String... values) {
        for (String value : values) {
            attempts.add(new Attempt(body, at, value, at));
        }
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void isRefusedByName(Attempt attempt) {
        Response answer = post(with(attempt));
        String problem = answer.asString();
        assertThat(answer.statusCode())
                .as(problem.substring(0, Math.min(500, problem.length())))
                .isBetween(400, 499);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        List<String> fields = answer.path("errors.field");
        assertThat(fields)
                .anySatisfy(field -> assertThat(isWithin(attempt.field(), field))
                        .as(field + " is or lies in " + attempt.field())
                        .isTrue());
    }

    private static boolean isWithin(String wanted, String field) {
        return field.equals(wanted) || field.startsWith(wanted + ".") || field.startsWith(wanted + "[");
    }

    @Test
    void bodiesThatAttemptsStartFromAreFine() {
        for (String body : List.of(YES_NO, QUANTITY, WINDOW, PLACE, ACTOR, TERM)) {
            assertThat(post(body).statusCode()).as(body).isEqualTo(201);
        }
    }

    private static Response post(String body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/claims");
    }

    /** The value is put in as text, since no JSON library writes half a surrogate pair. */
    private static String with(Attempt attempt) {
        try {
            ObjectNode body = (ObjectNode) JSON.readTree(attempt.body());
            String[] steps = attempt.at().split("\\.");
            ObjectNode owner = body;
            if (steps.length == 2) {
                JsonNode inner = body.get(steps[0]);
                owner = (ObjectNode) inner;
            }
            owner.put(steps[steps.length - 1], "@value@");
            return JSON.writeValueAsString(body).replace("\"@value@\"", attempt.value());
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
