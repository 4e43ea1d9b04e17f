package org.counterclaim.imports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.platform.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fact-checker sends a table, says what its columns hold, and sees its rows come in. */
@QuarkusTest
class MappingInBrowserTest {

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

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void send(Page page, String label, String button, String name, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, "text/csv", SentFiles.utf8(text)));
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    @Test
    void columnsAreMappedInEnglishAndABadRowIsTold() {
        Page page = browser.page(new NewContextOptions().setLocale("en"));
        page.navigate("/documents/new");
        page.getByRole(AriaRole.LINK, named("Send a file of many")).click();
        send(page, "File", "Send the file", "survey.csv", """
                Informant,Happening,Asked,Given,Wording
                Browser Wire,Browser event,try.count,at least 6,six or more
                Browser Wire,Browser event,try.count,who knows,nobody knows
                """);
        page.waitForURL("**/imports/*");
        assertThat(page.getByText("Nothing holds these yet")).isVisible();
        page.getByLabel("Informant", new Page.GetByLabelOptions().setExact(true))
                .selectOption("claimant");
        page.getByLabel("Happening").selectOption("event");
        page.getByLabel("Asked").selectOption("predicate");
        page.getByLabel("Given").selectOption("answer");
        page.getByLabel("Wording").selectOption("statement");
        page.getByRole(AriaRole.BUTTON, named("Save and look again")).click();
        assertThat(page.getByText("Given: must be one figure")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Take the rows in")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("done");
        assertThat(page.getByRole(AriaRole.LINK, named("Download the refused rows")))
                .isVisible();
        assertThat(page.getByText("Given: must be one figure")).isVisible();
    }

    @Test
    void anArabicHeaderNeedsNoMapping() {
        Page page = browser.page(new NewContextOptions().setLocale("ar"));
        page.navigate("/imports");
        send(page, "الملف", "إرسال الملف", "أقوال.csv", """
                المصدر;الحدث;السؤال;الرقم;النص
                وكالة المتصفح;حدث المتصفح;try.count;٦;ست حافلات
                """);
        page.waitForURL("**/imports/*");
        Locator answer = page.getByLabel("الرقم", new Page.GetByLabelOptions().setExact(true));
        assertThat(answer).hasValue("answer");
        page.getByRole(AriaRole.BUTTON, named("إدخال الصفوف")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("اكتمل");
    }

    @Test
    void aFileThatIsNoneIsToldOnThePage() {
        Page page = browser.page(new NewContextOptions().setLocale("ar"));
        page.navigate("/imports");
        send(page, "الملف", "إرسال الملف", "x.csv", "a,b\n");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("فيه سطر العناوين ولا صفوف تحته");
        browser.takeComplaints();
    }

    @Test
    void noPageIsWiderThanAPhone() {
        String id = Sent.file("wide.csv", SentFiles.utf8("""
                claimant,event,predicate,answer,statement,a very long heading of a column that feeds nothing at all
                Browser Wire,Browser event,try.count,6,six,%s
                """.formatted("x".repeat(500))))
                .getString("id");
        for (String language : new String[] {"ar", "en"}) {
            Page page = browser.page(new NewContextOptions()
                    .setLocale(language)
                    .setViewportSize(360, 740)
                    .setColorScheme(ColorScheme.DARK));
            for (String path : new String[] {"/imports", "/imports/" + id}) {
                page.navigate(path);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(language + " " + path)
                        .isEqualTo(360);
            }
        }
        given().post("/api/v1/imports/" + id + "/start").then().statusCode(200);
        Page page = browser.page(new NewContextOptions().setLocale("ar").setViewportSize(360, 740));
        page.navigate("/imports/" + id + "?outcome=CREATED");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("اكتمل");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }
}
