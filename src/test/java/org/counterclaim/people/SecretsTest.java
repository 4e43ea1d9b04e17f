package org.counterclaim.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How what proves who somebody is is kept, and when it ends. */
@QuarkusTest
@TestProfile(Accounts.class)
class SecretsTest {

    private static final String PASSWORD = "orchard-lantern-gravel-seven";

    @Inject
    Jdbi database;

    private final String login = "s-" + UUID.randomUUID().toString().substring(24);

    @AfterEach
    void forgetWrongPasswords() {
        database.useHandle(handle -> handle.execute("delete from sign_in_failure"));
    }

    @Test
    void passwordsAreKeptAsArgon2id() {
        join();
        String hash = database.withHandle(
                handle -> handle.createQuery("select password_hash from person where login = :login")
                        .bind("login", login)
                        .mapTo(String.class)
                        .one());
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(PASSWORD);
    }

    @Test
    void tokensAndSessionsAreKeptAsSumsAndInvitationsToo() {
        String session = session(join());
        String link = admin().contentType(ContentType.JSON)
                .body("{\"role\":\"VIEWER\"}")
                .post("/api/v1/people/invitations")
                .path("path");
        List<String> secrets = List.of(session, token(Map.of("name", "sums")).getString("secret"), link.substring(9));
        for (String table : List.of("person", "session", "api_token", "invitation", "audit")) {
            String rows = database.withHandle(
                    handle -> handle.createQuery("select coalesce(string_agg(t::text, ' '), '') from " + table + " t")
                            .mapTo(String.class)
                            .one());
            assertThat(rows).as(table).doesNotContain(secrets);
        }
    }

    @Test
    void aSecretIsToldOnceAlsoWhenItIsAskedForTwice() {
        String key = UUID.randomUUID().toString();
        for (String path : List.of("/api/v1/me/tokens", "/api/v1/people/invitations", "/api/v1/webhooks")) {
            String body = path.endsWith("tokens")
                    ? "{\"name\":\"asked twice\"}"
                    : path.endsWith("webhooks") ? "{\"url\":\"http://127.0.0.1:9/hook\"}" : "{\"role\":\"VIEWER\"}";
            Response first = asked(admin(), key, body, path);
            Response second = asked(admin(), key, body, path);
            String secret = first.path(path.endsWith("invitations") ? "path" : "secret");
            assertThat(secret).as(path).isNotEmpty();
            assertThat(second.header("Location")).as(path).isEqualTo(first.header("Location"));
            assertThat(second.asString()).as(path).doesNotContain(secret);
            String rows = database.withHandle(
                    handle -> handle.createQuery("select string_agg(t::text, ' ') from idempotency_key t")
                            .mapTo(String.class)
                            .one());
            assertThat(rows).as(path).doesNotContain(secret);
        }
    }

    @Test
    void whoEndsATokenOrAnInvitationMaySayWhichVersion() {
        String made = "{\"name\":\"for one version\",\"role\":\"VIEWER\"}";
        for (String list : List.of("/api/v1/me/tokens", "/api/v1/people/invitations")) {
            String body = list.endsWith("tokens") ? made : "{\"role\":\"VIEWER\"}";
            String one = URI.create(asked(admin(), UUID.randomUUID().toString(), body, list)
                            .header("Location"))
                    .getPath();
            String tag = admin().get(one).then().statusCode(200).extract().header("ETag");
            admin().header("If-None-Match", tag).get(one).then().statusCode(304);
            admin().header("If-Match", "\"7\"")
                    .delete(one)
                    .then()
                    .statusCode(412)
                    .body("type", equalTo("/problems/stale"));
            admin().header("If-Match", tag).delete(one).then().statusCode(204);
            Response again = admin().header("If-Match", tag).delete(one);
            assertThat(again.statusCode()).as(one).isIn(404, 412);
        }
    }

    @Test
    void aKeyIsItsSendersOwn() {
        String key = UUID.randomUUID().toString();
        join();
        Response others = given().cookie("counterclaim_session", session(signIn(login, PASSWORD)))
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"name\":\"same key\"}")
                .post("/api/v1/me/tokens");
        Response own = asked(admin(), key, "{\"name\":\"same key\"}", "/api/v1/me/tokens");
        others.then().statusCode(201);
        assertThat(own.<String>path("token.id")).isNotEqualTo(others.path("token.id"));
        assertThat(own.<String>path("secret")).isNotNull();
    }

    private static Response asked(RequestSpecification who, String key, String body, String path) {
        Response answer = who.contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(path);
        answer.then().statusCode(201);
        return answer;
    }

    @Test
    void aSessionEndsWhenNothingIsAskedForHours() {
        String session = session(join());
        set("session", "seen_at = now() - interval '7 hours 59 minutes'");
        me(session).statusCode(200);
        set("session", "seen_at = now() - interval '8 hours 1 minute'");
        me(session).statusCode(401);
    }

    @Test
    void aSessionEndsAfterAWeekHoweverBusy() {
        String session = session(join());
        set("session", "opened_at = now() - interval '6 days 23 hours'");
        me(session).statusCode(200);
        set("session", "opened_at = now() - interval '7 days 1 minute'");
        me(session).statusCode(401);
    }

    @Test
    void aTokenEndsByItselfAndItsLastUseIsShown() {
        join();
        JsonPath made = token(Map.of("name", "an hour", "days", 1));
        String path = "find { it.id == '" + made.getString("token.id") + "' }";
        admin().get("/api/v1/me/tokens").then().body(path + ".usedAt", nullValue());
        bearer(made.getString("secret")).get("/api/v1/me").then().statusCode(200);
        admin().get("/api/v1/me/tokens")
                .then()
                .body(path + ".usedAt", notNullValue())
                .body(path + ".name", equalTo("an hour"));
        database.useHandle(handle -> handle.execute(
                "update api_token set expires_at = now() - interval '1 second' where id = ?",
                UUID.fromString(made.getString("token.id"))));
        bearer(made.getString("secret")).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void anInvitationEndsByItself() {
        String link = admin().contentType(ContentType.JSON)
                .body("{\"role\":\"VIEWER\"}")
                .post("/api/v1/people/invitations")
                .path("path");
        given().get(link).then().statusCode(200);
        database.useHandle(handle -> handle.execute("update invitation set expires_at = now() - interval '1 second'"));
        given().get(link).then().statusCode(404);
    }

    @Test
    void manyWrongPasswordsOfOneAddressHoldUpEveryAccountThere() {
        join();
        for (int attempt = 0; attempt < Throttle.MOST_BY_ADDRESS; attempt++) {
            signIn("nobody-" + attempt, "wrong").then().statusCode(401);
        }
        signIn(login, PASSWORD).then().statusCode(429).body(containsString("quarter of an hour"));
    }

    @Test
    void manyWrongPasswordsAtTheSameTimeAreNotTriedBeyondTheLimit() throws Exception {
        join();
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(25)) {
            List<Callable<Integer>> tries =
                    Collections.nCopies(50, () -> signIn(login, "wrong").statusCode());
            for (Future<Integer> answer : threads.invokeAll(tries)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn(status -> status == 401).hasSize(Throttle.MOST_BY_ACCOUNT);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(50 - Throttle.MOST_BY_ACCOUNT);
    }

    @Test
    void whoKnowsThePasswordIsNotCountedAmongThoseWhoDoNot() {
        join();
        for (int time = 0; time <= Throttle.MOST_BY_ADDRESS; time++) {
            signIn(login, PASSWORD).then().statusCode(303);
        }
    }

    @Test
    void signingInAgainEndsTheSessionOfTheSameBrowser() {
        String first = session(join());
        String second = form().cookie("counterclaim_session", first)
                .formParam("login", login)
                .formParam("password", PASSWORD)
                .post("/sign-in")
                .cookie("counterclaim_session");
        me(second).statusCode(200);
        me(first).statusCode(401);
    }

    private void set(String table, String what) {
        database.useHandle(handle -> handle.execute(
                "update " + table + " set " + what + " where person_id = (select id from person where login = ?)",
                login));
    }

    private Response join() {
        String link = admin().contentType(ContentType.JSON)
                .body("{\"role\":\"REVIEWER\"}")
                .post("/api/v1/people/invitations")
                .path("path");
        return form().formParam("login", login).formParam("password", PASSWORD).post(link);
    }

    private static String session(Response entered) {
        return entered.then().statusCode(303).extract().cookie("counterclaim_session");
    }

    private static JsonPath token(Map<String, Object> body) {
        return admin().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/me/tokens")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static io.restassured.response.ValidatableResponse me(String session) {
        return given().cookie("counterclaim_session", session).get("/api/v1/me").then();
    }

    private static Response signIn(String login, String password) {
        return form().formParam("login", login).formParam("password", password).post("/sign-in");
    }

    private static RequestSpecification form() {
        return given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    private static RequestSpecification admin() {
        return bearer(Accounts.TOKEN);
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
