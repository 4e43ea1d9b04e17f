package org.counterclaim.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.people.Accounts;
import org.counterclaim.platform.Browser;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hostile texts at every entrance, and what then comes out of every page, answer and file. */
@QuarkusTest
@TestProfile(Accounts.class)
class HostileTextsTest {

    private static final int BUNDLE = 20;

    /** What a page does that shows a hostile text other than as text. */
    static final String FAULTS = """
            () => {
              const faults = [];
              if (window.hostile) faults.push("a script ran");
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const element = walk.currentNode.parentElement;
                if (/[\\u202a-\\u202e\\u2066-\\u2069\\u200b\\u2060]/.test(walk.currentNode.data)
                    && !element.closest(".control, textarea, .text, h1[lang]")) {
                  faults.push("hidden control in " + element.outerHTML.slice(0, 200));
                }
              }
              if (/[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.title)) faults.push("hidden control in the title");
              // A part of a page, opened by itself, has no style.
              if (document.querySelector("main") && document.scrollingElement.scrollWidth > window.innerWidth + 1) {
                const wide = [...document.querySelectorAll("main *")].filter(e => e.getBoundingClientRect().right > window.innerWidth + 1 || e.getBoundingClientRect().left < -1);
                faults.push("wider than the screen: " + (wide.length ? wide[wide.length - 1].outerHTML.slice(0, 200) : ""));
              }
              const strange = document.querySelector(
                  "main script, iframe, base, object, embed, main style, main link, [onerror], [onload], [onfocus], [ontoggle]");
              if (strange) faults.push("element of the text: " + strange.outerHTML.slice(0, 200));
              for (const link of document.querySelectorAll("a[href], area[href]")) {
                if (!/^https?:$/.test(link.protocol)) faults.push("address of a script: " + link.href);
              }
              return faults;
            }""";

    private Planted planted;

    @TestHTTPResource
    String origin;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Jdbi database;

    @BeforeEach
    void plant() {
        planted = Planted.once(vocabulary);
    }

    @Test
    void noPageExecutesOrHidesWhatATextBringsAlong() {
        poseAsAnother();
        SoftAssertions faults = new SoftAssertions();
        int opened = 0;
        Browser browser = Browser.at(origin);
        try (browser) {
            for (String language : List.of("ar", "en")) {
                Page reader = reader(browser, language);
                for (String path : openedAlone()) {
                    opened += open(browser, reader, path, faults);
                }
                SewnPages sewn = new SewnPages(browser, reader(browser, language), language);
                for (List<String> paths : bundles(language)) {
                    opened += paths.size();
                    if (!sewn.faults(paths).isEmpty()) {
                        paths.forEach(path -> open(browser, reader, path, faults));
                        faults.assertThat(sewn.faults(paths))
                                .as("in one document: %s", paths)
                                .isEmpty();
                    }
                }
            }
            browser.takeComplaints();
        }
        System.out.printf(
                "hostile texts: %d, bodies sent: %d, fields refused: %d, pages opened: %d%n",
                HostileText.all().size(),
                planted.intruder().sent(),
                planted.intruder().refusedFields(),
                opened);
        faults.assertAll();
    }

    /** Lists, and one page of each kind. */
    private Set<String> openedAlone() {
        Set<String> alone = new LinkedHashSet<>(planted.lists());
        Set<String> kinds = new HashSet<>();
        planted.pages().stream().filter(path -> kinds.add(kind(path))).forEach(alone::add);
        return alone;
    }

    private static String kind(String path) {
        return path.replaceAll("[0-9a-f-]{36}", "*").replaceAll("=.*", "=").replaceAll("(/nothing/).*", "$1");
    }

    /** Every page in one of the languages, some at a time. */
    private List<List<String>> bundles(String language) {
        List<String> pages = List.copyOf(planted.pages());
        List<String> ours = IntStream.range(0, pages.size())
                .filter(turn -> (turn % 2 == 0) == language.equals("ar"))
                .mapToObj(pages::get)
                .toList();
        return IntStream.iterate(0, start -> start < ours.size(), start -> start + BUNDLE)
                .mapToObj(start -> ours.subList(start, Math.min(ours.size(), start + BUNDLE)))
                .toList();
    }

    private static Page reader(Browser browser, String language) {
        return browser.page(new NewContextOptions()
                .setLocale(language)
                .setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + Accounts.TOKEN)));
    }

    private static int open(Browser browser, Page page, String path, SoftAssertions faults) {
        page.onceDialog(dialog -> {
            faults.fail("%s opens a dialog", path);
            dialog.dismiss();
        });
        page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        faults.assertThat((List<?>) page.evaluate(FAULTS)).as(path).isEmpty();
        faults.assertThat(browser.takeComplaints().stream()
                        .filter(complaint -> !complaint.contains("the server responded with a status of 4"))
                        .toList())
                .as(path)
                .isEmpty();
        return 1;
    }

    /** Names that no entrance lets in, but that an older version or another program may have left. */
    private void poseAsAnother() {
        database.useHandle(handle -> handle.execute("""
                update source set name_en = E'Zed \\u202Eetteza\\u202CG \\u2067x', name_ar = E'\\u202Dسانا\\u2069\\u200B'
                where name_en like 'Zed Gazette of%'"""));
    }

    @Test
    void noTextMakesTheServerFail() {
        assertThat(planted.intruder().failures()).isEmpty();
    }

    @Test
    void answersAreJsonWhateverTheyCarry() {
        for (String list : List.of(
                "conflicts",
                "claims",
                "documents",
                "sources",
                "events",
                "subjects",
                "questions",
                "feeds",
                "imports",
                "people",
                "people/invitations",
                "me/tokens",
                "audit",
                "exports")) {
            String path = "/api/v1/" + list + (list.startsWith("people") || list.startsWith("me") ? "" : "?limit=200");
            Intruder.get(path);
        }
        for (HostileText each : HostileText.all()) {
            for (String filter : List.of(
                    "conflicts?q",
                    "conflicts?cursor",
                    "conflicts?state",
                    "sources?q",
                    "claims?event",
                    "claims?cursor",
                    "documents?from",
                    "events?q",
                    "audit?person",
                    "conflicts?minScore")) {
                String[] parts = filter.split("\\?");
                Response answer =
                        Intruder.asked().queryParam(parts[1], each.inAddress()).get("/api/v1/" + parts[0]);
                assertThat(answer.statusCode()).as("%s=%s", filter, each).isIn(200, 400);
                Intruder.assertSound(answer, filter);
            }
        }
    }
}
