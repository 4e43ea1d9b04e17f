package org.counterclaim.platform;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicationStartTest {
    @Test
    void applicationOnAMigratedDatabaseIsHealthy() {
        when().get("/q/health").then().statusCode(200).body("status", is("UP"));
    }
}
