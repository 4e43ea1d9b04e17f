package org.counterclaim.source;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.counterclaim.claim.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourceResourceTest {

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
    void sourceIsFoundByAnyOfItsNames() {
        post("/api/v1/sources", """
                {"names":{"ar":"وكالة زد للأنباء","en":"Zed News Agency"},"kind":"AGENCY","country":"ZZ",
                 "stateAffiliation":"STATE_OWNED","aliases":[{"language":"en","name":"ZNA"},{"language":"ar","name":"زنا"}]}""")
                .statusCode(201)
                .body("grade", equalTo("F"))
                .body("aliases.name", hasItems("ZNA", "زنا", "Zed News Agency", "وكالة زد للأنباء"));
        given().queryParam("q", "zed news").get("/api/v1/sources").then().body("items", hasSize(1));
        post(
                        "/api/v1/claims",
                        "{\"claimant\":\"zna\",\"event\":\"Aliases\",\"predicate\":\"try.yes\",\"statement\":\"x\"}")
                .statusCode(201)
                .body("claimant.names.en", equalTo("Zed News Agency"));
    }

    @Test
    void nameOfAnotherSourceIsRefused() {
        post("/api/v1/sources", "{\"names\":{\"en\":\"The Only Herald\"}}").statusCode(201);
        post("/api/v1/sources", "{\"names\":{\"en\":\"the only  herald\"}}")
                .statusCode(400)
                .body("errors.field", hasItem("names"));
    }

    @Test
    void sourceWithoutANameIsRefused() {
        post("/api/v1/sources", "{\"names\":{}}").statusCode(400).body("errors.field", hasItem("names"));
        post("/api/v1/sources", "{\"names\":{\"en\":\"Grades\"},\"grade\":\"G\"}")
                .statusCode(400)
                .body("errors.field", hasItem("grade"));
    }

    @Test
    void rewrittenSourceLetsGoOfItsFormerName() {
        String path = post("/api/v1/sources", "{\"names\":{\"en\":\"Former Name\"}}")
                .statusCode(201)
                .extract()
                .header("Location");
        given().contentType(ContentType.JSON)
                .header("If-Match", given().get(path).header("ETag"))
                .body("{\"names\":{\"en\":\"Later Name\"},\"grade\":\"B\"}")
                .put(path)
                .then()
                .statusCode(200)
                .body("grade", equalTo("B"));
        post("/api/v1/sources", "{\"names\":{\"en\":\"Former Name\"}}").statusCode(201);
    }

    @Test
    void mergedSourceLeavesItsClaimsAndNamesToTheOther() {
        String kept = post("/api/v1/sources", "{\"names\":{\"en\":\"River Monitor\"}}")
                .extract()
                .path("id");
        ValidatableResponse claim = post(
                "/api/v1/claims",
                "{\"claimant\":\"Monitor of the River\",\"via\":[\"Monitor of the River\"],\"event\":\"Merging sources\",\"predicate\":\"try.yes\",\"statement\":\"x\"}");
        String lost = claim.extract().path("claimant.id");
        post("/api/v1/sources/" + lost + "/merge", "{\"into\":\"" + kept + "\"}")
                .statusCode(200)
                .body("id", equalTo(kept))
                .body("aliases.name", hasItem("Monitor of the River"));
        given().get("/api/v1/claims/" + claim.extract().path("id"))
                .then()
                .body("claimant.id", equalTo(kept))
                .body("via[0].id", equalTo(kept));
        post(
                        "/api/v1/claims",
                        "{\"claimant\":\"monitor of the river\",\"event\":\"Merging sources\",\"predicate\":\"try.yes\",\"statement\":\"y\"}")
                .body("claimant.id", equalTo(kept));
    }

    @Test
    void sourceCannotBelongToItself() {
        String path = post("/api/v1/sources", "{\"names\":{\"en\":\"Own Parent\"}}")
                .extract()
                .header("Location");
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"names\":{\"en\":\"Own Parent\"},\"parent\":\"Own Parent\"}")
                .put(path)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("parent"));
    }
}
