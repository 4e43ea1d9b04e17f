package org.counterclaim.conflict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterclaim.claim.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConflictsOverRestTest {

    @Inject
    Vocabulary vocabulary;

    private final String event = "Event " + UUID.randomUUID();

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    @Test
    void opposedClaimsAreFlaggedWithBothSidesAndWhy() {
        String id = contested();
        conflict(id)
                .body("type", equalTo("POLARITY"))
                .body("active", equalTo(true))
                .body("implied", equalTo(false))
                .body("question.predicate", equalTo("try.yes"))
                .body("question.label.ar", notNullValue())
                .body("event.titles.en", equalTo(event))
                .body("positions", hasSize(2))
                .body("positions.claims.flatten().claimant.name", hasItem("Denying Agency"))
                .body("positions[0].label.ar", notNullValue())
                .body("relations.relation", hasItem("CONTRADICTS"))
                .body("relations[0].why.en", notNullValue())
                .body("review.state", equalTo("NEW"))
                .body("score", notNullValue());
    }

    @Test
    void whoeverLeftUnderAnAgreementContradictsThoseWhoDenyItAndTheRuleIsNamed() {
        claim("Affirming Monitor", "departure.happened", "AFFIRMS", ",\"attributes\":{\"basis\":\"agreement\"}");
        JsonPath denial = claim("Denying Agency", "agreement.reached", "DENIES", "");
        list("event=" + denial.getString("event.id"))
                .body("items", hasSize(1))
                .body("items[0].type", equalTo("POLARITY"))
                .body("items[0].question.predicate", equalTo("agreement.reached"))
                .body("items[0].implied", equalTo(true))
                .body("items[0].rule.code", equalTo("departure-under-agreement"))
                .body("items[0].rule.label.ar", notNullValue())
                .body("items[0].positions.claims.flatten().claimant.name", hasItem("Affirming Monitor"));
    }

    @Test
    void theMatrixOfAnEventShowsWhoStandsWhere() {
        given().get("/api/v1/events/" + conflict(contested()).extract().path("event.id") + "/matrix")
                .then()
                .statusCode(200)
                .body("columns", hasSize(1))
                .body("rows.source.names.en", hasItem("Denying Agency"))
                .body("rows.cells.flatten().said.flatten().position", hasItem(1));
    }

    @Test
    void filtersNarrowAndSayWhichParameterIsWrong() {
        JsonPath conflict = conflict(contested()).extract().jsonPath();
        String eventId = conflict.getString("event.id");
        list("event=" + eventId).body("items", hasSize(1)).body("total.type", equalTo("EXACT"));
        list("event=" + eventId + "&type=QUANTITY").body("items", empty());
        list("event=" + eventId + "&type=QUANTITY,POLARITY&active=true&state=NEW")
                .body("items", hasSize(1));
        list("event=" + eventId + "&source=" + conflict.getString("positions[0].claims[0].claimant.id"))
                .body("items", hasSize(1));
        list("event=" + eventId + "&q=truthful").body("items", hasSize(1));
        list("event=" + eventId + "&q=banana").body("items", empty());
        list("event=" + eventId + "&language=en").body("items", hasSize(1));
        list("event=" + eventId + "&language=ar").body("items", empty());
        list("event=" + eventId + "&claimsTo=2018-01-01T00:00:00Z").body("items", empty());
        list("event=" + eventId + "&assignee=-&minScore=0").body("items", hasSize(1));
        for (String wrong : new String[] {
            "state=OPEN",
            "type=x",
            "event=7",
            "minScore=2",
            "active=yes",
            "from=monday",
            "sort=up",
            "cursor=abc",
            "limit=0",
            "wrong=1"
        }) {
            given().get("/api/v1/conflicts?" + wrong)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].field", equalTo(wrong.substring(0, wrong.indexOf('='))));
        }
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsOrRepeats() {
        contested();
        claim("First Gazette", "try.yes", "AFFIRMS", ",\"qualifiers\":{\"batch\":\"second\"}");
        claim("Second Gazette", "try.yes", "DENIES", ",\"qualifiers\":{\"batch\":\"second\"}");
        for (String sort : new String[] {"score", "detected", "changed"}) {
            String first = list("limit=1&sort=" + sort)
                    .header("Link", containsString("rel=\"next\""))
                    .extract()
                    .asString();
            String next = list("limit=1&sort=" + sort + "&cursor="
                            + JsonPath.from(first).getString("next"))
                    .extract()
                    .asString();
            assertThat(JsonPath.from(next).getString("items[0].id"))
                    .isNotNull()
                    .isNotEqualTo(JsonPath.from(first).getString("items[0].id"));
        }
    }

    @Test
    void aReaderWhoHasItIsToldSo() {
        String id = contested();
        String tag = given().get("/api/v1/conflicts/" + id).header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/conflicts/" + id)
                .then()
                .statusCode(304);
        given().get("/api/v1/conflicts/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aReviewIsClosedWithAResolutionAndTheLaterPersonIsTold() {
        String id = contested();
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
        String id = contested();
        patch(
                        id,
                        given().get("/api/v1/conflicts/" + id).header("ETag"),
                        "{\"state\":\"CLOSED\",\"resolution\":\"UNRESOLVABLE\"}")
                .then()
                .statusCode(200);
        claim("A third voice", "try.yes", "DENIES", "");
        conflict(id)
                .body("review.state", equalTo("REOPENED"))
                .body("review.reopenedBecause.en", containsString("1 claim joined"))
                .body("review.reopenedBecause.ar", startsWith("منذ الإغلاق"));
    }

    @Test
    void aPositionIsJudgedWithEvidence() {
        String id = contested();
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
        JsonPath conflict = conflict(contested()).extract().jsonPath();
        String id = conflict.getString("id");
        String mine = "event=" + conflict.getString("event.id");
        post("/api/v1/conflicts/" + id + "/suppress", "{}").statusCode(400).body("errors[0].field", equalTo("reason"));
        post("/api/v1/conflicts/" + id + "/suppress", "{\"reason\":\"a test\"}").statusCode(200);
        list(mine).body("items", empty());
        list(mine + "&suppressed=true").body("items[0].review.suppressedReason", equalTo("a test"));
        post("/api/v1/conflicts/" + id + "/unsuppress", "{\"reason\":\"needed after all\"}")
                .statusCode(200);
        list(mine).body("items", hasSize(1));
        post("/api/v1/conflicts/" + id + "/unsuppress", "{\"reason\":\"again\"}")
                .statusCode(409);
    }

    @Test
    void peopleCommentAndChangeManyAtOnce() {
        String id = contested();
        post("/api/v1/conflicts/" + id + "/comments", "{\"text\":\" \"}").statusCode(400);
        post("/api/v1/conflicts/" + id + "/comments", "{\"text\":\"اسأل المراسل\"}")
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
        post(
                        "/api/v1/conflicts:bulk",
                        "{\"ids\":[\"%s\",\"%s\"],\"review\":{\"state\":\"IN_REVIEW\"}}".formatted(id, nothing))
                .statusCode(200)
                .body("items[0].status", equalTo(200))
                .body("items[1].status", equalTo(404));
        conflict(id).body("review.state", equalTo("IN_REVIEW"));
    }

    @Test
    void aRebuildChangesNothing() {
        String id = contested();
        String before = conflict(id).extract().asString();
        post("/api/v1/reconcile/rebuild", "{}").statusCode(200).body("questions", greaterThanOrEqualTo(1));
        assertThat(conflict(id).extract().asString()).isEqualTo(before);
        given().get("/api/v1/reconcile/parked").then().statusCode(200).body("items", empty());
        given().get("/q/health/ready").then().body("checks.name", hasItem("reconciliation"));
        given().get("/q/metrics")
                .then()
                .body(containsString("counterclaim_reconcile_waiting"))
                .body(containsString("counterclaim_reconcile_reconciled_total"));
    }

    @Test
    void anExportHoldsBothSidesAndIsTheSameByteForByte() {
        JsonPath conflict = conflict(contested()).extract().jsonPath();
        String body = """
                {"week":"2018-W20","format":"CSV","language":"ar","filter":{"event":"%s"}}""".formatted(conflict.getString("event.id"));
        JsonPath export = post("/api/v1/exports", body)
                .statusCode(201)
                .body("conflicts", equalTo(1))
                .extract()
                .jsonPath();
        Response file = given().get(export.getString("content"));
        file.then().statusCode(200).contentType(containsString("text/csv"));
        String text = new String(file.asByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFsection,").contains("Denying Agency", "'=truthful", "CLAIMED");
        assertThat(post("/api/v1/exports", body).extract().jsonPath().getString("sha256"))
                .isEqualTo(export.getString("sha256"));
        JsonPath lines =
                post("/api/v1/exports", body.replace("CSV", "JSONL")).extract().jsonPath();
        assertThat(JsonPath.from(given().get(lines.getString("content"))
                                .asString()
                                .lines()
                                .findFirst()
                                .orElseThrow())
                        .getString("conflict.id"))
                .isEqualTo(conflict.getString("id"));
        given().get("/api/v1/exports").then().statusCode(200).body("items", not(empty()));
    }

    @Test
    void anImpossibleWeekIsRefusedByName() {
        for (String week : new String[] {"2018-W54", "2018-W00", "2018-20", "next"}) {
            post("/api/v1/exports", "{\"week\":\"" + week + "\"}")
                    .statusCode(400)
                    .body("errors[0].field", equalTo("week"));
        }
        post("/api/v1/exports", "{\"from\":\"2018-05-20T00:00:00Z\"}")
                .statusCode(400)
                .body("errors[0].field", equalTo("to"));
        post("/api/v1/exports", "{\"week\":\"2018-W20\",\"format\":\"DOCX\"}")
                .statusCode(400)
                .body("errors[0].field", equalTo("format"));
        post("/api/v1/exports", "{\"week\":\"2018-W20\",\"filter\":{\"state\":\"x\"}}")
                .statusCode(400)
                .body("errors[0].field", equalTo("state"));
    }

    /** Enters an affirmation and a denial and answers with the id of the conflict. */
    private String contested() {
        claim("Affirming Monitor", "try.yes", "AFFIRMS", "");
        JsonPath claim = claim("Denying Agency", "try.yes", "DENIES", "");
        return list("event=" + claim.getString("event.id"))
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    private JsonPath claim(String claimant, String predicate, String stance, String more) {
        return post("/api/v1/claims?wait=true", """
                        {"claimant":"%s","event":"%s","predicate":"%s","stance":"%s","statement":"=truthful words",
                         "publishedAt":"2018-05-20T09:00:00Z"%s}""".formatted(claimant, event, predicate, stance, more))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse list(String query) {
        return given().get("/api/v1/conflicts?" + query).then().statusCode(200);
    }

    private static ValidatableResponse conflict(String id) {
        return given().get("/api/v1/conflicts/" + id).then().statusCode(200);
    }

    private static ValidatableResponse post(String path, String body) {
        return given().urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
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
