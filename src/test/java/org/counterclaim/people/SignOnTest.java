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
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in by a newsroom's own provider, which stands on the loopback network; behind a proxy that is trusted. */
@QuarkusTest
@TestProfile(WithNewsroom.class)
class SignOnTest {

    @ConfigProperty(name = "counterclaim.sign-on.url")
    String provider;

    @Inject
    Jdbi database;

    private SignOnVisit visit;

    @BeforeEach
    void visit() {
        visit = new SignOnVisit(provider);
    }

    @Test
    void whoComesFirstGetsAnAccountWithTheRoleOfTheGroups() {
        visit.be("sub=1", "login=Amal", "name=Amal%20S", "groups=checkers,night-desk");
        Response entered = visit.signOn();
        entered.then().statusCode(303).header("Location", containsString("/conflicts"));
        SignOnVisit.me(entered).body("login", equalTo("amal")).body("role", equalTo("EDITOR"));
        SignOnVisit.admin().get("/api/v1/people").then().body("name", hasItem("Amal S"));
        SignOnVisit.admin()
                .get("/api/v1/audit?actor=amal")
                .then()
                .body("items.action", hasItem("person.joined"))
                .body("items.action", hasItem("person.signed-in"));
    }

    @Test
    void nothingOfTheProvidersIsKept() {
        visit.be("sub=2", "login=basim", "groups=desk");
        Response entered = visit.signOn();
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
        visit.be("sub=3", "login=celine", "groups=chiefs");
        Response first = visit.signOn();
        SignOnVisit.me(first).body("role", equalTo("ADMIN"));
        visit.be("sub=3", "login=celine-has-married", "groups=checkers");
        Response second = visit.signOn();
        SignOnVisit.me(second).body("role", equalTo("REVIEWER")).body("login", equalTo("celine"));
        given().cookie("counterclaim_session", first.cookie("counterclaim_session"))
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void whoIsInNoGroupIsKeptOut() {
        visit.be("sub=4", "login=dana", "groups=printers");
        visit.signOn().then().statusCode(403);
        SignOnVisit.admin().get("/api/v1/people").then().body("login", org.hamcrest.Matchers.not(hasItem("dana")));
    }

    @Test
    void whoIsSwitchedOffHereIsKeptOut() {
        visit.be("sub=5", "login=emil", "groups=desk");
        String id = SignOnVisit.me(visit.signOn()).extract().path("id");
        SignOnVisit.admin()
                .contentType(ContentType.JSON)
                .header(
                        "If-Match",
                        SignOnVisit.admin().get("/api/v1/people/" + id).header("ETag"))
                .body("{\"name\":\"Emil\",\"role\":\"EDITOR\",\"active\":false}")
                .put("/api/v1/people/" + id)
                .then()
                .statusCode(200);
        visit.signOn().then().statusCode(403);
    }

    @Test
    void theGroupsOfAProviderLeaveNobodyWithoutAnAdministrator() {
        String admins = "findAll { it.role == 'ADMIN' && it.active && it.login != 'nour' }";
        visit.be("sub=25", "login=nour", "groups=chiefs");
        String id = SignOnVisit.me(visit.signOn()).extract().path("id");
        for (Map<String, Object> other :
                SignOnVisit.admin().get("/api/v1/people").jsonPath().<Map<String, Object>>getList(admins)) {
            database.useHandle(handle -> handle.execute(
                    "update person set active = false where id = ?",
                    UUID.fromString(other.get("id").toString())));
        }
        try {
            visit.be("sub=25", "login=nour", "groups=desk");
            SignOnVisit.me(visit.signOn()).body("id", equalTo(id)).body("role", equalTo("ADMIN"));
        } finally {
            database.useHandle(handle -> handle.execute("update person set active = true where login = 'automation'"));
        }
    }

    @Test
    void aTokenThatAnotherSignedIsRefused() {
        visit.be("sub=7", "login=faris", "groups=chiefs", "forged=yes");
        assertThat(visit.signOn().cookie("counterclaim_session")).isNull();
    }

    @Test
    void aTokenForAnotherProgramOrAnotherQuestionIsRefused() {
        visit.be("sub=8", "login=ghada", "groups=chiefs", "aud=another");
        assertThat(visit.signOn().cookie("counterclaim_session")).isNull();
        visit.be("sub=8", "login=ghada", "groups=chiefs", "nonce=another");
        assertThat(visit.signOn().cookie("counterclaim_session")).isNull();
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
        SignOnVisit.admin().get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void behindAProxyThatGivesTlsTheCookieGoesOverTlsOnly() {
        SignOnVisit.newcomer("salma");
        String plain = SignOnVisit.signIn("salma").header("Set-Cookie");
        String secured = given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("login", "salma")
                .formParam("password", SignOnVisit.PASSWORD)
                .post("/sign-in")
                .header("Set-Cookie");
        assertThat(plain).contains("HttpOnly").doesNotContain("Secure");
        assertThat(secured)
                .startsWith("__Host-counterclaim_session=")
                .contains("HttpOnly", "SameSite=Lax", "Secure", "Path=/")
                .doesNotContain("Domain");
        String secret = secured.substring(secured.indexOf('=') + 1, secured.indexOf(';'));
        given().header("X-Forwarded-Proto", "https")
                .cookie("__Host-counterclaim_session", secret)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("login", equalTo("salma"));
        // One without the prefix may have been put there by a neighbour.
        given().header("X-Forwarded-Proto", "https")
                .cookie("counterclaim_session", secret)
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void aTrustedProxySaysFromWhereAChangeCame() {
        String request = SignOnVisit.admin()
                .header("X-Forwarded-For", "203.0.113.9")
                .contentType(ContentType.JSON)
                .body("{\"name\":\"proxied\"}")
                .post("/api/v1/me/tokens")
                .header("X-Request-Id");
        SignOnVisit.admin()
                .get("/api/v1/audit?request=" + request)
                .then()
                .body("items[0].address", equalTo("203.0.113.9"));
    }
}
