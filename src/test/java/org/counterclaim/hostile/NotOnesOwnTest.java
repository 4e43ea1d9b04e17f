package org.counterclaim.hostile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.people.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests for what belongs to others, or to the server alone. */
@QuarkusTest
@TestProfile(Accounts.class)
class NotOnesOwnTest {

    private static final String PASSWORD = "correct-horse-battery-9-staple";

    @Inject
    Vocabulary vocabulary;

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    @Test
    void whatTheServerSetsCannotBeSet() {
        String chosen = UUID.randomUUID().toString();
        Map<String, Object> claim = new HashMap<>(Map.of(
                "event", "Mass assignment " + chosen,
                "claimant", "Zed Gazette",
                "predicate", "try.yes",
                "statement", "words",
                "publishedAt", "2031-05-20T09:00:00Z"));
        claim.putAll(
                Map.of("id", chosen, "version", 77, "extractor", "rules", "confidence", 1.0, "replacedBy", chosen));
        JsonPath made = Intruder.asked()
                .contentType("application/json")
                .body(claim)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(made.getString("id")).isNotEqualTo(chosen);
        assertThat(made.getString("extractor")).isNull();
        assertThat(made.getString("replacedBy")).isNull();
        assertThat(made.getInt("version")).isZero();

        JsonPath source = Intruder.asked()
                .contentType("application/json")
                .body(Map.of(
                        "names",
                        Map.of("en", "Mass " + chosen),
                        "id",
                        chosen,
                        "mergedInto",
                        made.getString("claimant.id"),
                        "createdAt",
                        "1999-01-01T00:00:00Z"))
                .post("/api/v1/sources")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(source.getString("id")).isNotEqualTo(chosen);
        assertThat(source.getString("createdAt")).doesNotStartWith("1999");
        assertThat(source.getString("mergedInto")).isNull();
    }

    @Test
    void fieldsOfAccountsAndReviewsThatNobodyMayWriteAreRefused() {
        refused("POST", "/api/v1/me/tokens", Map.of("name", "x", "role", "VIEWER", "secret", "cc_chosen"));
        refused("POST", "/api/v1/me/tokens", Map.of("name", "x", "role", "VIEWER", "person", UUID.randomUUID()));
        refused("POST", "/api/v1/people/invitations", Map.of("role", "VIEWER", "secret", "chosen"));
        String me = Intruder.asked().get("/api/v1/me").jsonPath().getString("id");
        refused("PUT", "/api/v1/people/" + me, Map.of("name", "x", "role", "ADMIN", "active", true, "login", "root"));
        refused("PUT", "/api/v1/people/" + me, Map.of("name", "x", "role", "ADMIN", "active", true, "password", "x"));
    }

    private static void refused(String method, String path, Map<String, ?> body) {
        Response before = Intruder.asked().get("/api/v1/me");
        Intruder.asked()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .request(method, path)
                .then()
                .statusCode(400);
        assertThat(Intruder.asked().get("/api/v1/me").asString()).isEqualTo(before.asString());
    }

    @Test
    void nobodyReachesWhatIsAnothers() {
        String mine = token(Intruder.asked(), "VIEWER");
        RequestSpecification other = bearer(personsToken("EDITOR"));
        bearer(mine).get("/api/v1/me").then().statusCode(200);
        String id = Intruder.get("/api/v1/me/tokens").findValuesAsText("id").getFirst();

        other.delete("/api/v1/me/tokens/" + id).then().statusCode(404);
        JsonNode theirs = read(bearer(personsToken("EDITOR")).get("/api/v1/me/tokens"));

        assertThat(theirs.findValuesAsText("id")).doesNotContain(id);
        assertThat(Intruder.asked().get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenCannotMakeItselfMore() {
        String viewer = personsToken("VIEWER");
        for (String role : List.of("REVIEWER", "EDITOR", "ADMIN")) {
            bearer(viewer)
                    .contentType("application/json")
                    .body(Map.of("name", "more", "role", role))
                    .post("/api/v1/me/tokens")
                    .then()
                    .statusCode(not(201));
        }
        bearer(viewer).get("/api/v1/people").then().statusCode(403);
    }

    private static String personsToken(String role) {
        String link = Intruder.asked()
                .contentType("application/json")
                .body(Map.of("role", role))
                .post("/api/v1/people/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("path");
        String session = given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("login", "h-" + UUID.randomUUID().toString().substring(0, 12))
                .formParam("name", "Hostile")
                .formParam("password", PASSWORD)
                .post(link)
                .then()
                .statusCode(303)
                .extract()
                .cookie("counterclaim_session");
        return token(given().cookie("counterclaim_session", session).header("Sec-Fetch-Site", "same-origin"), role);
    }

    private static String token(RequestSpecification who, String role) {
        return who.contentType("application/json")
                .body(Map.of("name", "hostile", "role", role))
                .post("/api/v1/me/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    private static RequestSpecification bearer(String token) {
        return given().auth().preemptive().oauth2(token);
    }

    private static JsonNode read(Response response) {
        try {
            return HostileText.JSON.readTree(response.asByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
