package org.counterclaim.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts with a password are joined to the newsroom's sign-on, and separated from it. */
@QuarkusTest
@TestProfile(WithNewsroom.class)
class SignOnJoiningTest {

    @ConfigProperty(name = "counterclaim.sign-on.url")
    String provider;

    private SignOnVisit visit;

    @BeforeEach
    void visit() {
        visit = new SignOnVisit(provider);
    }

    @Test
    void theLoginOfAnotherGivesNobodyTheirAccount() {
        visit.be("sub=6", "login=automation", "groups=chiefs");
        visit.signOn().then().statusCode(409);
    }

    @Test
    void anAdministratorJoinsWhoCameWithTheLoginOfTheirOwnAccount() {
        String id = SignOnVisit.newcomer("hiba");
        visit.be("sub=20", "login=hiba", "name=Hiba%20K", "groups=desk");
        visit.signOn().then().statusCode(409);
        List<Map<String, String>> asked =
                SignOnVisit.admin().get("/api/v1/people/sign-ons").jsonPath().getList("findAll { it.subject == '20' }");
        assertThat(asked)
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .containsEntry("name", "Hiba K")
                        .containsEntry("person", id)
                        .containsEntry("issuer", provider));
        SignOnVisit.admin().get("/people").then().body(containsString("Hiba K"));

        SignOnVisit.admin()
                .post("/api/v1/people/sign-ons/" + asked.getFirst().get("id") + "/grant")
                .then()
                .statusCode(200)
                .body("signOn", equalTo(true));

        SignOnVisit.me(visit.signOn())
                .body("id", equalTo(id))
                .body("login", equalTo("hiba"))
                .body("role", equalTo("EDITOR"));
        SignOnVisit.admin()
                .get("/api/v1/people/sign-ons")
                .then()
                .body("subject", org.hamcrest.Matchers.not(hasItem("20")));
        SignOnVisit.admin()
                .get("/api/v1/audit?entity=person&id=" + id)
                .then()
                .body("items.action", hasItem("person.sign-on-asked"))
                .body("items.action", hasItem("person.sign-on-joined"));
    }

    @Test
    void whoIsSignedInAndKnowsThePasswordJoinsTheirOwnAccount() {
        String id = SignOnVisit.newcomer("jana");
        Response entered = SignOnVisit.signIn("jana");
        SignOnVisit.expectSignOn(entered, "not-the-password").then().statusCode(400);
        visit.be("sub=21", "login=jana-at-the-newsroom", "groups=desk");
        SignOnVisit.expectSignOn(entered, SignOnVisit.PASSWORD)
                .then()
                .statusCode(200)
                .body(containsString("href=\"/sign-on\""));

        visit.signOn(entered.cookie("counterclaim_session"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/account"));

        SignOnVisit.me(visit.signOn()).body("id", equalTo(id)).body("login", equalTo("jana"));
        SignOnVisit.me(SignOnVisit.signIn("jana")).body("id", equalTo(id));
    }

    @Test
    void aSessionThatExpectsNothingIsJoinedToNobody() {
        SignOnVisit.newcomer("karim");
        Response entered = SignOnVisit.signIn("karim");
        visit.be("sub=22", "login=another-person", "groups=checkers");
        SignOnVisit.me(visit.signOn(entered.cookie("counterclaim_session"))).body("login", equalTo("another-person"));
        SignOnVisit.me(SignOnVisit.signIn("karim")).body("login", equalTo("karim"));
        SignOnVisit.admin().get("/api/v1/people").then().body("find { it.login == 'karim' }.signOn", equalTo(false));
    }

    @Test
    void aSignOnBelongsToOneAccountUntilItIsSeparated() {
        visit.be("sub=23", "login=lina", "groups=desk");
        String first = SignOnVisit.me(visit.signOn()).extract().path("id");
        String other = SignOnVisit.newcomer("lina-by-password");
        String body = "{\"issuer\":\"" + provider + "\",\"subject\":\"23\"}";
        SignOnVisit.admin()
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/people/" + other + "/sign-on")
                .then()
                .statusCode(409);
        SignOnVisit.admin()
                .delete("/api/v1/people/" + first + "/sign-on")
                .then()
                .statusCode(204);
        SignOnVisit.admin()
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/people/" + other + "/sign-on")
                .then()
                .statusCode(200);
        SignOnVisit.me(visit.signOn()).body("id", equalTo(other));
    }

    @Test
    void whoHasNoPasswordCannotCutTheOnlyWayIn() {
        visit.be("sub=24", "login=maya", "groups=desk");
        Response entered = visit.signOn();
        given().cookie("counterclaim_session", entered.cookie("counterclaim_session"))
                .header("Sec-Fetch-Site", "same-origin")
                .delete("/api/v1/me/sign-on")
                .then()
                .statusCode(409);
    }

    @Test
    void whoDecidesAboutASignOnMaySayWhichVersion() {
        String id = SignOnVisit.newcomer("omar");
        visit.be("sub=26", "login=omar", "name=Omar%20A", "groups=desk");
        visit.signOn().then().statusCode(409);
        String request = "/api/v1/people/sign-ons/"
                + SignOnVisit.admin().get("/api/v1/people/sign-ons").path("find { it.subject == '26' }.id");
        String read = SignOnVisit.admin().get(request).header("ETag");
        visit.be("sub=26", "login=omar", "name=Omar%20B", "groups=desk");
        visit.signOn().then().statusCode(409);
        SignOnVisit.admin()
                .header("If-Match", read)
                .post(request + "/grant")
                .then()
                .statusCode(412);
        SignOnVisit.admin().header("If-Match", read).delete(request).then().statusCode(412);
        SignOnVisit.admin()
                .header("If-Match", SignOnVisit.admin().get(request).header("ETag"))
                .post(request + "/grant")
                .then()
                .statusCode(200);

        String person = "/api/v1/people/" + id;
        String stale = "\"0\"";
        SignOnVisit.admin()
                .header("If-Match", stale)
                .delete(person + "/sign-on")
                .then()
                .statusCode(412);
        SignOnVisit.admin()
                .header("If-Match", stale)
                .contentType(ContentType.JSON)
                .body("{\"issuer\":\"" + provider + "\",\"subject\":\"27\"}")
                .put(person + "/sign-on")
                .then()
                .statusCode(412)
                .contentType("application/problem+json");
        SignOnVisit.admin()
                .header("If-Match", SignOnVisit.admin().get(person).header("ETag"))
                .delete(person + "/sign-on")
                .then()
                .statusCode(204);
    }
}
