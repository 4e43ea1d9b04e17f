package org.counterclaim.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.atomic.AtomicReference;
import org.counterclaim.fetch.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportByAddressTest {

    private static final String HEAD =
            "<meta property=\"article:published_time\" content=\"2021-06-07T08:00:00Z\"><meta property=\"og:site_name\" content=\"Harbour Post\">";
    private static final String STORY =
            "At least 12 people were killed and 30 others injured when two trains collided near the town of Ghotki on Monday, police said."
                    + " Rescue workers were still searching the wreck in the evening.";

    private final Site site = new Site();

    @AfterEach
    void closeTheSite() {
        site.close();
    }

    private static String page(String head, String story) {
        return "<html lang=en><head>" + head
                + "<title>Trains collide</title></head><body><article><h1>Trains collide</h1><p>" + story
                + "</p></article></body></html>";
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/documents?wait=true")
                .then();
    }

    private ValidatableResponse postUrl(String path) {
        return post("{\"url\":\"" + site.at(path) + "\"}");
    }

    @Test
    void reportIsFetchedAndItsClaimsAreFound() {
        site.with("/trains?utm_source=a", "text/html", page(HEAD, STORY));
        postUrl("/trains?utm_source=a")
                .statusCode(201)
                .body("url", equalTo(site.at("/trains")))
                .body("publisher.name", equalTo("Harbour Post"))
                .body("headline", equalTo("Trains collide"))
                .body("publishedAt", equalTo("2021-06-07T08:00:00Z"))
                .body("language", equalTo("en"))
                .body("text", equalTo(STORY))
                .body("claims.size()", greaterThan(0));
    }

    @Test
    void sameAddressAgainIsKnownAndAChangedPageIsItsNextVersion() {
        AtomicReference<String> story = new AtomicReference<>(STORY + " A crane was on its way.");
        site.with(
                "/live",
                request -> new Site.Page(
                        200,
                        java.util.Map.of("Content-Type", "text/html; charset=utf-8"),
                        page(HEAD, story.get()).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        String first = postUrl("/live").statusCode(201).extract().path("id");
        postUrl("/live").statusCode(200).body("id", equalTo(first));
        story.set(story.get().replace("12 people", "15 people"));
        postUrl("/live").statusCode(201).body("id", not(equalTo(first))).body("replaces", equalTo(first));
    }

    @Test
    void whatIsSentOutranksThePage() {
        site.with("/sent", "text/html", page("", STORY + " It was the second crash of the year on the line."));
        post("{\"url\":\"%s\",\"publisher\":\"Sent Gazette\",\"publishedAt\":\"2021-06-08T00:00:00Z\"}"
                        .formatted(site.at("/sent")))
                .statusCode(201)
                .body("publisher.name", equalTo("Sent Gazette"))
                .body("publishedAt", equalTo("2021-06-08T00:00:00Z"));
    }

    @Test
    void pageThatDoesNotTellItsTimeIsAskedFor() {
        site.with("/undated", "text/html", page("", STORY));
        postUrl("/undated").statusCode(400).body("errors.field", hasItem("publishedAt"));
    }

    @Test
    void refusalsTellTheRule() {
        post("{\"url\":\"http://169.254.169.254/latest/\"}")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/fetch-refused"))
                .body("errors.field", hasItem("url"))
                .body("detail", containsString("not a public one"));
        postUrl("/nothing")
                .statusCode(422)
                .body("type", equalTo("/problems/fetch-failed"))
                .body("detail", containsString("404"));
        site.with("/picture", "image/png", "png");
        postUrl("/picture").statusCode(422).body("detail", containsString("image/png"));
    }

    @Test
    void keySentAgainFetchesNothingAgain() {
        site.with("/once", "text/html", page(HEAD, STORY + " The line was closed."));
        for (int i = 0; i < 2; i++) {
            given().contentType(ContentType.JSON)
                    .header("Idempotency-Key", "fetch-once")
                    .body("{\"url\":\"" + site.at("/once") + "\"}")
                    .post("/api/v1/documents")
                    .then()
                    .statusCode(201);
        }
        assertThat(site.asked()).containsOnlyOnce("/once");
    }

    @Test
    void pageOfIntakeFetchesAndSaysWhyNot() {
        site.with("/form", "text/html", page(HEAD, STORY + " Passengers waited for hours."))
                .with("/undated", "text/html", page("", STORY + " Nobody knew when."));
        given().redirects()
                .follow(false)
                .formParam("address", site.at("/form"))
                .post("/documents/new/address")
                .then()
                .statusCode(303)
                .header("Location", containsString("fresh=yes"));
        given().header("Accept-Language", "ar")
                .formParam("address", "http://10.0.0.1/secret")
                .post("/documents/new/address")
                .then()
                .statusCode(422)
                .body(containsString("شبكة غير عامة"))
                .body(containsString("value=\"http://10.0.0.1/secret\""));
        given().header("Accept-Language", "en")
                .formParam("address", site.at("/undated"))
                .post("/documents/new/address")
                .then()
                .statusCode(400)
                .body(containsString("Nobody knew when."))
                .body(containsString("Published at"));
    }
}
