package org.counterclaim.conflict;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Two sources that speak of one event over REST, and what is asked of the conflict between them. */
class Contention {

    private final String event = "Event " + UUID.randomUUID();

    String event() {
        return event;
    }

    /** Enters an affirmation and a denial and answers with the id of the conflict. */
    String contested() {
        claim("Affirming Monitor", "try.yes", "AFFIRMS", "");
        JsonPath claim = claim("Denying Agency", "try.yes", "DENIES", "");
        return list("event=" + claim.getString("event.id"))
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    JsonPath claim(String claimant, String predicate, String stance, String more) {
        return post("/api/v1/claims?wait=true", """
                        {"claimant":"%s","event":"%s","predicate":"%s","stance":"%s","statement":"=truthful words",
                         "publishedAt":"2018-05-20T09:00:00Z"%s}""".formatted(claimant, event, predicate, stance, more))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static ValidatableResponse list(String query) {
        return given().get("/api/v1/conflicts?" + query).then().statusCode(200);
    }

    static ValidatableResponse conflict(String id) {
        return given().get("/api/v1/conflicts/" + id).then().statusCode(200);
    }

    static ValidatableResponse post(String path, String body) {
        return given().urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }
}
