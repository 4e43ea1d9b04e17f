package org.counterclaim.model;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.counterclaim.people.Accounts;
import org.junit.jupiter.api.Test;

/** Reports that a model reads after they are taken in, whatever becomes of that. */
@QuarkusTest
@TestProfile(WithModel.class)
class SecondReadingTest {

    private static RequestSpecification asked() {
        return given().auth().preemptive().oauth2(Accounts.TOKEN);
    }

    private static JsonPath post(String headline, String text) {
        return asked().contentType(ContentType.JSON)
                .body(Map.of(
                        "publisher", "Reuters",
                        "language", "en",
                        "publishedAt", "2019-06-01T12:00:00Z",
                        "headline", headline,
                        "text", text))
                .post("/api/v1/documents")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static JsonPath settled(String id) {
        for (int i = 0; i < 600; i++) {
            JsonPath document = asked().get("/api/v1/documents/" + id).jsonPath();
            if (!"WAITING".equals(document.getString("secondReading.state"))) {
                return document;
            }
            pause();
        }
        throw new AssertionError("still waiting");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonPath settled(String headline, String text) {
        return settled(post(headline, text).getString("id"));
    }

    @Test
    void claimsOfTheModelComeAfterThoseOfTheRulesAndSayWhoseTheyAre() {
        JsonPath first = post(
                "well one",
                "Nine boats, by the tally of the harbour master. The health ministry said 12 people were killed in an"
                        + " air strike on Idlib on Friday.");
        assertThat(first.getString("secondReading.state")).isEqualTo("WAITING");
        assertThat(first.getList("claims.extractor")).isNotEmpty().containsOnly("rules");
        JsonPath document = settled(first.getString("id"));
        assertThat(document.getString("secondReading.state")).isEqualTo("READ");
        assertThat(document.getString("secondReading.model")).isEqualTo("model:stub");
        assertThat(document.getList("claims.extractor")).contains("rules", "model:stub");
        assertThat(document.getList("claims.findAll { it.extractor == 'model:stub' }.status"))
                .containsExactly("PROPOSED");
        String page = asked().accept(ContentType.HTML)
                .get("/documents/" + document.getString("id") + "?lang=en")
                .asString();
        assertThat(page).contains("language model: <bdi>stub</bdi>");
        assertThat(asked().get("/documents/new?lang=en").asString())
                .contains("is also sent to the language model at 127.0.0.1")
                .doesNotContain("Nothing leaves");
    }

    @Test
    void whatBothFindIsOneClaim() {
        String text = "Rescuers said 14 people were killed in an air strike on Idlib on Friday.";
        JsonPath rules = post("well rules", text + " Nobody else spoke.");
        String claimant = rules.getString("claims[0].claimant.names.en");
        String answer = StubModel.claims(List.of(
                StubModel.CLAIM.formatted("14 people were killed", claimant, "casualties.killed", "AFFIRMS", 14, 14)));
        JsonPath document = settled("say " + answer, text);
        assertThat(document.getInt("secondReading.known")).isEqualTo(1);
        assertThat(document.getInt("secondReading.proposed")).isZero();
        assertThat(document.getList("claims.extractor")).containsOnly("rules");
    }

    @Test
    void failuresAreShownAndCostNothing() {
        Map<String, String> ways = Map.of(
                "hang", "TIMEOUT",
                "status-500", "BROKEN",
                "status-401", "REFUSED",
                "huge", "TOO_LONG",
                "not-json", "UNREADABLE");
        ways.forEach((way, problem) -> {
            JsonPath document = settled(
                    way, "Rescuers said 21 people were killed in an air strike on Idlib on Friday, " + way + ".");
            assertThat(document.getString("secondReading.state")).as(way).isEqualTo("GIVEN_UP");
            assertThat(document.getString("secondReading.problem")).as(way).isEqualTo(problem);
            assertThat(document.getInt("secondReading.attempts")).as(way).isEqualTo(3);
            assertThat(document.getList("claims.extractor"))
                    .as(way)
                    .isNotEmpty()
                    .containsOnly("rules");
        });
    }

    @Test
    void endpointThatComesBackIsAskedAgain() {
        JsonPath document = settled("late-3", "The harbour master said nine boats left.");
        assertThat(document.getString("secondReading.state")).isEqualTo("READ");
        assertThat(document.getInt("secondReading.attempts")).isEqualTo(3);
        assertThat(document.getString("secondReading.problem")).isNull();
    }

    @Test
    void givenUpReportIsReadWhenSomebodyAsks() {
        JsonPath document = settled("late-4", "The harbour master said that nine boats left.");
        assertThat(document.getString("secondReading.state")).isEqualTo("GIVEN_UP");
        String id = document.getString("id");
        String key = "reading " + id;
        asked().header("Idempotency-Key", key)
                .post("/api/v1/documents/" + id + "/second-reading")
                .then()
                .statusCode(202);
        assertThat(settled(id).getString("secondReading.state")).isEqualTo("READ");
        asked().header("Idempotency-Key", key)
                .post("/api/v1/documents/" + id + "/second-reading")
                .then()
                .statusCode(202);
        assertThat(asked().get("/api/v1/documents/" + id).jsonPath().getString("secondReading.state"))
                .as("not asked about again")
                .isEqualTo("READ");
        asked().post("/api/v1/documents/" + id + "/second-reading").then().statusCode(202);
        JsonPath again = settled(id);
        assertThat(again.getInt("secondReading.known")).isEqualTo(1);
        assertThat(again.getList("claims")).hasSize(1);
    }

    @Test
    void refusedClaimsAreKeptWithTheirReason() {
        String answer = StubModel.claims(List.of(
                StubModel.CLAIM.formatted("the palace fell", "PUBLISHER", "departure.happened", "AFFIRMS", -1, -1)));
        JsonPath document = settled("say " + answer, "All is quiet here today.");
        assertThat(document.getList("secondReading.refused.reason")).containsExactly("QUOTE_NOT_IN_TEXT");
        assertThat(document.getList("secondReading.refused.words")).containsExactly("the palace fell");
        assertThat(document.getList("claims")).isEmpty();
    }
}
