package org.counterclaim.conflict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterclaim.claim.Vocabulary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people decide about a conflict, over REST. */
@QuarkusTest
class ReviewsOverRestTest {

    @Inject
    Vocabulary vocabulary;

    private final Contention two = new Contention();

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    @Test
    void aReviewIsClosedWithAResolutionAndTheLaterPersonIsTold() {
        String id = two.contested();
        String tag = given().get("/api/v1/conflicts/" + id).header("ETag");
        patch(id, null, "{\"state\":\"IN_REVIEW\"}").then().statusCode(428);
        patch(id, tag, "{\"state\":\"CLOSED\"}").then().statusCode(400).body("errors[0].field", equalTo("resolution"));
        patch(id, tag, "{\"state\":\"OPEN\"}").then().statusCode(400).body("errors[0].field", equalTo("state"));
        patch(id, tag, "{\"due\":\"soon\"}").then().statusCode(400).body("errors[0].field", equalTo("due"));
        patch(id, tag, "{\"colour\":\"red\"}").then().statusCode(400).body("errors[0].field", equalTo("colour"));
        Response closed = patch(id, tag, """
                {"state":"CLOSED","resolution":"CONTRADICTION_CONFIRMED","assignee":"Rana","labels":["b","a"],
                 "due":"2026-01-31","publicNote":"كلا القولين لا يصح معا"}""");
        closed.then()
                .statusCode(200)
                .body("review.state", equalTo("CLOSED"))
                .body("review.labels", equalTo(java.util.List.of("a", "b")))
                .body("review.due", equalTo("2026-01-31"));
        patch(id, tag, "{\"assignee\":null}").then().statusCode(412);
        patch(id, closed.header("ETag"), "{\"assignee\":null}")
                .then()
                .statusCode(200)
                .body("review.assignee", equalTo(null));
        given().get("/api/v1/audit?entity=conflict&id=" + id)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("conflict.detected"))
                .body("items[0].action", equalTo("review.changed"))
                .body("items[0].before.assignee", equalTo("Rana"))
                .body("items[0].actor", equalTo("local"));
    }

    @Test
    void aClosedConflictReopensWithItsReasonInBothLanguages() {
        String id = two.contested();
        patch(
                        id,
                        given().get("/api/v1/conflicts/" + id).header("ETag"),
                        "{\"state\":\"CLOSED\",\"resolution\":\"UNRESOLVABLE\"}")
                .then()
                .statusCode(200);
        two.claim("A third voice", "try.yes", "DENIES", "");
        Contention.conflict(id)
                .body("review.state", equalTo("REOPENED"))
                .body("review.reopenedBecause.en", containsString("1 claim joined"))
                .body("review.reopenedBecause.ar", startsWith("منذ الإغلاق"));
    }

    @Test
    void aPositionIsJudgedWithEvidence() {
        String id = two.contested();
        Response read = given().get("/api/v1/conflicts/" + id);
        String key = read.jsonPath().getString("positions[1].key");
        judge(id, key, read.header("ETag"), "{\"verdict\":\"REFUTED\",\"evidence\":[\"javascript:alert(1)\"]}")
                .statusCode(400)
                .body("errors[0].field", equalTo("evidence"));
        judge(id, key, read.header("ETag"), "{\"verdict\":\"REFUTED\",\"evidence\":[\"https://example.org/film\"]}")
                .statusCode(200)
                .body("positions[1].verdict.verdict", equalTo("REFUTED"))
                .body("positions[1].verdict.evidence", hasItem("https://example.org/film"));
        judge(id, key, read.header("ETag"), "{\"verdict\":\"SUPPORTED\"}").statusCode(412);
        judge(id, "no-such", given().get("/api/v1/conflicts/" + id).header("ETag"), "{\"verdict\":\"SUPPORTED\"}")
                .statusCode(404);
    }

    @Test
    void aSuppressedConflictLeavesTheQueueAndComesBack() {
        JsonPath conflict = Contention.conflict(two.contested()).extract().jsonPath();
        String id = conflict.getString("id");
        String mine = "event=" + conflict.getString("event.id");
        Contention.post("/api/v1/conflicts/" + id + "/suppress", "{}")
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
        Contention.post("/api/v1/conflicts/" + id + "/suppress", "{\"reason\":\"a test\"}")
                .statusCode(200);
        Contention.list(mine).body("items", empty());
        Contention.list(mine + "&suppressed=true").body("items[0].review.suppressedReason", equalTo("a test"));
        Contention.post("/api/v1/conflicts/" + id + "/unsuppress", "{\"reason\":\"needed after all\"}")
                .statusCode(200);
        Contention.list(mine).body("items", hasSize(1));
        Contention.post("/api/v1/conflicts/" + id + "/unsuppress", "{\"reason\":\"again\"}")
                .statusCode(409);
    }

    @Test
    void peopleCommentAndChangeManyAtOnce() {
        String id = two.contested();
        Contention.post("/api/v1/conflicts/" + id + "/comments", "{\"text\":\" \"}")
                .statusCode(400);
        Contention.post("/api/v1/conflicts/" + id + "/comments", "{\"text\":\"اسأل المراسل\"}")
                .statusCode(201);
        given().get("/api/v1/conflicts/" + id + "/comments").then().body("items[0].text", equalTo("اسأل المراسل"));
        for (int i = 0; i < 2; i++) {
            given().contentType(ContentType.JSON)
                    .header("Idempotency-Key", "said-once")
                    .body("{\"text\":\"Sent again after a break\"}")
                    .post("/api/v1/conflicts/" + id + "/comments")
                    .then()
                    .statusCode(201)
                    .body("text", equalTo("Sent again after a break"));
        }
        given().get("/api/v1/conflicts/" + id + "/comments").then().body("items", hasSize(2));
        UUID nothing = UUID.randomUUID();
        Contention.post(
                        "/api/v1/conflicts:bulk",
                        "{\"ids\":[\"%s\",\"%s\"],\"review\":{\"state\":\"IN_REVIEW\"}}".formatted(id, nothing))
                .statusCode(200)
                .body("items[0].status", equalTo(200))
                .body("items[1].status", equalTo(404));
        Contention.conflict(id).body("review.state", equalTo("IN_REVIEW"));
    }

    @Test
    void commentsComeAPageAtATimeAndThePageShowsTheLatest() {
        String id = two.contested();
        String path = "/api/v1/conflicts/" + id + "/comments";
        for (int i = 1; i <= 52; i++) {
            Contention.post(path, "{\"text\":\"Remark %d.\"}".formatted(i)).statusCode(201);
        }
        JsonPath first = given().get(path).jsonPath();
        assertThat(first.getList("items")).hasSize(50);
        assertThat(first.getInt("total.count")).isEqualTo(52);
        given().queryParam("cursor", first.getString("next"))
                .get(path)
                .then()
                .body("items.text", contains("Remark 51.", "Remark 52."))
                .body("next", nullValue());
        given().get("/api/v1/conflicts/" + UUID.randomUUID() + "/comments")
                .then()
                .statusCode(404);

        Document page = page("/conflicts/" + id);
        assertThat(page.select("#comments").text())
                .contains("Remark 3.", "Remark 52.")
                .doesNotContain("Remark 2.");
        Document earlier = page(page.select("#comments a").attr("href"));
        assertThat(earlier.select("#comments").text())
                .contains("Remark 1.", "Remark 2.")
                .doesNotContain("Remark 3.");
        assertThat(earlier.select("#comments a")).isEmpty();
    }

    private static Document page(String path) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .accept(ContentType.HTML)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static Response patch(String id, String tag, String body) {
        var request = given().contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).patch("/api/v1/conflicts/" + id + "/review");
    }

    private static ValidatableResponse judge(String id, String key, String tag, String body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .put("/api/v1/conflicts/{id}/verdicts/{key}", id, key)
                .then();
    }
}
