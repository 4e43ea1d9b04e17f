package org.counterclaim.reference;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferenceAtStartTest {

    @Test
    void vocabularyIsThereWhenTheApplicationIs() {
        given().get("/api/v1/predicates/departure.vehicles")
                .then()
                .statusCode(200)
                .body("answerKind", equalTo("QUANTITY"));
    }
}
