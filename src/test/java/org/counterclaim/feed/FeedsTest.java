package org.counterclaim.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.counterclaim.fetch.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedsTest {

    private static final String STORY =
            "At least 9 people were killed and 21 wounded when a bus overturned near the town of %s on Monday,"
                    + " police said. The driver was being questioned and the road was closed for several hours, they added.";

    @Inject
    FeedLeases leases;

    private final Site site = new Site();

    @AfterEach
    void closeTheSite() {
        site.close();
    }

    private String feed(String path, String options) {
        return given().contentType(ContentType.JSON)
                .body("{\"url\":\"" + site.at(path) + "\"" + options + "}")
                .post("/api/v1/feeds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse poll(String id) {
        return given().post("/api/v1/feeds/" + id + "/poll?wait=true").then();
    }

    private static String rss(String... items) {
        return "<rss version=\"2.0\"><channel><title>Road Wire</title><link>x</link><description>x</description>"
                + String.join("", items) + "</channel></rss>";
    }

    private static String item(String id, String link, String words) {
        return "<item><title>Bus</title><guid>%s</guid><link>%s</link><pubDate>Mon, 07 Jun 2021 08:00:00 GMT</pubDate><description>%s</description></item>"
                .formatted(id, link, words);
    }

    private static String page(String town) {
        return "<html lang=en><body><article><p>" + STORY.formatted(town) + "</p></article></body></html>";
    }

    @Test
    void newEntriesBecomeReportsAndOldOnesStay() {
        site.with(
                        "/rss",
                        "application/rss+xml",
                        rss(item("1", site.at("/a"), "Short."), item("2", site.at("/b"), "Short.")))
                .with("/a", "text/html", page("Arville"))
                .with("/b", "text/html", page("Bexton"));
        String id = feed("/rss", ",\"publisher\":\"Road Gazette\"");
        poll(id).statusCode(200)
                .body("taken", equalTo(2))
                .body("title", equalTo("Road Wire"))
                .body("error", nullValue());
        String document = given().get("/api/v1/feeds/" + id + "/entries").path("items[0].document");
        given().get("/api/v1/documents/" + document)
                .then()
                .body("publisher.name", equalTo("Road Gazette"))
                .body("claims.size()", org.hamcrest.Matchers.greaterThan(0));
        poll(id).statusCode(200).body("taken", equalTo(2));
        assertThat(site.asked()).containsOnlyOnce("/a", "/b");
    }

    @Test
    void badEntryStopsNoOtherAndIsToldWithItsReason() {
        site.with(
                        "/rss",
                        "application/rss+xml",
                        rss(
                                item("1", "http://10.0.0.1/inside", "Short."), item("2", site.at("/gone"), "Short."),
                                item("3", "javascript:alert(1)", "Short."), item("4", site.at("/good"), "Short.")))
                .with("/good", "text/html", page("Calder"));
        String id = feed("/rss", "");
        poll(id).statusCode(200).body("taken", equalTo(1)).body("refused", equalTo(3));
        JsonPath refused = given().get("/api/v1/feeds/" + id + "/entries?state=REFUSED")
                .then()
                .extract()
                .jsonPath();
        assertThat(refused.getList("items.error.rule")).containsExactlyInAnyOrder("NETWORK", "STATUS", "SCHEME");
        given().header("Accept-Language", "ar")
                .get("/feeds/" + id)
                .then()
                .statusCode(200)
                .body(containsString("شبكة غير عامة"))
                .body(containsString("dir=\"rtl\""));
        given().header("Accept-Language", "en")
                .get("/feeds")
                .then()
                .statusCode(200)
                .body(containsString("Road Wire"));
    }

    @Test
    void wholeTextInTheFeedNeedsNoPageAndItsSourceIsThePublisher() {
        String whole = STORY.formatted("Denham").repeat(4);
        site.with("/atom", "application/atom+xml", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>All</title><id>a</id><updated>2021-06-07T08:00:00Z</updated><entry>
                <id>e1</id><title>Bus</title><link href="%s"/><updated>2021-06-07T08:00:00Z</updated><content type="html">&lt;p&gt;%s&lt;/p&gt;</content>
                <source><id>s</id><title>Denham Mercury</title></source></entry></feed>""".formatted(site.at("/never"), whole));
        String id = feed("/atom", "");
        poll(id).body("taken", equalTo(1));
        String document = given().get("/api/v1/feeds/" + id + "/entries").path("items[0].document");
        given().get("/api/v1/documents/" + document).then().body("publisher.name", equalTo("Denham Mercury"));
        assertThat(site.asked()).doesNotContain("/never");
    }

    @Test
    void changedEntryIsTheNextVersionOfItsReport() {
        AtomicReference<String> words = new AtomicReference<>(STORY.formatted("Elmore"));
        site.with(
                "/rss",
                request -> new Site.Page(
                        200,
                        Map.of("Content-Type", "text/xml"),
                        rss(item("1", site.at("/e"), words.get())).getBytes(StandardCharsets.UTF_8)));
        String id = feed("/rss", ",\"content\":\"FEED\"");
        poll(id).body("taken", equalTo(1));
        String first = given().get("/api/v1/feeds/" + id + "/entries").path("items[0].document");
        words.set(words.get().replace("9 people", "11 people"));
        poll(id);
        String second = given().get("/api/v1/feeds/" + id + "/entries").path("items[0].document");
        given().get("/api/v1/documents/" + second).then().body("replaces", equalTo(first));
    }

    @Test
    void unchangedFeedIsAskedForWithWhatItSaidBefore() {
        site.with(
                "/rss",
                request -> "\"v1\"".equals(request.getFirst("If-None-Match"))
                        ? new Site.Page(304, Map.of(), new byte[0])
                        : new Site.Page(
                                200,
                                Map.of("Content-Type", "text/xml", "ETag", "\"v1\""),
                                rss().getBytes(StandardCharsets.UTF_8)));
        String id = feed("/rss", "");
        poll(id).body("error", nullValue());
        poll(id).body("error", nullValue());
        poll(id).body("error", nullValue()).body("succeededAt", notNullValue());
        assertThat(site.lastHeaders().getFirst("If-None-Match")).isEqualTo("\"v1\"");
    }

    @Test
    void busyServerIsLeftAloneAsLongAsItAsks() {
        site.with("/rss", request -> new Site.Page(429, Map.of("Retry-After", "86000"), new byte[0]));
        String id = feed("/rss", "");
        JsonPath feed = poll(id).statusCode(200)
                .body("failures", equalTo(1))
                .body("error.rule", equalTo("STATUS"))
                .extract()
                .jsonPath();
        assertThat(OffsetDateTime.parse(feed.getString("nextPoll")))
                .isAfter(OffsetDateTime.parse(feed.getString("polledAt")).plusSeconds(85_000));
    }

    @Test
    void feedThatIsGoneIsPausedAndWhatIsNoFeedIsSaidSo() {
        site.failing("/gone", 410)
                .with("/page", "text/html", page("Farley"))
                .with("/huge", "text/xml", "<rss>" + " ".repeat(6_000_000));
        poll(feed("/gone", "")).body("paused", equalTo(true)).body("error.rule", equalTo("STATUS"));
        poll(feed("/page", "")).body("error.rule", equalTo("FEED"));
        poll(feed("/huge", "")).body("error.rule", equalTo("SIZE"));
    }

    @Test
    void feedIsInOneHandAtATime() {
        site.with("/rss", "text/xml", rss());
        String id = feed("/rss", "");
        FeedLease held = leases.of(UUID.fromString(id)).orElseThrow();
        assertThat(leases.of(UUID.fromString(id))).isEmpty();
        poll(id).statusCode(409);
        leases.succeeded(held, "", held.validators(), java.time.Duration.ofHours(1));
        assertThat(leases.renew(held)).isFalse();
        poll(id).statusCode(200);
    }

    @Test
    void feedsAreChangedPausedAndEnded() {
        site.with("/rss", "text/xml", rss());
        String id = feed("/rss", "");
        given().contentType(ContentType.JSON)
                .body("{\"url\":\"" + site.at("/rss") + "\"}")
                .post("/api/v1/feeds")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(java.util.List.of("url")));
        given().contentType(ContentType.JSON)
                .body("{\"url\":\"file:///etc/passwd\"}")
                .post("/api/v1/feeds")
                .then()
                .statusCode(422);
        given().contentType(ContentType.JSON)
                .body("{\"url\":\"%s\",\"everyMinutes\":1}".formatted(site.at("/x")))
                .post("/api/v1/feeds")
                .then()
                .statusCode(400);
        String tag = given().get("/api/v1/feeds/" + id).header("ETag");
        given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{\"url\":\"%s\",\"paused\":true,\"content\":\"PAGE\",\"everyMinutes\":60}"
                        .formatted(site.at("/rss")))
                .put("/api/v1/feeds/" + id)
                .then()
                .statusCode(200)
                .body("paused", equalTo(true))
                .body("content", equalTo("PAGE"));
        given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{\"url\":\"" + site.at("/rss") + "\"}")
                .put("/api/v1/feeds/" + id)
                .then()
                .statusCode(412);
        given().redirects()
                .follow(false)
                .formParam("action", "resume")
                .post("/feeds/" + id)
                .then()
                .statusCode(303);
        given().get("/api/v1/feeds/" + id).then().body("paused", equalTo(false));
        given().delete("/api/v1/feeds/" + id).then().statusCode(204);
        given().get("/api/v1/feeds/" + id).then().statusCode(404);
        given().header("Accept-Language", "en")
                .formParam("url", "gopher://x/")
                .formParam("everyMinutes", 30)
                .post("/feeds")
                .then()
                .statusCode(400)
                .body(containsString("gopher://x/"));
    }
}
