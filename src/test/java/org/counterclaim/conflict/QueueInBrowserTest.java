package org.counterclaim.conflict;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.platform.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A morning at the queue, in a real browser. */
@QuarkusTest
class QueueInBrowserTest {

    @TestHTTPResource("/")
    String origin;

    @Inject
    Vocabulary vocabulary;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Browser browser;

    @BeforeEach
    void open() {
        vocabulary.bring();
        browser = Browser.at(origin);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void tenConflictsAreTriagedByKeysAloneInEnglish() {
        triage("en");
    }

    @Test
    void tenConflictsAreTriagedByKeysAloneInArabic() {
        triage("ar");
    }

    private void triage(String language) {
        for (int each = 0; each < 10; each++) {
            contested(each);
        }
        Page page = browser.page(new NewContextOptions().setLocale(language));
        page.navigate("/conflicts?q=" + mark);
        assertThat(page.locator("[data-row]")).hasCount(10);
        List<String> ids = ids(page);
        page.keyboard().press("j");
        for (int each = 0; each < 8; each++) {
            press(page, String.valueOf(each + 1), ids.get(each));
        }
        press(page, "a", ids.get(8));
        page.keyboard().press("e");
        page.locator("#ask-words").fill("old news a1");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> states().equals(Map.of("CLOSED", 8, "IN_REVIEW", 1)));
        page.keyboard().press("z");
        page.waitForCondition(() -> states().equals(Map.of("CLOSED", 8, "IN_REVIEW", 1, "NEW", 1)));
    }

    /** Waits for what a key does to the row at hand, and for the next row to be at hand. */
    private static void press(Page page, String key, String id) {
        Locator row = page.locator("#row-" + id);
        assertThat(row.locator("[data-open]")).isFocused();
        page.keyboard().press(key);
        assertThat(row.locator(".meta .tag.new")).hasCount(0);
    }

    @Test
    void keysCanBeSwitchedOff() {
        contested(0);
        Page page = browser.page(new NewContextOptions().setLocale("en"));
        page.navigate("/conflicts?q=" + mark);
        page.keyboard().press("?");
        page.getByLabel("Single-key shortcuts on").uncheck();
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        page.keyboard().press("1");
        assertThat(page.locator(":focus[data-open]")).hasCount(0);
        assertThat(states()).isEqualTo(Map.of("NEW", 1));
    }

    @Test
    void severalAreAssignedAtOnceAndItIsTakenBack() {
        for (int each = 0; each < 3; each++) {
            contested(each);
        }
        Page page = browser.page(new NewContextOptions().setLocale("en"));
        page.navigate("/conflicts?q=" + mark);
        page.getByLabel("Select all on this page").check();
        page.getByLabel("Assign to").fill("Rana");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Assign").setExact(true))
                .click();
        assertThat(page.locator("#told")).containsText("3 conflicts");
        assertThat(page.locator(".who-has").first()).hasText("Rana");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(page.locator(".who-has").first()).hasText("not assigned");
    }

    @Test
    void aViewIsNarrowedKeptAndFoundAgainAndHoldsWhatTheFileHolds() {
        contested(0);
        String kept = contested(1);
        given().urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body("{\"ids\":[\"" + kept + "\"],\"review\":{\"state\":\"IN_REVIEW\"}}")
                .post("/api/v1/conflicts:bulk");
        Page page = browser.page(new NewContextOptions().setLocale("en"));
        page.navigate("/conflicts");
        page.getByLabel("Search the words").fill(mark);
        assertThat(page.locator("[data-row]")).hasCount(2);
        page.locator(".facet a[href*='" + mark + "'][href*='IN_REVIEW']").click();
        assertThat(page.locator("[data-row]")).hasCount(1);
        page.getByText("Keep this view").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Kept " + mark);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Keep").setExact(true))
                .click();
        page.navigate("/conflicts");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kept " + mark))
                .click();
        assertThat(page.locator("[data-row]")).hasCount(1);
        assertThat(ids(page)).containsExactly(kept);
        String file = given().accept("text/csv")
                .get("/api/v1/conflicts" + page.url().substring(page.url().indexOf('?')) + "&fields=id")
                .asString();
        assertThat(file.lines().skip(1).toList()).containsExactly(kept);
    }

    @Test
    void aNewConflictIsToldWithoutMovingTheList() {
        String first = contested(0);
        Page page = browser.page(new NewContextOptions().setLocale("ar"));
        page.navigate("/conflicts?q=" + mark);
        page.keyboard().press("j");
        // The stream begins now: what comes before it is open would be told by none.
        page.waitForTimeout(500);
        String second = contested(1);
        Locator button = page.locator("#arrivals button");
        assertThat(button).isVisible();
        assertThat(page.locator("#row-" + first + " [data-open]")).isFocused();
        button.click();
        assertThat(page.locator("#row-" + second + ".fresh")).isVisible();
    }

    @Test
    void fromOneConflictToTheNextAndBackToTheFilter() {
        contested(0);
        contested(1);
        Page page = browser.page(new NewContextOptions().setLocale("en"));
        page.navigate("/conflicts?q=" + mark);
        List<String> ids = ids(page);
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL("**/conflicts/" + ids.get(0));
        page.keyboard().press("1");
        page.waitForURL("**/conflicts/" + ids.get(1));
        assertThat(page.locator("#told")).containsText("Undo");
        page.keyboard().press("z");
        page.waitForCondition(() -> states().equals(Map.of("NEW", 2)));
        page.keyboard().press("u");
        page.waitForURL("**/conflicts?q=" + mark);
    }

    @Test
    void backAfterPagingKeepsOnesPlace() {
        for (int each = 0; each < 5; each++) {
            contested(each);
        }
        Page page = browser.page(new NewContextOptions().setLocale("en"));
        page.navigate("/conflicts?limit=2&q=" + mark);
        List<String> first = ids(page);
        page.keyboard().press("n");
        page.waitForURL("**cursor=**");
        List<String> second = ids(page);
        Assertions.assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
        page.locator("#row-" + second.get(1) + " [data-open]").click();
        page.waitForURL("**/conflicts/" + second.get(1));
        page.goBack();
        page.waitForURL("**cursor=**");
        Assertions.assertThat(ids(page)).isEqualTo(second);
        assertThat(page.locator("#row-" + second.get(1) + " [data-open]")).isFocused();
        page.goBack();
        assertThat(page.locator("#row-" + first.getFirst())).isVisible();
        Assertions.assertThat(ids(page)).isEqualTo(first);
    }

    @Test
    void aConflictIsTriagedOnAPhoneInEnglish() {
        triageOnAPhone("en", "State", "In review", "Save the decision", "Saved.");
    }

    @Test
    void aConflictIsTriagedOnAPhoneInArabic() {
        triageOnAPhone("ar", "المرحلة", "قيد المراجعة", "حفظ القرار", "حُفظ.");
    }

    private void triageOnAPhone(String language, String state, String inReview, String save, String saved) {
        String id = contested(0);
        Page page = browser.page(new NewContextOptions()
                .setLocale(language)
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true));
        page.navigate("/conflicts?q=" + mark);
        fitsThePhone(page);
        // What narrows the queue is folded away, so that its rows begin on the first screen.
        assertThat(page.locator("#facets")).isHidden();
        Assertions.assertThat(page.locator("#row-" + id).boundingBox().y).isLessThan(740);
        page.locator("#row-" + id + " [data-open]").tap();
        page.waitForURL("**/conflicts/" + id);
        fitsThePhone(page);
        List<Double> sides = page.locator(".position").all().stream()
                .map(each -> each.boundingBox().y)
                .toList();
        Assertions.assertThat(sides).hasSize(2).doesNotHaveDuplicates();
        page.getByLabel(state, new Page.GetByLabelOptions().setExact(true)).selectOption(inReview);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(save))
                .tap();
        assertThat(page.getByText(saved, new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        page.locator(".crumbs a").first().tap();
        page.waitForURL("**/conflicts?q=" + mark);
        assertThat(page.locator("#row-" + id)).containsText(inReview);
        fitsThePhone(page);
    }

    private static void fitsThePhone(Page page) {
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(360);
    }

    private static List<String> ids(Page page) {
        return page.locator("[data-row]").all().stream()
                .map(row -> row.getAttribute("data-row"))
                .toList();
    }

    private Map<String, Integer> states() {
        List<Map<String, Object>> states = given().urlEncodingEnabled(false)
                .get("/api/v1/conflicts:facets?q=" + mark)
                .path("facets.find { it.name == 'state' }.values");
        return states.stream()
                .collect(Collectors.toMap(each -> (String) each.get("value"), each -> (Integer) each.get("count")));
    }

    private String contested(int number) {
        claim(number, "Affirming", "AFFIRMS");
        String event = claim(number, "Denying", "DENIES");
        return given().get("/api/v1/conflicts?event=" + event).path("items[0].id");
    }

    private String claim(int number, String claimant, String stance) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "claimant",
                        claimant + " Agency",
                        "event",
                        "Event " + number + " " + mark,
                        "predicate",
                        "try.yes",
                        "stance",
                        stance,
                        "statement",
                        "A plain word",
                        "language",
                        "en",
                        "publishedAt",
                        "2018-05-20T09:00:00Z"))
                .post("/api/v1/claims?wait=true")
                .then()
                .statusCode(201)
                .extract()
                .path("event.id");
    }
}
