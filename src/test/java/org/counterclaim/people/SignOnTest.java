package org.counterclaim.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Signing in by a newsroom's own provider, which stands on the loopback network; behind a proxy that is trusted. */
@QuarkusTest
@TestProfile(WithNewsroom.class)
class SignOnTest {

    private static final String PASSWORD = "orchard-lantern-gravel-seven";

    @ConfigProperty(name = "counterclaim.sign-on.url")
    String provider;

    @Inject
    Jdbi database;

    @Test
    void whoComesFirstGetsAnAccountWithTheRoleOfTheGroups() {
        be("sub=1", "login=Amal", "name=Amal%20S", "groups=checkers,night-desk");
        Response entered = signOn();
        entered.then().statusCode(303).header("Location", containsString("/conflicts"));
        me(entered).body("login", equalTo("amal")).body("role", equalTo("EDITOR"));
        admin().get("/api/v1/people").then().body("name", hasItem("Amal S"));
        admin().get("/api/v1/audit?actor=amal")
                .then()
                .body("items.action", hasItem("person.joined"))
                .body("items.action", hasItem("person.signed-in"));
    }

    @Test
    void nothingOfTheProvidersIsKept() {
        be("sub=2", "login=basim", "groups=desk");
        Response entered = signOn();
        assertThat(entered.headers().getValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("q_session"))
                .allMatch(cookie -> cookie.contains("Max-Age=0"));
        assertThat(entered.headers().getValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("counterclaim_session"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void theProviderDecidesTheRoleEachTime() {
        be("sub=3", "login=celine", "groups=chiefs");
        Response first = signOn();
        me(first).body("role", equalTo("ADMIN"));
        be("sub=3", "login=celine-has-married", "groups=checkers");
        Response second = signOn();
        me(second).body("role", equalTo("REVIEWER")).body("login", equalTo("celine"));
        given().cookie("counterclaim_session", first.cookie("counterclaim_session"))
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void whoIsInNoGroupIsKeptOut() {
        be("sub=4", "login=dana", "groups=printers");
        signOn().then().statusCode(403);
        admin().get("/api/v1/people").then().body("login", org.hamcrest.Matchers.not(hasItem("dana")));
    }

    @Test
    void whoIsSwitchedOffHereIsKeptOut() {
        be("sub=5", "login=emil", "groups=desk");
        String id = me(signOn()).extract().path("id");
        admin().contentType(ContentType.JSON)
                .header("If-Match", admin().get("/api/v1/people/" + id).header("ETag"))
                .body("{\"name\":\"Emil\",\"role\":\"EDITOR\",\"active\":false}")
                .put("/api/v1/people/" + id)
                .then()
                .statusCode(200);
        signOn().then().statusCode(403);
    }

    @Test
    void theLoginOfAnotherGivesNobodyTheirAccount() {
        be("sub=6", "login=automation", "groups=chiefs");
        signOn().then().statusCode(409);
    }

    @Test
    void anAdministratorJoinsWhoCameWithTheLoginOfTheirOwnAccount() {
        String id = newcomer("hiba");
        be("sub=20", "login=hiba", "name=Hiba%20K", "groups=desk");
        signOn().then().statusCode(409);
        List<Map<String, String>> asked =
                admin().get("/api/v1/people/sign-ons").jsonPath().getList("findAll { it.subject == '20' }");
        assertThat(asked)
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .containsEntry("name", "Hiba K")
                        .containsEntry("person", id)
                        .containsEntry("issuer", provider));
        admin().get("/people").then().body(containsString("Hiba K"));

        admin().post("/api/v1/people/sign-ons/" + asked.getFirst().get("id") + "/grant")
                .then()
                .statusCode(200)
                .body("signOn", equalTo(true));

        me(signOn()).body("id", equalTo(id)).body("login", equalTo("hiba")).body("role", equalTo("EDITOR"));
        admin().get("/api/v1/people/sign-ons").then().body("subject", org.hamcrest.Matchers.not(hasItem("20")));
        admin().get("/api/v1/audit?entity=person&id=" + id)
                .then()
                .body("items.action", hasItem("person.sign-on-asked"))
                .body("items.action", hasItem("person.sign-on-joined"));
    }

    @Test
    void whoIsSignedInAndKnowsThePasswordJoinsTheirOwnAccount() {
        String id = newcomer("jana");
        Response entered = signIn("jana");
        expectSignOn(entered, "not-the-password").then().statusCode(400);
        be("sub=21", "login=jana-at-the-newsroom", "groups=desk");
        expectSignOn(entered, PASSWORD).then().statusCode(200).body(containsString("href=\"/sign-on\""));

        signOn(entered.cookie("counterclaim_session"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/account"));

        me(signOn()).body("id", equalTo(id)).body("login", equalTo("jana"));
        me(signIn("jana")).body("id", equalTo(id));
    }

    @Test
    void aSessionThatExpectsNothingIsJoinedToNobody() {
        newcomer("karim");
        Response entered = signIn("karim");
        be("sub=22", "login=another-person", "groups=checkers");
        me(signOn(entered.cookie("counterclaim_session"))).body("login", equalTo("another-person"));
        me(signIn("karim")).body("login", equalTo("karim"));
        admin().get("/api/v1/people").then().body("find { it.login == 'karim' }.signOn", equalTo(false));
    }

    @Test
    void aSignOnBelongsToOneAccountUntilItIsSeparated() {
        be("sub=23", "login=lina", "groups=desk");
        String first = me(signOn()).extract().path("id");
        String other = newcomer("lina-by-password");
        String body = "{\"issuer\":\"" + provider + "\",\"subject\":\"23\"}";
        admin().contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/people/" + other + "/sign-on")
                .then()
                .statusCode(409);
        admin().delete("/api/v1/people/" + first + "/sign-on").then().statusCode(204);
        admin().contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/people/" + other + "/sign-on")
                .then()
                .statusCode(200);
        me(signOn()).body("id", equalTo(other));
    }

    @Test
    void whoHasNoPasswordCannotCutTheOnlyWayIn() {
        be("sub=24", "login=maya", "groups=desk");
        Response entered = signOn();
        given().cookie("counterclaim_session", entered.cookie("counterclaim_session"))
                .header("Sec-Fetch-Site", "same-origin")
                .delete("/api/v1/me/sign-on")
                .then()
                .statusCode(409);
    }

    @Test
    void theGroupsOfAProviderLeaveNobodyWithoutAnAdministrator() {
        String admins = "findAll { it.role == 'ADMIN' && it.active && it.login != 'nour' }";
        be("sub=25", "login=nour", "groups=chiefs");
        String id = me(signOn()).extract().path("id");
        for (Map<String, Object> other :
                admin().get("/api/v1/people").jsonPath().<Map<String, Object>>getList(admins)) {
            database.useHandle(handle -> handle.execute(
                    "update person set active = false where id = ?",
                    UUID.fromString(other.get("id").toString())));
        }
        try {
            be("sub=25", "login=nour", "groups=desk");
            me(signOn()).body("id", equalTo(id)).body("role", equalTo("ADMIN"));
        } finally {
            database.useHandle(handle -> handle.execute("update person set active = true where login = 'automation'"));
        }
    }

    @Test
    void aTokenThatAnotherSignedIsRefused() {
        be("sub=7", "login=faris", "groups=chiefs", "forged=yes");
        assertThat(signOn().cookie("counterclaim_session")).isNull();
    }

    @Test
    void aTokenForAnotherProgramOrAnotherQuestionIsRefused() {
        be("sub=8", "login=ghada", "groups=chiefs", "aud=another");
        assertThat(signOn().cookie("counterclaim_session")).isNull();
        be("sub=8", "login=ghada", "groups=chiefs", "nonce=another");
        assertThat(signOn().cookie("counterclaim_session")).isNull();
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        Response answer = given().redirects().follow(false).get("/sign-on?code=code-0&state=made-up");
        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(answer.cookie("counterclaim_session")).isNull();
    }

    @Test
    void everywhereElseStrangersAreToldToSignInHere() {
        given().redirects()
                .follow(false)
                .get("/conflicts")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?to="));
        given().get("/api/v1/conflicts").then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer"));
        given().get("/sign-in").then().statusCode(200).body(containsString("href=\"/sign-on\""));
        admin().get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void behindAProxyThatGivesTlsTheCookieGoesOverTlsOnly() {
        newcomer("salma");
        String plain = signIn("salma").header("Set-Cookie");
        String secured = given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("login", "salma")
                .formParam("password", PASSWORD)
                .post("/sign-in")
                .header("Set-Cookie");
        assertThat(plain).contains("HttpOnly").doesNotContain("Secure");
        assertThat(secured).contains("HttpOnly", "SameSite=Lax", "Secure");
    }

    @Test
    void aTrustedProxySaysFromWhereAChangeCame() {
        String request = admin().header("X-Forwarded-For", "203.0.113.9")
                .contentType(ContentType.JSON)
                .body("{\"name\":\"proxied\"}")
                .post("/api/v1/me/tokens")
                .header("X-Request-Id");
        admin().get("/api/v1/audit?request=" + request).then().body("items[0].address", equalTo("203.0.113.9"));
    }

    private void be(String... parameters) {
        given().urlEncodingEnabled(false)
                .get(provider + "/be?" + String.join("&", parameters)
                        + (String.join("", parameters).contains("name=") ? "" : "&name=x"))
                .then()
                .statusCode(200);
    }

    /** Goes the way of a browser: to the provider, back with a code, and on. */
    private Response signOn() {
        return signOn("");
    }

    private Response signOn(String session) {
        Response sent = given().redirects()
                .follow(false)
                .cookie("counterclaim_session", session)
                .get("/sign-on");
        sent.then().statusCode(302).header("Location", startsWith(provider + "/authorize"));
        assertThat(sent.header("Location")).contains("code_challenge_method=S256", "nonce=", "state=");
        Response back =
                given().urlEncodingEnabled(false).redirects().follow(false).get(sent.header("Location"));
        Response returned = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .cookies(sent.detailedCookies())
                .cookie("counterclaim_session", session)
                .get(back.header("Location"));
        if (returned.statusCode() != 302) {
            return returned;
        }
        Cookies kept = returned.detailedCookies();
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .cookies(kept)
                .cookie("counterclaim_session", session)
                .get(returned.header("Location"));
    }

    /** Somebody who joined by invitation. */
    private static String newcomer(String login) {
        String path = admin().contentType(ContentType.JSON)
                .body("{\"role\":\"VIEWER\"}")
                .post("/api/v1/people/invitations")
                .path("path");
        return given().contentType(ContentType.JSON)
                .body(Map.of("login", login, "password", PASSWORD))
                .post("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private static Response signIn(String login) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("login", login)
                .formParam("password", PASSWORD)
                .post("/sign-in");
    }

    private static Response expectSignOn(Response entered, String password) {
        return given().cookie("counterclaim_session", entered.cookie("counterclaim_session"))
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("present", password)
                .post("/account/sign-on");
    }

    private static io.restassured.response.ValidatableResponse me(Response entered) {
        return given().cookie("counterclaim_session", entered.cookie("counterclaim_session"))
                .get("/api/v1/me")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification admin() {
        return given().header("Authorization", "Bearer " + Accounts.TOKEN);
    }
}
