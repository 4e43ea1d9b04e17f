package org.counterclaim.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How people come in by their password, and who does not. */
@QuarkusTest
@TestProfile(Accounts.class)
class SigningInTest {

    @Inject
    Jdbi database;

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
        Door.bearer("cc_wrong").get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void theCookieOfASessionIsKeptFromScriptsAndOtherSites() {
        Door.join(Door.invite("VIEWER"), Door.login())
                .then()
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("SameSite=Lax"));
    }

    @Test
    void signingInGivesANewSessionAndSigningOutEndsIt() {
        String login = Door.login();
        String first = Door.join(Door.invite("VIEWER"), login).cookie("counterclaim_session");
        String second = Door.signIn(login, Door.PASSWORD)
                .then()
                .statusCode(303)
                .extract()
                .cookie("counterclaim_session");
        assertThat(second).isNotEqualTo(first);

        Door.signedIn(second)
                .header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false)
                .post("/sign-out")
                .then()
                .header("Clear-Site-Data", "\"cache\"");

        Door.signedIn(second).get("/api/v1/me").then().statusCode(401);
        Door.signedIn(first).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void wrongPasswordAndUnknownLoginLookAlike() {
        String login = Door.login();
        Door.join(Door.invite("VIEWER"), login);
        Response wrong = Door.signIn(login, "another-password-here");
        Response unknown = Door.signIn(Door.login(), Door.PASSWORD);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(wrong.body().asString().replace(login, ""))
                .hasSameSizeAs(unknown.body().asString().replaceAll("p-[0-9a-f]{12}", ""));
    }

    @Test
    void tooManyWrongPasswordsHoldUpTheRightOne() {
        String login = Door.login();
        Door.join(Door.invite("VIEWER"), login);
        for (int attempt = 0; attempt < Throttle.MOST_BY_ACCOUNT; attempt++) {
            Door.signIn(login, "wrong-" + attempt).then().statusCode(401);
        }
        Door.signIn(login, Door.PASSWORD).then().statusCode(429);
    }

    @Test
    void tooManyWrongPresentPasswordsHoldUpWhoIsSignedInToo() {
        String login = Door.login();
        String session = Door.join(Door.invite("VIEWER"), login).cookie("counterclaim_session");
        for (int attempt = 0; attempt < Throttle.MOST_BY_ACCOUNT; attempt++) {
            changePassword(session, "wrong-" + attempt).then().statusCode(400);
        }
        changePassword(session, Door.PASSWORD).then().statusCode(429);
    }

    @Test
    void signingInLeadsToNoOtherSite() {
        String login = Door.login();
        Door.join(Door.invite("VIEWER"), login);
        for (String to : new String[] {"https://example.org/", "//example.org", "/\\example.org", "javascript:1"}) {
            Door.form()
                    .formParam("login", login)
                    .formParam("password", Door.PASSWORD)
                    .formParam("to", to)
                    .post("/sign-in")
                    .then()
                    .statusCode(303)
                    .header("Location", not(containsString("example")))
                    .header("Location", containsString("/conflicts"));
        }
    }

    @Test
    void aFormOfAnotherSiteDoesNothing() {
        String session = Door.join(Door.invite("ADMIN"), Door.login()).cookie("counterclaim_session");
        for (Map.Entry<String, String> sent : Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://example.org")
                .entrySet()) {
            Door.signedIn(session)
                    .header(sent.getKey(), sent.getValue())
                    .formParam("role", "ADMIN")
                    .post("/people/invitations")
                    .then()
                    .statusCode(403);
        }
        Door.signedIn(session)
                .formParam("role", "ADMIN")
                .post("/people/invitations")
                .then()
                .statusCode(403);
    }

    @Test
    void aLoginThatNobodyCanHaveIsWrongLikeAnyOther() {
        String noise = new Random(7)
                .ints(600, 33, 0x2000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (String login : List.of("", noise, "a\u0000b", "'; drop table person", "\u202Eadmin")) {
            Door.signIn(login, Door.PASSWORD).then().statusCode(401);
        }
    }

    @Test
    void theLogTellsOfWrongPasswordsButNotWhatWasTyped() {
        String login = Door.login();
        Door.join(Door.invite("VIEWER"), login);
        List<String> told = new CopyOnWriteArrayList<>();
        Logger log = Logger.getLogger(SignIn.class.getName());
        Handler listener = new Listener(told);
        log.addHandler(listener);
        try {
            Door.signIn(login, "typed-by-mistake");
            Door.signIn("my-own-password-in-the-wrong-field", "x");
        } finally {
            log.removeHandler(listener);
        }
        assertThat(told)
                .hasSize(2)
                .allMatch(line -> line.matches("A wrong password for .* from [0-9a-f.:]+"))
                .noneMatch(line -> line.contains("mistake") || line.contains("my-own"));
        assertThat(told.getFirst()).contains(login);
    }

    /** Keeps what is logged. */
    private static final class Listener extends Handler {
        private final List<String> told;

        private Listener(List<String> told) {
            this.told = told;
        }

        @Override
        public void publish(LogRecord line) {
            told.add(new PatternFormatter("%s").format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static Response changePassword(String session, String present) {
        return Door.signedIn(session)
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
}
