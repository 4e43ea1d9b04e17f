package org.counterclaim.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.platform.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking through the claims of a report by keys, by pointer and without scripts. */
@QuarkusTest
class ReaderKeysTest {

    @TestHTTPResource("/")
    String origin;

    @Inject
    Vocabulary vocabulary;

    private Browser browser;
    private String document;
    private String first;
    private String second;
    private String third;

    @BeforeEach
    void open() {
        vocabulary.bring();
        browser = Browser.at(origin);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private Page reader(String name, NewContextOptions options) {
        String text = name + ": the heron came back. البجعة عادت. 12 chicks hatched.";
        document = ReaderDesk.report(name, "en", text);
        first = ReaderDesk.claim(document, "Keys " + name, "try.yes", "Warden", 0, name.length());
        int arabic = text.indexOf("البجعة");
        second = ReaderDesk.claim(document, "Keys " + name, "try.yes", "الحارس", arabic, arabic + 11);
        third = ReaderDesk.claim(document, "Keys " + name, "try.count", "Warden", text.indexOf("12"), text.length());
        Page page = browser.page(options);
        page.navigate("/documents/" + document);
        return page;
    }

    private Page reader(String name, String language) {
        return reader(name, new NewContextOptions().setLocale(language));
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private void lookThrough(String language, String accepted, String rejected, String nothingLeft) {
        Page page = reader("Flow " + language, language);
        page.keyboard().press("j");
        assertThat(page.locator("#claim-" + first)).isFocused();
        page.keyboard().press("a");
        assertThat(page.locator("#claim-" + second)).isFocused();
        assertThat(page.locator("#said")).containsText(accepted);
        assertThat(page.locator("mark[data-claims='" + first + "']"))
                .hasClass(java.util.regex.Pattern.compile("accepted"));
        page.keyboard().press("r");
        assertThat(page.locator("#claim-" + third)).isFocused();
        assertThat(page.locator("#said")).containsText(rejected);
        assertThat(ReaderDesk.status(first)).isEqualTo("ACCEPTED");
        assertThat(ReaderDesk.status(second)).isEqualTo("REJECTED");
        page.keyboard().press("e");
        assertThat(page.locator("form#claim-" + third + " input[name=claimant]"))
                .isFocused();
        page.locator("[name='answer.max']").fill("١٥");
        page.locator(".claim-form button[value=ACCEPTED]").click();
        assertThat(page.locator("article#claim-" + third)).containsText("15");
        assertThat(page.locator("#said")).containsText(nothingLeft);
        assertThat(ReaderDesk.claim(third).getInt("answer.max")).isEqualTo(15);
        assertThat(ReaderDesk.claim(third).getString("answer.qualifier")).isEqualTo("RANGE");
        assertThat(ReaderDesk.status(third)).isEqualTo("ACCEPTED");
        page.keyboard().press("u");
        assertThat(page.locator("#claim-" + second)).hasAttribute("data-status", "PROPOSED");
        assertThat(page.locator("#claim-" + second)).isFocused();
    }

    @Test
    void claimsAreLookedThroughByKeysInEnglish() {
        lookThrough("en", "Accepted", "Rejected", "Every claim has been looked at");
    }

    @Test
    void claimsAreLookedThroughByKeysInArabic() {
        lookThrough("ar", "مقبول", "مرفوض", "روجعت الأقوال كلها");
    }

    @Test
    void keysWorkOnAnArabicKeyboard() {
        Page page = reader("Layout", "ar");
        page.locator("body").dispatchEvent("keydown", Map.of("key", "ت", "code", "KeyJ", "bubbles", true));
        assertThat(page.locator("#claim-" + first)).isFocused();
        page.locator("#claim-" + first).dispatchEvent("keydown", Map.of("key", "ش", "code", "KeyA", "bubbles", true));
        assertThat(page.locator("#claim-" + first)).hasAttribute("data-status", "ACCEPTED");
    }

    @Test
    void keysRestWhileTypingWithModifiersAndWhenTurnedOff() {
        Page page = reader("Resting", "en");
        page.keyboard().press("j");
        page.keyboard().press("Control+a");
        page.keyboard().press("Shift+a");
        page.keyboard().press("e");
        assertThat(page.locator("form input[name=claimant]")).isFocused();
        page.keyboard().type("areusjk?");
        page.keyboard().press("Escape");
        page.getByText("Keys ?").click();
        page.getByLabel("Single-key shortcuts on").uncheck();
        button(page, "Close");
        page.reload();
        page.locator("#claim-" + first).focus();
        page.keyboard().press("a");
        page.keyboard().press("?");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(ReaderDesk.status(first)).isEqualTo("PROPOSED");
    }

    @Test
    void aNameIsFoundWhileItIsTyped() {
        ReaderDesk.report("Sources", "en", "To know the gazette.");
        Page page = reader("Lookup", "en");
        page.keyboard().press("j");
        page.keyboard().press("e");
        page.locator("form input[name=claimant]").fill("gazette sour");
        assertThat(page.locator("[role=option]:visible").first()).containsText("Zed Gazette Sources");
        page.keyboard().press("Enter");
        assertThat(page.locator("form input[name=claimant]")).hasValue("Zed Gazette Sources");
        page.locator("form input[name=places]").first().fill("شمال ز");
        assertThat(page.locator("[role=option]:visible").first()).containsText("North Zed");
        page.locator("[role=option]:visible").first().click();
        page.locator("form input[name=event]").fill("Another lake");
        assertThat(page.locator("[role=option]:visible").first()).containsText("New: Another lake");
        page.keyboard().press("Enter");
        page.locator("[name=reach]").selectOption("REPORT");
        button(page, "Save and accept");
        assertThat(page.locator("article#claim-" + first)).containsText("Another lake");
        assertThat(ReaderDesk.claim(first).getString("claimant.names.en")).isEqualTo("Zed Gazette Sources");
        assertThat(ReaderDesk.claim(first).getString("places[0].path")).isEqualTo("zz/north");
        assertThat(ReaderDesk.claim(first).getString("event.title")).isEqualTo("Another lake");
        assertThat(ReaderDesk.claim(third).getString("event.title")).isEqualTo("Another lake");
        assertThat(ReaderDesk.claim(first).getString("quote.exact")).isEqualTo("Lookup");
    }

    @Test
    void whatIsWrongIsNamedAndWhatWasWrittenStays() {
        Page page = reader("Wrong", "ar");
        page.locator("#claim-" + third).focus();
        page.keyboard().press("e");
        page.locator("[name='answer.min']").fill("كثير");
        page.locator("[name=statement]").fill("عبارة أخرى");
        page.locator(".claim-form button[value=ACCEPTED]").click();
        assertThat(page.locator("form .notice")).containsText("يجب أن يكون عددًا صحيحًا");
        assertThat(page.locator("[name='answer.min']")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[name='answer.min']")).hasValue("كثير");
        assertThat(page.locator("[name=statement]")).hasValue("عبارة أخرى");
        // The browser notes the refusal itself.
        browser.takeComplaints();
    }

    @Test
    void theLaterEditorIsTold() {
        Page page = reader("Late", "en");
        page.locator("#claim-" + first).focus();
        page.keyboard().press("e");
        assertThat(page.locator("form input[name=claimant]")).isFocused();
        given().post("/api/v1/claims/" + first + "/reject");
        page.locator("[name=statement]").fill("mine");
        page.locator(".claim-form button[value=ACCEPTED]").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("after you opened it");
        assertThat(page.locator("[name=statement]")).hasValue("mine");
        page.locator(".claim-form button[value=ACCEPTED]").click();
        assertThat(page.locator("article#claim-" + first)).containsText("mine");
        browser.takeComplaints();
    }

    @Test
    void aDecisionOnAClaimChangedMeanwhileIsNotMade() {
        Page page = reader("Stale", "en");
        given().post("/api/v1/claims/" + first + "/reject");
        page.keyboard().press("j");
        page.keyboard().press("a");
        assertThat(page.locator("#claim-" + first)).containsText("Somebody else changed this claim");
        assertThat(page.locator("#claim-" + first)).hasAttribute("data-status", "REJECTED");
        browser.takeComplaints();
    }

    @Test
    void everythingWorksWithoutScripts() {
        Page page = reader("Plain", new NewContextOptions().setLocale("en").setJavaScriptEnabled(false));
        page.locator("#claim-" + first + " button[value=ACCEPTED]").click();
        assertThat(page.locator("#claim-" + first)).containsText("Accepted");
        page.locator("#claim-" + second + " [data-do=edit]").click();
        page.locator("form [name=claimant]").fill("Another warden");
        page.locator(".claim-form button[value=ACCEPTED]").click();
        assertThat(page.locator("article#claim-" + second)).containsText("Another warden");
        page.locator("[data-do=add]").click();
        page.locator("#adding [name='quote.exact']").fill("heron came");
        page.locator("#adding [name=statement]").fill("The heron came");
        page.locator("#adding [name=predicate]").selectOption("try.yes");
        page.locator("#adding button[value=ACCEPTED]").click();
        assertThat(page.locator("mark", new Page.LocatorOptions().setHasText("heron came")))
                .hasCount(1);
    }

    @Test
    void nothingBarsThoseWhoReadWithMachines() {
        for (String language : new String[] {"ar", "en"}) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page page = reader(
                        "Access " + language + scheme,
                        new NewContextOptions().setLocale(language).setColorScheme(scheme));
                page.locator("#claim-" + third).focus();
                assertThat(Browser.barriersOn(page)).as(language + " " + scheme).isEmpty();
                page.keyboard().press("e");
                assertThat(page.locator("form input[name=claimant]")).isFocused();
                assertThat(Browser.barriersOn(page))
                        .as(language + " " + scheme + " form")
                        .isEmpty();
            }
        }
    }

    @Test
    void aFormIsNoWiderThanAPhone() {
        for (String language : new String[] {"ar", "en"}) {
            Page page = reader(
                    "Narrow " + language,
                    new NewContextOptions().setLocale(language).setViewportSize(360, 740));
            page.locator("#claim-" + third + " [data-do=edit]").click();
            assertThat(page.locator("form input[name=claimant]")).isVisible();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        }
    }
}
