package org.counterclaim.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue is light enough for a slow line, and shows itself before everything of it is there. */
@QuarkusTest
class FirstPaintTest {

    private static final int MOST = 100_000;
    private static final Pattern TAG = Pattern.compile("<(?:link|script)\\b[^>]*>");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    @TestHTTPResource("/")
    URI origin;

    @BeforeEach
    void load() {
        given().post("/api/v1/demo").then().statusCode(200);
    }

    @Test
    void theQueueComesInLessThanAHundredKilobytes() throws IOException, InterruptedException {
        for (String language : List.of("ar", "en")) {
            int bytes = weight("/conflicts", language) + weight("/conflicts/facets", language);
            for (String tag : tags(language)) {
                bytes += weight(address(tag), language);
            }
            assertThat(bytes).as(language).isLessThan(MOST);
        }
    }

    @Test
    void nothingButTheStylesheetHoldsTheFirstPaintUp() {
        assertThat(tags("en"))
                .filteredOn(tag -> tag.startsWith("<script"))
                .hasSize(3)
                .allMatch(tag -> tag.contains(" defer"));
        assertThat(tags("en")).filteredOn(tag -> tag.contains("stylesheet")).hasSize(1);
        assertThat(given().get("/assets/counterclaim.css").asString())
                .doesNotContain("@import")
                .satisfies(sheet -> assertThat(count(sheet, "font-display: swap"))
                        .isEqualTo(count(sheet, "@font-face"))
                        .isPositive());
    }

    private static List<String> tags(String language) {
        String page =
                given().header("Accept-Language", language).get("/conflicts").asString();
        return TAG.matcher(page).results().map(MatchResult::group).toList();
    }

    private static String address(String tag) {
        return ADDRESS.matcher(tag).results().findFirst().orElseThrow().group(1);
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    /** What comes over the wire: this client unpacks nothing. */
    private int weight(String path, String language) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(origin.resolve(path))
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", language)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body().length;
        }
    }
}
