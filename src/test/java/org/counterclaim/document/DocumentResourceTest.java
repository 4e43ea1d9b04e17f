package org.counterclaim.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocumentResourceTest {

    private static final String REPORT = """
            {"publisher":"Valley Daily","url":%s,"headline":"Rain","language":"en",
             "publishedAt":"2018-05-20T09:00:00Z","text":"%s"}""";

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/documents")
                .then();
    }

    @Test
    void reportIsKeptAsItCame() {
        String text = "First line\\nsecond \\u202Eline with a turn";
        post(REPORT.formatted("null", text))
                .statusCode(201)
                .body("publisher.names.en", equalTo("Valley Daily"))
                .body("text", equalTo("First line\nsecond \u202Eline with a turn"))
                .body("claims", hasSize(0));
    }

    @Test
    void sameReportTwiceIsOneDocument() {
        String id = post(REPORT.formatted("null", "the same"))
                .statusCode(201)
                .extract()
                .path("id");
        post(REPORT.formatted("null", "the same")).statusCode(200).body("id", equalTo(id));
    }

    @Test
    void editedReportReplacesTheVersionBefore() {
        String url = "\"https://valley.example/rain\"";
        String first = post(REPORT.formatted(url, "rain is near")).extract().path("id");
        post(REPORT.formatted(url, "rain is here"))
                .statusCode(201)
                .body("replaces", equalTo(first))
                .body("id", not(equalTo(first)));
    }

    @Test
    void textStaysAsCaptured() {
        String path = post(REPORT.formatted("null", "never changed")).extract().header("Location");
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(REPORT.formatted("null", "changed"))
                .put(path)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("text"));
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(REPORT.formatted("\"https://valley.example/x\"", "never changed"))
                .put(path)
                .then()
                .statusCode(200)
                .body("url", equalTo("https://valley.example/x"));
    }

    @Test
    void wrongFieldsAreNamed() {
        post(REPORT.formatted("\"ftp://x\"", "a \\u0000 b"))
                .statusCode(400)
                .body("errors.field", hasItem("url"))
                .body("errors.field", hasItem("text"));
    }

    @Test
    void wordsFindAReport() {
        post(REPORT.formatted("null", "the cormorant returned"));
        given().queryParam("q", "cormorants").get("/api/v1/documents").then().body("items", hasSize(1));
    }
}
