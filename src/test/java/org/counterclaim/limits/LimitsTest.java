package org.counterclaim.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.people.Accounts;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Sparing.class)
class LimitsTest {

    @Inject
    Jdbi database;

    private static Response asked() {
        return given().auth().preemptive().oauth2(Accounts.TOKEN).get("/api/v1/me");
    }

    @Test
    void whoAsksTooMuchIsToldWhenToComeAgain() {
        assertThat(given().get("/q/health/live").header("RateLimit")).isNull();
        List<Response> ofToken =
                Stream.generate(LimitsTest::asked).limit(Sparing.REQUESTS + 5).toList();
        assertThat(ofToken.getFirst().statusCode()).isEqualTo(200);
        assertThat(ofToken.getFirst().header("RateLimit-Policy")).isEqualTo("\"caller\";q=20;w=60");
        assertThat(ofToken.getFirst().header("RateLimit")).matches("\"caller\";r=19;t=\\d+");
        Response refused = ofToken.getLast();
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);

        List<Response> ofStranger = Stream.generate(
                        () -> given().header("Authorization", "Bearer wrong").get("/api/v1/me"))
                .limit(Sparing.ADDRESS_REQUESTS)
                .toList();
        assertThat(ofStranger.getFirst().statusCode()).isEqualTo(401);
        assertThat(ofStranger.getLast().statusCode())
                .as("secrets tried are counted")
                .isEqualTo(429);
    }

    @Test
    void noQueryHoldsTheDatabaseForLong() {
        assertThatThrownBy(() -> database.useHandle(handle -> handle.execute("select pg_sleep(30)")))
                .hasStackTraceContaining("statement timeout");
    }
}
