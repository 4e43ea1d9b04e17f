package org.counterclaim.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.counterclaim.problem.ProblemType;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemPagesTest {

    @Test
    void everyProblemSaysAtItsAddressWhatItMeansAndHowItIsMendedInBothLanguages() {
        for (ProblemType type : ProblemType.values()) {
            assertThat(page(type.uri() + "?lang=en"))
                    .as(type.slug())
                    .contains("How to mend it", String.valueOf(type.status()))
                    .doesNotContain("<p>" + type.slug().replace('_', ' ') + "</p>");
            assertThat(page(type.uri() + "?lang=ar"))
                    .as(type.slug())
                    .contains("dir=\"rtl\"", "كيف يُعالج")
                    .doesNotContain("<p>" + type.slug() + "</p>");
        }
    }

    @Test
    void allProblemsAreListed() {
        assertThat(page("/problems")).contains("/problems/invalid-field", "/problems/stale");
        given().get("/problems/no-such").then().statusCode(404);
    }

    private static String page(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
