package org.counterclaim.conflict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterclaim.claim.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conflicts as programs see them. */
@QuarkusTest
class ConflictsOverRestTest {

    @Inject
    Vocabulary vocabulary;

    private final Contention two = new Contention();

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    @Test
    void opposedClaimsAreFlaggedWithBothSidesAndWhy() {
        String id = two.contested();
        Contention.conflict(id)
                .body("type", equalTo("POLARITY"))
                .body("active", equalTo(true))
                .body("implied", equalTo(false))
                .body("question.predicate", equalTo("try.yes"))
                .body("question.label.ar", notNullValue())
                .body("event.titles.en", equalTo(two.event()))
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
        two.claim("Affirming Monitor", "departure.happened", "AFFIRMS", ",\"attributes\":{\"basis\":\"agreement\"}");
        JsonPath denial = two.claim("Denying Agency", "agreement.reached", "DENIES", "");
        Contention.list("event=" + denial.getString("event.id"))
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
        given().get("/api/v1/events/"
                        + Contention.conflict(two.contested()).extract().path("event.id") + "/matrix")
                .then()
                .statusCode(200)
                .body("columns", hasSize(1))
                .body("rows.source.names.en", hasItem("Denying Agency"))
                .body("rows.cells.flatten().said.flatten().position", hasItem(1));
    }

    @Test
    void filtersNarrowAndSayWhichParameterIsWrong() {
        JsonPath conflict = Contention.conflict(two.contested()).extract().jsonPath();
        String eventId = conflict.getString("event.id");
        Contention.list("event=" + eventId).body("items", hasSize(1)).body("total.type", equalTo("EXACT"));
        Contention.list("event=" + eventId + "&type=QUANTITY").body("items", empty());
        Contention.list("event=" + eventId + "&type=QUANTITY,POLARITY&active=true&state=NEW")
                .body("items", hasSize(1));
        Contention.list("event=" + eventId + "&source=" + conflict.getString("positions[0].claims[0].claimant.id"))
                .body("items", hasSize(1));
        Contention.list("event=" + eventId + "&q=truthful").body("items", hasSize(1));
        Contention.list("event=" + eventId + "&q=banana").body("items", empty());
        Contention.list("event=" + eventId + "&language=en").body("items", hasSize(1));
        Contention.list("event=" + eventId + "&language=ar").body("items", empty());
        Contention.list("event=" + eventId + "&claimsTo=2018-01-01T00:00:00Z").body("items", empty());
        Contention.list("event=" + eventId + "&assignee=-&minScore=0").body("items", hasSize(1));
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
        two.contested();
        two.claim("First Gazette", "try.yes", "AFFIRMS", ",\"qualifiers\":{\"batch\":\"second\"}");
        two.claim("Second Gazette", "try.yes", "DENIES", ",\"qualifiers\":{\"batch\":\"second\"}");
        for (String sort : new String[] {"score", "detected", "changed"}) {
            String first = Contention.list("limit=1&sort=" + sort)
                    .header("Link", containsString("rel=\"next\""))
                    .extract()
                    .asString();
            String next = Contention.list("limit=1&sort=" + sort + "&cursor="
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
        String id = two.contested();
        String tag = given().get("/api/v1/conflicts/" + id).header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/conflicts/" + id)
                .then()
                .statusCode(304);
        given().get("/api/v1/conflicts/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aRebuildChangesNothing() {
        String id = two.contested();
        String before = Contention.conflict(id).extract().asString();
        Contention.post("/api/v1/reconcile/rebuild", "{}").statusCode(200).body("questions", greaterThanOrEqualTo(1));
        assertThat(Contention.conflict(id).extract().asString()).isEqualTo(before);
        given().get("/api/v1/reconcile/parked").then().statusCode(200).body("items", empty());
        given().get("/q/health/ready").then().body("checks.name", hasItem("reconciliation"));
        given().get("/q/metrics")
                .then()
                .body(containsString("counterclaim_reconcile_waiting"))
                .body(containsString("counterclaim_reconcile_reconciled_total"));
    }
}
