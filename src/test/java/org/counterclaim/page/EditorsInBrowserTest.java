package org.counterclaim.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.platform.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What editors keep, entered and changed in the forms that they have for it. */
@QuarkusTest
class EditorsInBrowserTest {

    private static final String RULE = "departure-under-agreement";

    @TestHTTPResource("/")
    String origin;

    @Inject
    Vocabulary vocabulary;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private Browser browser;
    private Page page;

    @BeforeEach
    void open() {
        vocabulary.bring();
        browser = Browser.at(origin);
        page = browser.page(new NewContextOptions().setLocale("en"));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private void fill(String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(words);
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void enterSource(String name) {
        page.navigate("/sources/new");
        fill("Name in Arabic", "مصدر " + name);
        fill("Name in English", name);
        page.getByLabel("Kind").selectOption("MONITOR");
        fill("Also called", name + " the Second\n" + name + " the Third");
        press("Save");
        page.waitForURL(address -> address.matches(".*/sources/[0-9a-f-]{36}"));
    }

    @Test
    void aSourceIsEnteredAndMergedIntoAnother() {
        enterSource("Keeper " + mark);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Keeper " + mark);
        assertThat(page.getByText("Keeper " + mark + " the Third")).isVisible();
        enterSource("Double " + mark);
        page.navigate(page.url() + "/edit");
        page.getByText("Merge into another source").click();
        fill("The source that stays", "Keeper " + mark);
        assertThat(page.locator("#source-names option[value='Keeper " + mark + "']"))
                .hasCount(1);
        press("Merge");
        page.waitForURL(address -> !address.endsWith("/edit/merge"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Keeper " + mark);
        assertThat(page.getByText("Double " + mark).first()).isVisible();
    }

    @Test
    void whatSomebodyElseChangedInASourceIsNotOverwritten() {
        enterSource("Shared " + mark);
        String source = page.url();
        page.navigate(source + "/edit");
        Page other = browser.page(new NewContextOptions().setLocale("en"));
        other.navigate(source + "/edit");
        other.getByLabel("Notes").fill("theirs");
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        other.waitForURL(source);
        fill("Notes", "mine");
        press("Save");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.getByLabel("Notes")).hasValue("mine");
        String kept = given().get("/api/v1" + source.replaceFirst(".*(/sources/)", "$1"))
                .path("notes");
        assertThat(kept).isEqualTo("theirs");
        // The browser notes the refusal itself.
        browser.takeComplaints();
    }

    @Test
    void aPlaceIsEnteredAndItsNamesAreChanged() {
        page.navigate("/places/new");
        fill("Name in Arabic", "حي " + mark);
        fill("Name in English", "Quarter " + mark);
        fill("Path", "nowhere/at/all/" + mark);
        press("Save");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.getByLabel("Name in English")).hasValue("Quarter " + mark);
        browser.takeComplaints();
        fill("Path", "sy/damascus/quarter-" + mark);
        fill("Latitude", "33.5");
        fill("Longitude", "36.3");
        press("Save");
        page.waitForURL("**/places?inside=*");
        assertThat(page.getByText("Quarter " + mark).first()).isVisible();
        page.locator("a[href^='/places/'][href$='/edit']").first().click();
        fill("Other names and spellings", "The old " + mark);
        press("Save");
        assertThat(page.getByText("The old " + mark)).isVisible();
    }

    @Test
    void aQuestionIsEnteredWithItsTermsAndChanged() {
        String code = "colour.of_" + mark.replaceAll("[0-9]", "_");
        page.navigate("/predicates/new");
        fill("Code", code);
        page.getByLabel("Answer", new Page.GetByLabelOptions().setExact(true)).selectOption("TERM");
        fill("Question in Arabic", "ما لون العلم؟");
        fill("Question in English", "What colour was the flag of " + mark + "?");
        fill("How much it matters, from 0 to 1", "0.4");
        row(1, "black", "dark", "أسود", "black");
        row(2, "white", "light", "أبيض", "white");
        press("Save");
        page.waitForURL("**/rules");
        Locator asked = page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(code));
        assertThat(asked).containsText("black, white");
        asked.getByRole(AriaRole.LINK).click();
        fill("How much it matters, from 0 to 1", "7");
        press("Save");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        browser.takeComplaints();
        fill("How much it matters, from 0 to 1", "0.6");
        press("Save");
        page.waitForURL("**/rules");
        assertThat(asked).containsText("60");
    }

    private void row(int number, String code, String side, String arabic, String english) {
        fill("Code " + number, code);
        fill("Side " + number, side);
        fill("In Arabic " + number, arabic);
        fill("In English " + number, english);
    }

    @Test
    void aRuleOnTrialTellsWhatItWouldHaveDone() {
        String mode =
                "#mode-" + given().get("/api/v1/rules?limit=200").path("items.find { it.code == '" + RULE + "' }.id");
        set(mode, "LOG");
        try {
            String event = "Trial " + mark;
            claim(
                    event,
                    "Affirming Monitor",
                    "departure.happened",
                    "AFFIRMS",
                    ",\"attributes\":{\"basis\":\"agreement\"}");
            claim(event, "Denying Agency", "agreement.reached", "DENIES", "");
            page.navigate("/rules");
            Locator rule = page.locator("li:has(" + mode + ")");
            rule.getByText("On trial it would have spoken to").click();
            assertThat(rule.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(event)))
                    .isVisible();
        } finally {
            set(mode, "APPLY");
        }
        assertThat(page.locator(mode)).hasValue("APPLY");
    }

    private void set(String mode, String choice) {
        page.navigate("/rules");
        page.locator(mode).selectOption(choice);
        page.locator("form:has(" + mode + ") button").click();
        page.waitForLoadState();
    }

    private static void claim(String event, String claimant, String predicate, String stance, String more) {
        given().contentType(ContentType.JSON)
                .body("""
                        {"claimant":"%s","event":"%s","predicate":"%s","stance":"%s","statement":"what was said",
                         "publishedAt":"2018-05-20T09:00:00Z"%s}""".formatted(claimant, event, predicate, stance, more))
                .post("/api/v1/claims?wait=true")
                .then()
                .statusCode(201);
    }
}
