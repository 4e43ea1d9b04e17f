package org.counterclaim.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.counterclaim.people.Accounts;
import org.counterclaim.people.OpenToStrangers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OpenToStrangers.class)
class LimitsTest {

    @Inject
    Jdbi database;

    /** From addresses that no other test asks from. */
    private static Response asked(String token, String address) {
        return given().auth()
                .preemptive()
                .oauth2(token)
                .header("X-Forwarded-For", address)
                .get("/api/v1/me");
    }

    /** More is given back while we ask, so that the one too many may be a later one. */
    private static Response askedUntilRefused(String token, String address, int allowed, int answered) {
        Response answer = asked(token, address);
        for (int times = 1; times < 2 * allowed && answer.statusCode() == answered; times++) {
            answer = asked(token, address);
        }
        return answer;
    }

    private static String newToken() {
        return given().auth()
                .preemptive()
                .oauth2(Accounts.TOKEN)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"eager\",\"role\":\"VIEWER\"}")
                .post("/api/v1/me/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    @Test
    void whoAsksTooMuchIsToldWhenToComeAgain() {
        assertThat(given().get("/q/health/live").header("RateLimit")).isNull();
        String token = newToken();
        Response first = asked(token, "203.0.113.1");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("RateLimit-Policy"))
                .isEqualTo("\"caller\";q=%d;w=60".formatted(OpenToStrangers.REQUESTS));
        assertThat(first.header("RateLimit")).matches("\"caller\";r=%d;t=\\d+".formatted(OpenToStrangers.REQUESTS - 1));
        Response refused = askedUntilRefused(token, "203.0.113.1", OpenToStrangers.REQUESTS, 200);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void secretsThatAreTriedAreCounted() {
        assertThat(asked("wrong", "203.0.113.2").statusCode()).isEqualTo(401);
        assertThat(askedUntilRefused("wrong", "203.0.113.2", OpenToStrangers.ADDRESS_REQUESTS, 401)
                        .statusCode())
                .isEqualTo(429);
        assertThat(asked("wrong", "203.0.113.3").statusCode())
                .as("from elsewhere")
                .isEqualTo(401);
    }

    @Test
    void noQueryHoldsTheDatabaseForLong() {
        String timeout = database.withHandle(handle ->
                handle.createQuery("show statement_timeout").mapTo(String.class).one());
        assertThat(timeout).isEqualTo("1min");
    }
}
