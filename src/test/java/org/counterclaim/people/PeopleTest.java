package org.counterclaim.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Accounts.class)
class PeopleTest {

    @Inject
    Jdbi database;

    private static final String PASSWORD = "orchard-lantern-gravel-seven";

    @Test
    void strangersAreToldToSignIn() {
        given().get("/api/v1/conflicts")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("/problems/unauthenticated"));
        given().redirects()
                .follow(false)
                .get("/conflicts?state=NEW")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?to=%2Fconflicts%3Fstate%3DNEW"));
        given().get("/q/health").then().statusCode(200);
    }

    @Test
    void aWrongTokenIsNobodys() {
        bearer("cc_wrong").get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void somebodyJoinsByInvitationOnce() {
        String link = invite("REVIEWER");
        String login = login();
        String session = join(link, login).then().statusCode(303).extract().cookie("counterclaim_session");

        signedIn(session)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("login", equalTo(login))
                .body("role", equalTo("REVIEWER"));
        given().get(link).then().statusCode(404);
        admin().get("/api/v1/audit?entity=person").then().body("items.actor", hasItem(login));
    }

    @Test
    void theCookieOfASessionIsKeptFromScriptsAndOtherSites() {
        join(invite("VIEWER"), login())
                .then()
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("SameSite=Lax"));
    }

    @Test
    void signingInGivesANewSessionAndSigningOutEndsIt() {
        String login = login();
        String first = join(invite("VIEWER"), login).cookie("counterclaim_session");
        String second = signIn(login, PASSWORD).then().statusCode(303).extract().cookie("counterclaim_session");
        assertThat(second).isNotEqualTo(first);

        signedIn(second)
                .header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false)
                .post("/sign-out");

        signedIn(second).get("/api/v1/me").then().statusCode(401);
        signedIn(first).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void wrongPasswordAndUnknownLoginLookAlike() {
        String login = login();
        join(invite("VIEWER"), login);
        Response wrong = signIn(login, "another-password-here");
        Response unknown = signIn(login(), PASSWORD);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(wrong.body().asString().replace(login, ""))
                .hasSameSizeAs(unknown.body().asString().replaceAll("p-[0-9a-f]{12}", ""));
    }

    @Test
    void tooManyWrongPasswordsHoldUpTheRightOne() {
        String login = login();
        join(invite("VIEWER"), login);
        for (int attempt = 0; attempt < Throttle.MOST_BY_ACCOUNT; attempt++) {
            signIn(login, "wrong-" + attempt).then().statusCode(401);
        }
        signIn(login, PASSWORD).then().statusCode(429);
    }

    @Test
    void guessablePasswordsAreRefusedByNameOfTheField() {
        given().formParam("login", login())
                .formParam("password", "password123")
                .header("Sec-Fetch-Site", "same-origin")
                .post(invite("VIEWER"))
                .then()
                .statusCode(400)
                .body(containsString("password must be harder to guess"));
    }

    @Test
    void aFormOfAnotherSiteDoesNothing() {
        String session = join(invite("ADMIN"), login()).cookie("counterclaim_session");
        for (Map.Entry<String, String> sent : Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://example.org")
                .entrySet()) {
            signedIn(session)
                    .header(sent.getKey(), sent.getValue())
                    .formParam("role", "ADMIN")
                    .post("/people/invitations")
                    .then()
                    .statusCode(403);
        }
        signedIn(session)
                .formParam("role", "ADMIN")
                .post("/people/invitations")
                .then()
                .statusCode(403);
    }

    @Test
    void signingInLeadsToNoOtherSite() {
        String login = login();
        join(invite("VIEWER"), login);
        for (String to : new String[] {"https://example.org/", "//example.org", "/\\example.org", "javascript:1"}) {
            form().formParam("login", login)
                    .formParam("password", PASSWORD)
                    .formParam("to", to)
                    .post("/sign-in")
                    .then()
                    .statusCode(303)
                    .header("Location", not(containsString("example")))
                    .header("Location", containsString("/conflicts"));
        }
    }

    @Test
    void aTokenDoesNoMoreThanItsRoleAndEndsWhenRevoked() {
        String made = admin().contentType(ContentType.JSON)
                .body(Map.of("name", "reader of the weekly export", "role", "VIEWER", "days", 30))
                .post("/api/v1/me/tokens")
                .then()
                .statusCode(201)
                .body("secret", startsWith("cc_"))
                .body("token.expiresAt", notNullValue())
                .extract()
                .asString();
        String secret = io.restassured.path.json.JsonPath.from(made).getString("secret");
        String id = io.restassured.path.json.JsonPath.from(made).getString("token.id");

        bearer(secret).get("/api/v1/conflicts").then().statusCode(200);
        bearer(secret)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/sources")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
        admin().get("/api/v1/me/tokens").then().body("secret", not(hasItem(secret)));

        admin().delete("/api/v1/me/tokens/" + id).then().statusCode(204);
        bearer(secret).get("/api/v1/conflicts").then().statusCode(401);
    }

    @Test
    void whoIsSwitchedOffIsOutAtOnce() {
        String login = login();
        String session = join(invite("EDITOR"), login).cookie("counterclaim_session");
        String id = signedIn(session).get("/api/v1/me").path("id");
        String tag = admin().get("/api/v1/people/" + id).header("ETag");

        admin().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("name", "Gone", "role", "EDITOR", "active", false))
                .put("/api/v1/people/" + id)
                .then()
                .statusCode(200);

        signedIn(session).get("/api/v1/me").then().statusCode(401);
        signIn(login, PASSWORD).then().statusCode(401);
        admin().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("name", "Back", "role", "EDITOR", "active", true))
                .put("/api/v1/people/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void aResetLinkSetsANewPasswordAndEndsSessions() {
        String login = login();
        String session = join(invite("VIEWER"), login).cookie("counterclaim_session");
        String id = signedIn(session).get("/api/v1/me").path("id");
        String link = admin().post("/api/v1/people/" + id + "/reset")
                .then()
                .statusCode(201)
                .extract()
                .path("path");

        form().formParam("password", "another-meadow-of-copper")
                .post(link)
                .then()
                .statusCode(303);

        signedIn(session).get("/api/v1/me").then().statusCode(401);
        signIn(login, PASSWORD).then().statusCode(401);
        signIn(login, "another-meadow-of-copper").then().statusCode(303);
    }

    @Test
    void programsJoinChangePasswordsAndSeeSessionsAsThePagesDo() {
        String login = login();
        String path = "/api/v1" + invite("REVIEWER");
        given().get(path)
                .then()
                .statusCode(200)
                .body("role", equalTo("REVIEWER"))
                .body("isReset", equalTo(false));
        given().contentType(ContentType.JSON)
                .body(Map.of("login", login, "password", PASSWORD))
                .post(path)
                .then()
                .statusCode(200)
                .body("login", equalTo(login));
        given().get(path).then().statusCode(404);
        String first = signIn(login, PASSWORD).cookie("counterclaim_session");
        String second = signIn(login, PASSWORD).cookie("counterclaim_session");
        signedIn(second).get("/api/v1/me/sessions").then().statusCode(200).body("address", hasSize(2));
        signedIn(second)
                .header("Sec-Fetch-Site", "same-origin")
                .delete("/api/v1/me/sessions")
                .then()
                .statusCode(204);
        signedIn(first).get("/api/v1/me").then().statusCode(401);
        signedIn(second)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.JSON)
                .body(Map.of("present", PASSWORD, "password", "another-meadow-of-copper"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(204);
        signedIn(second).get("/api/v1/me").then().statusCode(401);
        signIn(login, "another-meadow-of-copper").then().statusCode(303);
    }

    @Test
    void tooManyWrongPresentPasswordsHoldUpWhoIsSignedInToo() {
        String login = login();
        String session = join(invite("VIEWER"), login).cookie("counterclaim_session");
        for (int attempt = 0; attempt < Throttle.MOST_BY_ACCOUNT; attempt++) {
            changePassword(session, "wrong-" + attempt).then().statusCode(400);
        }
        changePassword(session, PASSWORD).then().statusCode(429);
    }

    private static Response changePassword(String session, String present) {
        return signedIn(session)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.JSON)
                .body(Map.of("present", present, "password", "another-meadow-of-copper"))
                .put("/api/v1/me/password");
    }

    /** Wrong passwords from one address count for everybody there. */
    @AfterEach
    void forgetWrongPasswords() {
        database.useHandle(handle -> handle.execute("delete from sign_in_failure"));
    }

    private static RequestSpecification admin() {
        return bearer(Accounts.TOKEN);
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static RequestSpecification signedIn(String session) {
        return given().cookie("counterclaim_session", session);
    }

    private static RequestSpecification form() {
        return given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    private static String invite(String role) {
        return admin().contentType(ContentType.JSON)
                .body(Map.of("role", role))
                .post("/api/v1/people/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("path");
    }

    private static Response join(String link, String login) {
        return form().formParam("login", login).formParam("password", PASSWORD).post(link);
    }

    private static Response signIn(String login, String password) {
        return form().formParam("login", login).formParam("password", password).post("/sign-in");
    }

    private static String login() {
        return "p-" + UUID.randomUUID().toString().substring(24);
    }
}
