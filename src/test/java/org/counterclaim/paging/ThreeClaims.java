package org.counterclaim.paging;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;

/** Three claims about an event of their own, and the address of their list. */
final class ThreeClaims {

    private final String event = "Forms " + UUID.randomUUID();
    private final String query;

    ThreeClaims() {
        claim("=1+1 said the agency", "AFFIRMS", "en");
        claim("نفت الوكالة ذلك", "DENIES", "ar-SY");
        query = "/api/v1/claims?event=" + claim("It was \"quoted\", twice", "AFFIRMS", "en");
    }

    String query() {
        return query;
    }

    private String claim(String statement, String stance, String language) {
        return given().contentType(ContentType.JSON)
                .body("""
                        {"claimant":"Voice %s","event":"%s","predicate":"try.yes","stance":"%s","statement":%s,
                         "language":"%s","publishedAt":"2018-05-20T09:00:00Z"}""".formatted(stance, event, stance, new ObjectMapper().valueToTree(statement), language))
                .post("/api/v1/claims?wait=true")
                .then()
                .statusCode(201)
                .extract()
                .path("event.id");
    }

    static Response get(String address, String accept) {
        return given().header("Accept", accept).urlEncodingEnabled(false).get(address);
    }
}
