package org.counterclaim.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.counterclaim.platform.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main story in a real browser: look at the queue, open a conflict, decide, go back. */
@QuarkusTest
class TriageTest {

    @TestHTTPResource("/")
    String origin;

    private Browser browser;

    @BeforeEach
    void open() {
        given().post("/api/v1/demo").then().statusCode(200);
        browser = Browser.at(origin);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aConflictIsDecidedInEnglish() {
        decide("en", "Was an agreement reached?", "State", "In review", "Assigned to", "Save the decision", "Saved.");
    }

    @Test
    void aConflictIsDecidedInArabic() {
        decide("ar", "هل جرى التوصل إلى اتفاق؟", "المرحلة", "قيد المراجعة", "مُسند إلى", "حفظ القرار", "حُفظ.");
    }

    private void decide(
            String language,
            String question,
            String state,
            String inReview,
            String assignee,
            String save,
            String saved) {
        Page page = browser.page(new NewContextOptions().setLocale(language));
        page.navigate("/conflicts");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(question))
                .first()
                .click();
        page.getByLabel(state, new Page.GetByLabelOptions().setExact(true)).selectOption(inReview);
        page.getByLabel(assignee, new Page.GetByLabelOptions().setExact(true)).fill("Rana");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(save))
                .click();
        assertThat(page.getByText(saved, new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        page.keyboard().press("u");
        page.waitForURL("**/conflicts");
        assertThat(page.getByText("Rana").first()).isVisible();
    }

    @Test
    void keysWalkTheQueueAndOpenAConflict() {
        Page page = browser.page(new NewContextOptions().setLocale("en"));
        page.navigate("/conflicts");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL("**/conflicts/*");
    }

    @Test
    void keysDoNotFireWhileTyping() {
        Page page = browser.page(new NewContextOptions().setLocale("en"));
        page.navigate("/conflicts");
        page.getByLabel("Search the words").pressSequentially("juk?");
        assertThat(page.getByLabel("Search the words")).hasValue("juk?");
        assertThat(page.locator("dialog[open]")).hasCount(0);
    }

    @Test
    void aLateSaveIsToldAndKeepsWhatWasWritten() {
        Page first = browser.page(new NewContextOptions().setLocale("en"));
        Page second = browser.page(new NewContextOptions().setLocale("en"));
        String id = given().get("/api/v1/conflicts?type=QUANTITY").path("items[0].id");
        first.navigate("/conflicts/" + id);
        second.navigate("/conflicts/" + id);
        first.getByLabel("Public note").fill("The first word");
        first.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the decision"))
                .click();
        assertThat(first.getByText("Saved.")).isVisible();
        second.getByLabel("Public note").fill("The second word");
        second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the decision"))
                .click();
        assertThat(second.getByText("after you opened it")).isVisible();
        assertThat(second.getByLabel("Public note")).hasValue("The second word");
        // The browser notes the refusal itself.
        browser.takeComplaints();
    }

    @Test
    void aReportIsPastedReadAndAClaimOfItAcceptedInEnglish() {
        read("en", "en", """
                The Observatory for Tests said on Sunday that six buses left the northern camp with fighters on board.""", "Accept");
    }

    @Test
    void aReportIsPastedReadAndAClaimOfItAcceptedInArabic() {
        read("ar", "ar", "قال مرصد التجارب يوم الأحد إن ست حافلات غادرت المخيم الشمالي وعلى متنها مقاتلون.", "قبول");
    }

    private void read(String language, String written, String text, String accept) {
        Page page = browser.page(new NewContextOptions().setLocale(language));
        page.navigate("/documents/new");
        page.locator("textarea[name=text]").fill(text);
        page.locator("#language").selectOption(written);
        page.locator("[name=headline]").fill("Story " + language);
        page.locator("[name=publisher]").fill("Paper of " + language);
        page.locator("[name=publishedAt]").fill("2018-05-20T12:00");
        page.locator("form[action='/documents/new'] button").last().click();
        page.waitForURL("**/documents/*-*");
        var proposed = page.locator("article[data-status=PROPOSED]");
        assertThat(proposed.first()).isVisible();
        String claim = proposed.first().getAttribute("id");
        assertThat(page.locator("mark[data-claims*='" + claim.replace("claim-", "") + "']")
                        .first())
                .isVisible();
        page.locator("#" + claim)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(accept))
                .first()
                .click();
        assertThat(page.locator("#" + claim)).hasAttribute("data-status", "ACCEPTED");
        assertThat(given().get("/api/v1/claims/" + claim.replace("claim-", "")).<String>path("status"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void noPageIsWiderThanAPhone() {
        String conflict = given().get("/api/v1/conflicts").path("items[0].id");
        String event = given().get("/api/v1/conflicts").path("items[0].event.id");
        String document = given().get("/api/v1/documents").path("items[0].id");
        for (String language : new String[] {"ar", "en"}) {
            Page page = browser.page(new NewContextOptions()
                    .setLocale(language)
                    .setViewportSize(360, 740)
                    .setColorScheme(ColorScheme.DARK));
            for (String path : new String[] {
                "/overview",
                "/search?q=SANA",
                "/sources/disagreements",
                "/conflicts",
                "/conflicts/" + conflict,
                "/events/" + event,
                "/documents/" + document,
                "/documents/new",
                "/sources",
                "/sources/new",
                "/places",
                "/places/new",
                "/predicates/armament/edit",
                "/rules",
                "/exports"
            }) {
                page.navigate(path);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(language + " " + path)
                        .isEqualTo(360);
            }
        }
    }
}
