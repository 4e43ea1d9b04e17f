package org.counterclaim.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.counterclaim.platform.Browser;
import org.junit.jupiter.api.Test;

/** Axe finds nothing on any page: in either language and scheme. */
@QuarkusTest
class AccessibleTest {

    /** No page; the browser complains of it. */
    private static final String MISSING = "/nothing/here";

    @TestHTTPResource("/")
    String origin;

    @Test
    void noPageShutsAnybodyOut() {
        given().post("/api/v1/demo").then().statusCode(200);
        try (Browser browser = Browser.at(origin)) {
            SoftAssertions pages = new SoftAssertions();
            check(browser, pages, "ar", ColorScheme.DARK);
            check(browser, pages, "en", ColorScheme.LIGHT);
            pages.assertAll();
        }
    }

    private static void check(Browser browser, SoftAssertions pages, String language, ColorScheme scheme) {
        Page page = browser.page(new NewContextOptions()
                .setLocale(language)
                .setColorScheme(scheme)
                // Else a colour is measured on its way from one scheme to the other.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900));
        for (String path : paths()) {
            page.navigate(path);
            if (path.equals("/conflicts")) {
                page.waitForSelector(".facet");
            }
            if (path.equals(MISSING)) {
                assertThat(browser.takeComplaints()).hasSize(1);
            }
            pages.assertThat(Browser.barriersOn(page)).as(language + " " + path).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other(scheme)));
            pages.assertThat(Browser.barriersOn(page))
                    .as(language + " " + path + " " + other(scheme))
                    .isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        }
    }

    private static ColorScheme other(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? ColorScheme.LIGHT : ColorScheme.DARK;
    }

    private static List<String> paths() {
        String figures = given().get("/api/v1/conflicts?type=QUANTITY").path("items[0].id");
        String opposed = given().get("/api/v1/conflicts?type=POLARITY").path("items[0].id");
        String event = given().get("/api/v1/conflicts").path("items[0].event.id");
        String source = given().get("/api/v1/conflicts").path("items[0].positions[0].claims[0].claimant.id");
        return List.of(
                "/overview",
                "/conflicts",
                "/conflicts/" + figures,
                "/conflicts/" + opposed,
                "/events/" + event,
                "/sources",
                "/sources/" + source,
                "/sources/disagreements",
                "/search?q=SANA",
                "/documents/new",
                "/imports",
                "/rules",
                "/predicates/new",
                "/predicates/armament/edit",
                "/places?q=Damascus",
                "/places/new",
                "/sources/new",
                "/sources/" + source + "/edit",
                "/feeds",
                "/exports",
                "/account/digest",
                "/mail",
                "/audit",
                "/problems",
                MISSING);
    }
}
