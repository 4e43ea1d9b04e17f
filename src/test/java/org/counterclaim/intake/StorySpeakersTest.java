package org.counterclaim.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One speaker of a story is one source in both scripts. */
@QuarkusTest
class StorySpeakersTest {

    private static List<String> claimants(String publisher, String language, String publishedAt, String text) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "publisher", publisher,
                        "language", language,
                        "publishedAt", publishedAt,
                        "headline", "",
                        "text", text))
                .post("/api/v1/documents?wait=true")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getList("claims.claimant.id");
    }

    @Test
    void aNameInTheOtherScriptIsNoSecondSource() {
        List<String> english = claimants(
                "Reuters",
                "en",
                "2003-05-22T12:00:00Z",
                "Murad Belhadj said 41 people were killed in the earthquake in Boumerdes, Algeria, on Wednesday.");
        List<String> arabic = claimants(
                "الخبر",
                "ar",
                "2003-05-22T15:00:00Z",
                "قال مراد بلحاج إن 43 شخصا قتلوا في زلزال بومرداس بالجزائر يوم الأربعاء.");
        assertThat(english).isNotEmpty();
        assertThat(arabic).isNotEmpty().containsAnyElementsOf(english);
    }
}
