package org.counterclaim.predicate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.counterclaim.claim.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VocabularyResourcesTest {

    private static final String PREDICATE = """
            {"code":"%s","answerKind":"%s","question":{"ar":"ما ارتفاع الماء؟","en":"How high was the water?"},
             "consequence":%s,"unit":"metre","terms":[{"code":"high","label":{"ar":"عال","en":"high"}}]}""";

    @Inject
    Vocabulary vocabulary;

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    @Test
    void newPredicateCanBeClaimedAtOnce() {
        post("/api/v1/predicates", PREDICATE.formatted("try.height", "QUANTITY", "0.3"))
                .statusCode(201);
        post(
                        "/api/v1/claims",
                        "{\"event\":\"Flooding\",\"predicate\":\"try.height\",\"answer\":{\"best\":3},\"statement\":\"three\"}")
                .statusCode(201)
                .body("answer.unit", equalTo("metre"));
        String tag = given().get("/api/v1/predicates/try.height").header("ETag");
        given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(PREDICATE.formatted("try.height", "QUANTITY", "0.6"))
                .put("/api/v1/predicates/try.height")
                .then()
                .statusCode(200)
                .body("consequence", equalTo(0.6f));
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(PREDICATE.formatted("try.height", "TERM", "0.6"))
                .put("/api/v1/predicates/try.height")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("answerKind"));
    }

    @Test
    void wrongPredicateIsRefusedByItsFields() {
        post("/api/v1/predicates", PREDICATE.formatted("Bad Code", "NUMBER", "1.5"))
                .statusCode(400)
                .body("errors.field", hasItem("code"))
                .body("errors.field", hasItem("answerKind"))
                .body("errors.field", hasItem("consequence"));
    }

    @Test
    void ruleIsEnteredAndSwitchedOff() {
        String rule = """
                {"code":"%s","source":"try.yes","sourceStance":"AFFIRMS","condition":{"basis":"agreement"},
                 "target":"%s","targetStance":"AFFIRMS","mode":"%s","label":{"ar":"قاعدة","en":"A rule"}}""";
        String path = post("/api/v1/rules", rule.formatted("try-rule", "try.count", "APPLY"))
                .statusCode(201)
                .extract()
                .header("Location");
        given().contentType(ContentType.JSON)
                .header("If-Match", given().get(path).header("ETag"))
                .body(rule.formatted("try-rule", "try.count", "DISABLED"))
                .put(path)
                .then()
                .statusCode(200)
                .body("mode", equalTo("DISABLED"));
        post("/api/v1/rules", rule.formatted("try-other", "try.nothing", "LOG"))
                .statusCode(400)
                .body("errors.field", hasItem("target"));
        post("/api/v1/rules", rule.formatted("try-other", "try.yes", "LOG"))
                .statusCode(400)
                .body("errors.field", hasItem("target"));
    }

    @Test
    void placeIsEnteredUnderItsParentAndFoundByName() {
        post(
                        "/api/v1/places",
                        "{\"path\":\"zz/north/hill\",\"kind\":\"TOWN\",\"names\":{\"ar\":\"التل\",\"en\":\"The Hill\"},\"aliases\":[{\"language\":\"en\",\"name\":\"Tell Zed\"}]}")
                .statusCode(201);
        given().queryParam("q", "tell z").get("/api/v1/places").then().body("items.path", hasItem("zz/north/hill"));
        given().queryParam("inside", "zz")
                .queryParam("limit", 1)
                .get("/api/v1/places")
                .then()
                .body("items", hasSize(1))
                .body("items[0].path", equalTo("zz"));
        post(
                        "/api/v1/claims",
                        "{\"event\":\"Hill\",\"predicate\":\"try.where\",\"answer\":{\"place\":\"tell zed\"},\"statement\":\"x\"}")
                .statusCode(201)
                .body("answer.place.path", equalTo("zz/north/hill"));
        post("/api/v1/places", "{\"path\":\"zz/nowhere/x\",\"kind\":\"TOWN\",\"names\":{\"ar\":\"س\",\"en\":\"X\"}}")
                .statusCode(400)
                .body("errors.field", hasItem("path"));
        post("/api/v1/places", "{\"path\":\"zz/y\",\"kind\":\"TOWN\",\"names\":{\"en\":\"Y\"},\"latitude\":91}")
                .statusCode(400)
                .body("errors.field", hasItem("names"))
                .body("errors.field", hasItem("latitude"));
    }

    @Test
    void questionIsWordedInBothLanguages() {
        String question = post(
                        "/api/v1/claims",
                        "{\"event\":\"Wording\",\"predicate\":\"try.yes\",\"qualifiers\":{\"batch\":\"seventeenth\"},\"statement\":\"x\"}")
                .extract()
                .path("question");
        given().get("/api/v1/questions/" + question)
                .then()
                .statusCode(200)
                .body("label.en", equalTo("What is it? (seventeenth)"))
                .body("label.ar", equalTo("ما هو؟ (seventeenth)"))
                .body("claims", equalTo(1));
    }
}
