package org.counterclaim.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every page owes its readers, whatever it shows. */
@QuarkusTest
class PagesTest {

    @BeforeEach
    void load() {
        given().post("/api/v1/demo").then().statusCode(200);
    }

    private static String page(String path, String language) {
        return given().header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<String> pages() {
        String conflict = given().get("/api/v1/conflicts").path("items[0].id");
        String event = given().get("/api/v1/conflicts").path("items[0].event.id");
        String document = given().get("/api/v1/documents").path("items[0].id");
        String source = given().get("/api/v1/conflicts").path("items[0].positions[0].claims[0].claimant.id");
        return List.of(
                "/overview",
                "/search?q=SANA",
                "/sources/disagreements",
                "/conflicts",
                "/conflicts/" + conflict,
                "/events/" + event,
                "/documents/" + document,
                "/documents/new",
                "/imports",
                "/sources",
                "/sources/" + source,
                "/rules",
                "/feeds",
                "/exports");
    }

    @Test
    void arabicPagesAreRightToLeft() {
        pages().forEach(path -> assertThat(page(path, "ar")).contains("<html lang=\"ar\" dir=\"rtl\""));
    }

    @Test
    void englishPagesAreLeftToRight() {
        pages().forEach(path -> assertThat(page(path, "en")).contains("<html lang=\"en\" dir=\"ltr\""));
    }

    @Test
    void theAddressOutranksTheCookieAndTheCookieTheBrowser() {
        given().cookie("lang", "ar")
                .header("Accept-Language", "en")
                .get("/conflicts")
                .then()
                .body(containsString("dir=\"rtl\""));
        given().cookie("lang", "ar")
                .get("/conflicts?lang=en")
                .then()
                .body(containsString("dir=\"ltr\""))
                .body(containsString("Conflicts"));
        given().get("/conflicts?lang=ar").then().cookie("lang", equalTo("ar"));
    }

    @Test
    void theOtherLanguageKeepsThePage() {
        assertThat(page("/conflicts?type=QUANTITY", "en")).contains("href=\"/conflicts?type=QUANTITY&amp;lang=ar\"");
    }

    @Test
    void nothingOfAPageComesFromElsewhere() {
        Pattern foreign = Pattern.compile("(src|action|hx-get|rel=\"stylesheet\" href)=\"(https?:)?//");
        pages().forEach(path -> assertThat(page(path, "ar")).as(path).doesNotContainPattern(foreign));
    }

    @Test
    void scriptsAndStylesStandInFilesAlone() {
        pages().forEach(path -> {
            String html = page(path, "en");
            assertThat(html)
                    .as(path)
                    .doesNotContainPattern("<script(?![^>]*src=)")
                    .doesNotContainPattern("\\sstyle=");
            assertThat(html).as(path).doesNotContainPattern("\\son[a-z]+=\"");
            given().get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'"));
        });
    }

    @Test
    void whatIsNotThereIsSaidInTheReadersLanguage() {
        given().header("Accept-Language", "ar")
                .get("/conflicts/none")
                .then()
                .statusCode(404)
                .body(containsString("لا توجد صفحة بهذا العنوان"));
        given().header("Accept-Language", "en")
                .get("/nothing/here")
                .then()
                .statusCode(404)
                .body(containsString("<html"));
    }

    @Test
    void aFilterThatCannotBeReadNamesTheField() {
        given().get("/conflicts?minScore=much").then().statusCode(400).body(containsString("minScore"));
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        given().header("Sec-Fetch-Site", "cross-site").post("/demo").then().statusCode(403);
    }

    @Test
    void htmxGetsTheListAlone() {
        given().header("HX-Request", "true")
                .get("/conflicts")
                .then()
                .body(containsString("<section id=\"queue\""))
                .body(org.hamcrest.Matchers.not(containsString("<html")));
    }
}
