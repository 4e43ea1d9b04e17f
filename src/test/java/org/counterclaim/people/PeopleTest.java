package org.counterclaim.people;

import static io.restassured.RestAssured.given;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How people get an account, what a token may do, and how an account ends. */
@QuarkusTest
@TestProfile(Accounts.class)
class PeopleTest {

    @Test
    void somebodyJoinsByInvitationOnce() {
        String link = Door.invite("REVIEWER");
        String login = Door.login();
        String session = Door.join(link, login).then().statusCode(303).extract().cookie("counterclaim_session");

        Door.signedIn(session)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("login", equalTo(login))
                .body("role", equalTo("REVIEWER"));
        given().get(link).then().statusCode(404);
        Door.admin().get("/api/v1/audit?entity=person").then().body("items.actor", hasItem(login));
    }

    @Test
    void guessablePasswordsAreRefusedByNameOfTheField() {
        given().formParam("login", Door.login())
                .formParam("password", "password123")
                .header("Sec-Fetch-Site", "same-origin")
                .post(Door.invite("VIEWER"))
                .then()
                .statusCode(400)
                .body(containsString("password must be harder to guess"));
    }

    @Test
    void aTokenDoesNoMoreThanItsRoleAndEndsWhenRevoked() {
        String made = Door.admin()
                .contentType(ContentType.JSON)
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

        Door.bearer(secret).get("/api/v1/conflicts").then().statusCode(200);
        Door.bearer(secret)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/sources")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
        Door.admin().get("/api/v1/me/tokens").then().body("secret", not(hasItem(secret)));

        Door.admin().delete("/api/v1/me/tokens/" + id).then().statusCode(204);
        Door.bearer(secret).get("/api/v1/conflicts").then().statusCode(401);
    }

    @Test
    void whoIsSwitchedOffIsOutAtOnce() {
        String login = Door.login();
        String session = Door.join(Door.invite("EDITOR"), login).cookie("counterclaim_session");
        String id = Door.signedIn(session).get("/api/v1/me").path("id");
        String tag = Door.admin().get("/api/v1/people/" + id).header("ETag");

        Door.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("name", "Gone", "role", "EDITOR", "active", false))
                .put("/api/v1/people/" + id)
                .then()
                .statusCode(200);

        Door.signedIn(session).get("/api/v1/me").then().statusCode(401);
        Door.signIn(login, Door.PASSWORD).then().statusCode(401);
        Door.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("name", "Back", "role", "EDITOR", "active", true))
                .put("/api/v1/people/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void aResetLinkSetsANewPasswordAndEndsSessions() {
        String login = Door.login();
        String session = Door.join(Door.invite("VIEWER"), login).cookie("counterclaim_session");
        String id = Door.signedIn(session).get("/api/v1/me").path("id");
        String link = Door.admin()
                .post("/api/v1/people/" + id + "/reset")
                .then()
                .statusCode(201)
                .extract()
                .path("path");

        Door.form()
                .formParam("password", "another-meadow-of-copper")
                .post(link)
                .then()
                .statusCode(303);

        Door.signedIn(session).get("/api/v1/me").then().statusCode(401);
        Door.signIn(login, Door.PASSWORD).then().statusCode(401);
        Door.signIn(login, "another-meadow-of-copper").then().statusCode(303);
    }

    @Test
    void programsJoinChangePasswordsAndSeeSessionsAsThePagesDo() {
        String login = Door.login();
        String path = "/api/v1" + Door.invite("REVIEWER");
        given().get(path)
                .then()
                .statusCode(200)
                .body("role", equalTo("REVIEWER"))
                .body("isReset", equalTo(false));
        given().contentType(ContentType.JSON)
                .body(Map.of("login", login, "password", Door.PASSWORD))
                .post(path)
                .then()
                .statusCode(200)
                .body("login", equalTo(login));
        given().get(path).then().statusCode(404);
        String first = Door.signIn(login, Door.PASSWORD).cookie("counterclaim_session");
        String second = Door.signIn(login, Door.PASSWORD).cookie("counterclaim_session");
        Door.signedIn(second).get("/api/v1/me/sessions").then().statusCode(200).body("address", hasSize(2));
        Door.signedIn(second)
                .header("Sec-Fetch-Site", "same-origin")
                .delete("/api/v1/me/sessions")
                .then()
                .statusCode(204);
        Door.signedIn(first).get("/api/v1/me").then().statusCode(401);
        Door.signedIn(second)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.JSON)
                .body(Map.of("present", Door.PASSWORD, "password", "another-meadow-of-copper"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(204);
        Door.signedIn(second).get("/api/v1/me").then().statusCode(401);
        Door.signIn(login, "another-meadow-of-copper").then().statusCode(303);
    }

    @Test
    void whoLosesARoleLeavesNoLinksThatBringItBack() {
        String login = Door.login();
        String session = Door.join(Door.invite("ADMIN"), login).cookie("counterclaim_session");
        String link = Door.signedIn(session)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.JSON)
                .body(Map.of("role", "ADMIN"))
                .post("/api/v1/people/invitations")
                .path("path");
        given().get(link).then().statusCode(200);
        change(session, "EDITOR", true).then().statusCode(200);
        given().get(link).then().statusCode(404);
    }

    @Test
    void whoIsSwitchedOffComesBackByNoLink() {
        String session = Door.join(Door.invite("VIEWER"), Door.login()).cookie("counterclaim_session");
        String id = Door.signedIn(session).get("/api/v1/me").path("id");
        String link = Door.admin().post("/api/v1/people/" + id + "/reset").path("path");
        change(session, "VIEWER", false).then().statusCode(200);
        given().get(link).then().statusCode(404);
        Door.admin().post("/api/v1/people/" + id + "/reset").then().statusCode(409);
    }

    @Test
    void aNewPasswordTakesBackAllLinksToAnother() {
        String session = Door.join(Door.invite("VIEWER"), Door.login()).cookie("counterclaim_session");
        String reset =
                "/api/v1/people/" + Door.signedIn(session).get("/api/v1/me").path("id") + "/reset";
        String first = Door.admin().post(reset).path("path");
        String second = Door.admin().post(reset).path("path");
        Door.form()
                .formParam("password", "another-meadow-of-copper")
                .post(second)
                .then()
                .statusCode(303);
        given().get(first).then().statusCode(404);
    }

    @Test
    void nobodyIsCalledAsTheTrailCallsTheMachine() {
        for (String name : List.of("machine", "Machine", "local")) {
            Door.form()
                    .formParam("login", name)
                    .formParam("password", Door.PASSWORD)
                    .post(Door.invite("VIEWER"))
                    .then()
                    .statusCode(400)
                    .body(containsString("login is taken by another person"));
        }
    }

    private static Response change(String session, String role, boolean active) {
        String path =
                "/api/v1/people/" + Door.signedIn(session).get("/api/v1/me").path("id");
        return Door.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", Door.admin().get(path).header("ETag"))
                .body(Map.of("name", "Changed", "role", role, "active", active))
                .put(path);
    }
}
