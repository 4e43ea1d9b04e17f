package org.counterclaim.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimEditingTest {

    @Inject
    Vocabulary vocabulary;

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    private static ValidatableResponse enter(String event, String statement) {
        return given().contentType(ContentType.JSON)
                .body("{\"event\":\"%s\",\"predicate\":\"try.yes\",\"claimant\":\"Editor\",\"statement\":\"%s\"}"
                        .formatted(event, statement))
                .post("/api/v1/claims")
                .then()
                .statusCode(201);
    }

    private static String id(String event, String statement) {
        return enter(event, statement).extract().path("id");
    }

    @Test
    void rewrittenClaimHasANewVersionAndTag() {
        String path = "/api/v1/claims/" + id("Rewriting", "at first");
        String tag = given().get(path).header("ETag");
        String changed = given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(
                        "{\"event\":\"Rewriting\",\"predicate\":\"try.yes\",\"stance\":\"DENIES\",\"statement\":\"later\",\"places\":[\"zz/north\"]}")
                .put(path)
                .then()
                .statusCode(200)
                .body("statement", equalTo("later"))
                .body("stance", equalTo("DENIES"))
                .body("claimant", nullValue())
                .body("places[0].path", equalTo("zz/north"))
                .extract()
                .header("ETag");
        assertThat(changed).isNotEqualTo(tag).isEqualTo(given().get(path).header("ETag"));
    }

    @Test
    void rejectedClaimCanBeAcceptedAgain() {
        String path = "/api/v1/claims/" + id("Deciding", "perhaps");
        given().post(path + "/reject").then().statusCode(200).body("status", equalTo("REJECTED"));
        given().post(path + "/accept").then().statusCode(200).body("status", equalTo("ACCEPTED"));
        given().post(path + "/retract").then().statusCode(200).body("status", equalTo("RETRACTED"));
    }

    @Test
    void replacedClaimIsKeptWithWhatReplacedIt() {
        String old = id("Replacing", "old");
        String fresh = id("Replacing", "new");
        given().contentType(ContentType.JSON)
                .body("{\"by\":\"" + fresh + "\"}")
                .post("/api/v1/claims/" + old + "/replace")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETRACTED"))
                .body("replacedBy", equalTo(fresh));
    }

    @Test
    void movedClaimAnswersAnotherQuestion() {
        ValidatableResponse entered = enter("Moving from", "moved");
        String question = entered.extract().path("question");
        given().contentType(ContentType.JSON)
                .body("{\"event\":\"Moving to\",\"qualifiers\":{\"batch\":\"second\"}}")
                .post("/api/v1/claims/" + entered.extract().path("id") + "/move")
                .then()
                .statusCode(200)
                .body("event.title", equalTo("Moving to"))
                .body("qualifiers.batch", equalTo("second"))
                .body("question", notNullValue())
                .body("question", org.hamcrest.Matchers.not(equalTo(question)));
    }

    @Test
    void filtersFindClaimsByEventSourceAndWords() {
        ValidatableResponse entered = enter("Filtering", "غادرت الحافلات المخيّم");
        String event = entered.extract().path("event.id");
        given().queryParam("event", event).get("/api/v1/claims").then().body("items", hasSize(1));
        given().queryParam("event", event)
                .queryParam("source", "editor")
                .get("/api/v1/claims")
                .then()
                .body("items", hasSize(1));
        given().queryParam("event", event)
                .queryParam("q", "المخيم")
                .get("/api/v1/claims")
                .then()
                .body("items", hasSize(1));
        given().queryParam("event", event)
                .queryParam("q", "train")
                .get("/api/v1/claims")
                .then()
                .body("items", hasSize(0));
        given().queryParam("event", event)
                .queryParam("predicate", "try.count")
                .get("/api/v1/claims")
                .then()
                .body("items", hasSize(0));
        given().queryParam("event", event)
                .queryParam("status", "ACCEPTED")
                .queryParam("from", "2001-01-01T00:00:00Z")
                .queryParam("to", "2999-01-01T00:00:00Z")
                .queryParam("language", "ar")
                .get("/api/v1/claims")
                .then()
                .body("items", hasSize(1))
                .body("total.count", equalTo(1))
                .body("total.type", equalTo("EXACT"));
    }

    @Test
    void pagesFollowOneAnotherWithoutLossOrRepeat() {
        String event = enter("Paging", "0").extract().path("event.id");
        for (int i = 1; i < 7; i++) {
            enter("Paging", String.valueOf(i));
        }
        Set<String> seen = new TreeSet<>();
        String cursor = null;
        int pages = 0;
        do {
            var request = given().queryParam("event", event).queryParam("limit", 3);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var answer = request.get("/api/v1/claims").then().statusCode(200);
            List<String> statements = answer.extract().path("items.statement");
            assertThat(seen).doesNotContainAnyElementsOf(statements);
            seen.addAll(statements);
            cursor = answer.extract().path("next");
            String link = answer.extract().header("Link");
            if (cursor == null) {
                assertThat(link).doesNotContain("rel=\"next\"");
            } else {
                assertThat(link).contains("cursor=" + cursor).contains("rel=\"next\"");
            }
            pages++;
        } while (cursor != null);
        assertThat(seen).hasSize(7);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void repeatedKeyIsAnsweredAsBefore() {
        String body = "{\"event\":\"Repeating\",\"predicate\":\"try.yes\",\"statement\":\"once only\"}";
        String first = given().contentType(ContentType.JSON)
                .header("Idempotency-Key", "k-1")
                .body(body)
                .post("/api/v1/claims")
                .asString();
        String second = given().contentType(ContentType.JSON)
                .header("Idempotency-Key", "k-1")
                .body(body)
                .post("/api/v1/claims")
                .asString();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void aQuoteIsCutFromTheTextByItsOffsets() {
        String text = "Seen by the lake: 👨‍👩‍👧 and ستّ بجعات.";
        String document = given().contentType(ContentType.JSON)
                .body("""
                        {"publisher":"Offsets Daily","headline":"Lake","language":"en",
                         "publishedAt":"2018-05-20T09:00:00Z","text":"%s"}""".formatted(text))
                .post("/api/v1/documents")
                .then()
                .extract()
                .path("id");
        String body = """
                {"event":"Offsets","predicate":"try.yes","statement":"a family","document":"%s",
                 "quote":{"start":%d,"end":%d}}""";
        int family = text.indexOf("👨");
        given().contentType(ContentType.JSON)
                .body(body.formatted(document, family + 2, family + 4))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .body("quote.exact", equalTo("👨‍👩‍👧"))
                .body("quote.prefix", equalTo("Seen by the lake: "))
                .body("quote.suffix", equalTo(" and ستّ بجعات."));
        given().contentType(ContentType.JSON)
                .body(body.formatted(document, 4, 4000))
                .post("/api/v1/claims")
                .then()
                .statusCode(400)
                .body("errors.field", org.hamcrest.Matchers.hasItem("quote.end"));
        given().contentType(ContentType.JSON)
                .body(body.replace("\"start\":%d,", "").formatted(document, 4))
                .post("/api/v1/claims")
                .then()
                .statusCode(400)
                .body("errors.field", org.hamcrest.Matchers.hasItem("quote.exact"));
    }

    @Test
    void whatAViewShowsCanBeSentBack() {
        String path = "/api/v1/claims/"
                + given().contentType(ContentType.JSON)
                        .body("""
                        {"event":"Sent back","predicate":"try.time","statement":"at dawn","claimant":"Editor",
                         "answer":{"from":"2018-05-20T03:00:00Z","to":"2018-05-20T05:00:00Z","precision":"PART_OF_DAY",
                                   "zone":"Asia/Damascus"},
                         "happenedFrom":"2018-05-20T00:00:00Z","happenedTo":"2018-05-21T00:00:00Z",
                         "happenedPrecision":"DAYS","happenedZone":"Asia/Damascus"}""")
                        .post("/api/v1/claims")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        String shown = given().get(path).asString();
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(shown)
                .put(path)
                .then()
                .statusCode(200)
                .body("happenedPrecision", equalTo("DAYS"))
                .body("happenedZone", equalTo("Asia/Damascus"))
                .body("answer.precision", equalTo("PART_OF_DAY"));
    }
}
