package org.counterclaim.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.platform.Browser;
import org.junit.jupiter.api.Test;

/** The whole disagreement of a large event in one look: forty sources, thirty questions. */
@QuarkusTest
class MatrixInBrowserTest {
    private static final int SOURCES = 40;
    private static final int QUESTIONS = 30;
    private static final double SMALLEST_TEXT = 12;

    @TestHTTPResource("/")
    String origin;

    @Inject
    Vocabulary vocabulary;

    @Test
    void headersStayInViewAndCellsAreReadableWhereverOneIs() {
        vocabulary.bring();
        String event = largeEvent("Large " + UUID.randomUUID());
        try (Browser browser = Browser.at(origin)) {
            for (String language : new String[] {"ar", "en"}) {
                for (int width : new int[] {1280, 390}) {
                    Page page = browser.page(
                            new NewContextOptions().setLocale(language).setViewportSize(width, 800));
                    page.navigate("/events/" + event);
                    assertThat(page.locator(".matrix tbody tr").count()).isEqualTo(SOURCES);
                    assertThat(page.locator(".matrix thead th").count()).isEqualTo(QUESTIONS + 1);
                    staysReadable(page, language.equals("ar"));
                }
            }
        }
    }

    private static void staysReadable(Page page, boolean isMirrored) {
        page.evaluate(
                "sign => { const w = document.querySelector('.matrix-wrap'); w.scrollIntoView();"
                        + " w.scrollTo(sign * 1500, 900); }",
                isMirrored ? -1 : 1);
        BoundingBox frame = page.locator(".matrix-wrap").boundingBox();
        BoundingBox question = page.locator(".matrix thead th").nth(QUESTIONS).boundingBox();
        assertThat(question.y).isCloseTo(frame.y, org.assertj.core.data.Offset.offset(2.0));
        BoundingBox source = page.locator(".matrix tbody th").nth(SOURCES / 2).boundingBox();
        double edge = isMirrored ? frame.x + frame.width - source.width : frame.x;
        // A vertical scroll bar may stand on either side.
        assertThat(source.x).isCloseTo(edge, org.assertj.core.data.Offset.offset(20.0));
        // What scrolls beneath does not shine through.
        assertThat(page.locator(".matrix thead th").first().evaluate("e => getComputedStyle(e).backgroundColor"))
                .asString()
                .startsWith("rgb(");
        assertThat(
                        (double)
                                page.evaluate(
                                        "Math.min(...Array.from(document.querySelectorAll('.matrix th, .matrix td'), e => parseFloat(getComputedStyle(e).fontSize)))*1.0+0.0001"))
                .isGreaterThanOrEqualTo(SMALLEST_TEXT);
        assertThat(
                        (int)
                                page.evaluate(
                                        "Array.from(document.querySelectorAll('.matrix th, .matrix td')).filter(e => e.scrollWidth > e.clientWidth + 1).length"))
                .isZero();
        // The sources leave room for the questions.
        assertThat(source.width).isLessThan(frame.width / 2);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(page.viewportSize().width);
    }

    /** Each source speaks to three questions, so that each question is contested by four. */
    private static String largeEvent(String title) {
        String lines = IntStream.range(0, SOURCES * 3)
                .mapToObj(number -> """
                        {"claimant":"Matrix Source of the region %d","event":"%s","predicate":"try.count","qualifiers":{"batch":"column %d"},"answer":{"min":%d,"unit":"bus"},"statement":"Said %d","language":"en","publishedAt":"2018-05-20T09:00:00Z"}""".formatted(number % SOURCES, title, number % QUESTIONS, 10 + number, number))
                .collect(Collectors.joining("\n"));
        given().contentType("application/x-ndjson")
                .urlEncodingEnabled(false)
                .body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/claims:batch")
                .then()
                .statusCode(200);
        return given().contentType(ContentType.JSON)
                .body(
                        ("{\"claimant\":\"Matrix Source of the region 0\",\"event\":\"%s\",\"predicate\":\"try.count\",\"qualifiers\":{\"batch\":\"column 0\"},"
                                        + "\"answer\":{\"min\":500,\"unit\":\"bus\"},\"statement\":\"Last\",\"language\":\"en\",\"publishedAt\":\"2018-05-20T10:00:00Z\"}")
                                .formatted(title))
                .post("/api/v1/claims?wait=true")
                .then()
                .statusCode(201)
                .extract()
                .path("event.id");
    }
}
