package org.counterclaim.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.document.ReaderDesk.MIXED;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.platform.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marks and selections in the text of a report, whatever it is written in. */
@QuarkusTest
class ReaderTextTest {

    @TestHTTPResource("/")
    String origin;

    @Inject
    Vocabulary vocabulary;

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

    private Page reader(String document, String language) {
        Page page = browser.page(new NewContextOptions().setLocale(language));
        page.navigate("/documents/" + document);
        return page;
    }

    private static String marked(Page page, String claim) {
        return (String) page.evaluate(
                "id => [...document.querySelectorAll(`mark[data-claims~='${id}']`)].map(m => m.textContent).join('|')",
                claim);
    }

    /** Selects between two places of the text, as offsets in UTF-16 code units. */
    private static void select(Page page, int start, int end) {
        page.evaluate("""
                ([start, end]) => {
                    const point = at => {
                        const lines = [...document.querySelectorAll(".text p[data-start]")];
                        const line = lines.filter(each => Number(each.dataset.start) <= at).at(-1);
                        let left = at - Number(line.dataset.start);
                        const walk = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
                        while (walk.nextNode()) {
                            if (left <= walk.currentNode.length) {
                                return [walk.currentNode, left];
                            }
                            left -= walk.currentNode.length;
                        }
                        throw new Error("outside the text: " + at);
                    };
                    getSelection().setBaseAndExtent(...point(start), ...point(end));
                }""", List.of(start, end));
    }

    @Test
    void thePageHoldsTheVeryTextLineByLine() {
        String document = ReaderDesk.report("طيور 🪿 and lakes", "ar", MIXED + "\r\nlast");
        ReaderDesk.claim(document, "Lines", "try.yes", "Warden", 4, 9);
        Page page = reader(document, "ar");
        assertThat(page.locator(".text p").allTextContents())
                .isEqualTo((MIXED + "\r\nlast")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.toList()));
    }

    @Test
    void marksStandOnTheVeryWords() {
        String document = ReaderDesk.report("Marks", "ar", MIXED);
        List<String> words =
                List.of("عادَتْ إلى", "👨‍👩‍👧‍👦 مع 12", "بيضةً 🇸🇾", "returned 🪿", "e\u0301tang", "👍🏽");
        for (String exact : words) {
            int at = MIXED.indexOf(exact);
            String claim = ReaderDesk.claim(document, "Marks", "try.yes", "Warden", at, at + exact.length());
            assertThat(marked(reader(document, "ar"), claim)).as(exact).isEqualTo(exact);
        }
    }

    @Test
    void equalWordsAreToldApartByWhatStandsAroundThem() {
        String document = ReaderDesk.report("Twice", "ar", MIXED);
        int second = MIXED.lastIndexOf("مع 12 فرخًا");
        String claim = ReaderDesk.claim(document, "Twice", "try.yes", "Warden", second, second + 11);
        Page page = reader(document, "ar");
        assertThat(marked(page, claim)).isEqualTo("مع 12 فرخًا");
        assertThat(page.locator("p", new Page.LocatorOptions().setHasText("heron"))
                        .locator("mark"))
                .hasCount(1);
    }

    @Test
    void overlappingClaimsShareTheirWords() {
        String text = "One two three four five.\nSix seven.";
        String document = ReaderDesk.report("Overlap", "en", text);
        String first = ReaderDesk.claim(document, "Overlap", "try.yes", "One", 0, 13);
        String second = ReaderDesk.claim(document, "Overlap", "try.yes", "Two", 8, 28);
        Page page = reader(document, "en");
        assertThat(marked(page, first)).isEqualTo("One two |three");
        assertThat(marked(page, second)).isEqualTo("three| four five.|Six");
        Page.LocatorOptions both = new Page.LocatorOptions().setHasText("three");
        page.locator("mark.several", both).click();
        assertThat(page.locator("#claim-" + first)).isFocused();
        page.locator("mark.several", both).click();
        assertThat(page.locator("#claim-" + second)).isFocused();
        assertThat(page.locator("mark.here")).hasCount(3);
    }

    @Test
    void wordsThatAreNotThereAreListed() {
        String document = ReaderDesk.report("Missing", "en", "Nothing of the kind stands here.");
        given().contentType("application/json")
                .body("""
                        {"document":"%s","event":"Missing","predicate":"try.yes","statement":"elsewhere",
                         "quote":{"exact":"elsewhere"}}""".formatted(document))
                .post("/api/v1/claims")
                .then()
                .statusCode(201);
        Page page = reader(document, "en");
        assertThat(page.locator(".missing")).containsText("Claim 1");
        assertThat(page.locator(".claim")).containsText("not in the text");
    }

    @Test
    void controlsThatTurnTheTextAreShown() {
        Page page = reader(ReaderDesk.report("Controls", "ar", MIXED), "en");
        assertThat(page.locator(".control").first())
                .hasAttribute("title", "Hidden character that turns the direction of text: RLO");
        assertThat(page.locator(".text p").nth(1)).hasAttribute("dir", "auto");
    }

    @Test
    void selectedWordsBecomeAClaimAndNoCharacterIsCut() {
        String document = ReaderDesk.report("Selecting", "ar", MIXED);
        ReaderDesk.claim(document, "Selecting", "try.yes", "Warden", 4, 9);
        Page page = reader(document, "en");
        // From within the family to behind the first half of the flag's second letter, across digits of both scripts.
        select(page, MIXED.indexOf("👨") + 3, MIXED.indexOf("🇸🇾") + 2);
        page.keyboard().press("s");
        String chosen = "👨‍👩‍👧‍👦 مع 12 فرخًا، و٣٤ بيضةً 🇸🇾";
        assertThat(page.locator("#adding blockquote")).hasText(chosen);
        page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true)).selectOption("try.count");
        page.getByLabel("At least").fill("٣٤");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add the claim"))
                .click();
        assertThat(page.locator(".claims article")).hasCount(2);
        assertThat(page.locator(".claims article.here")).containsText("34");
        List<String> quotes = given().queryParam("document", document)
                .queryParam("predicate", "try.count")
                .get("/api/v1/claims")
                .path("items.quote.exact");
        assertThat(quotes).containsExactly(chosen);
    }

    @Test
    void aSelectionOverSeveralLinesAndMarksIsOneQuote() {
        String text = "One two three four five.\n\nSix seven eight.";
        String document = ReaderDesk.report("Lines", "en", text);
        ReaderDesk.claim(document, "Several lines", "try.yes", "Warden", 4, 13);
        Page page = reader(document, "ar");
        select(page, 8, 35);
        page.keyboard().press("s");
        assertThat(page.locator("#adding textarea[name=statement]")).hasValue("three four five.\n\nSix seven");
        assertThat(page.locator("#adding input[name='quote.start']")).hasValue("8");
    }

    @Test
    void anAddedClaimShowsTheConflictItMakes() {
        String text = "The warden counts 12 nests. The mayor counts 30 nests.";
        String document = ReaderDesk.report("Nests", "en", text);
        ReaderDesk.claim(document, "Counting nests", "try.count", "Warden of nests", 0, 26);
        Page page = reader(document, "en");
        assertThat(page.getByText("contested")).hasCount(0);
        select(page, 28, text.length());
        page.locator("[data-do=add]").click();
        page.locator("#adding input[name=claimant]").fill("Mayor of nests");
        page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true)).selectOption("try.count");
        page.getByLabel("At least").fill("30");
        page.getByLabel("At most").fill("30");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add the claim"))
                .click();
        assertThat(page.getByText("contested: see the conflict")).hasCount(2);
        page.getByText("contested: see the conflict").first().click();
        page.waitForURL("**/conflicts/*");
        page.getByText("In the report").first().click();
        page.waitForURL("**/documents/" + document + "#claim-*");
        assertThat(page.locator(".claims article.here")).hasCount(1);
        assertThat(page.locator("mark.here")).hasCount(1);
    }
}
