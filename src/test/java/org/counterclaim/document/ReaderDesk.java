package org.counterclaim.document;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts reports and claims on the desk of the reader's tests, over REST. */
final class ReaderDesk {

    /** Arabic with diacritics, Latin, digits of both scripts, families, flags, and a control that turns the text. */
    static final String MIXED = """
            البجعةُ الأولى عادَتْ إلى بحيرةِ زِد 👨‍👩‍👧‍👦 مع 12 فرخًا، و٣٤ بيضةً 🇸🇾🇱🇧.

            The heron of Zed returned 🪿 with 12 chicks, says الحارسُ "أبو\u00A0زِد" — \u202Eبيضة\u202C؛ مع 12 فرخًا.
            e\u0301tang, cafe\u0301 👍🏽 ولم يُرَ أحدٌ.""";

    private ReaderDesk() {}

    /** The id of a report of these words, in which no rule finds a claim. */
    static String report(String headline, String language, String text) {
        Map<String, Object> body = new LinkedHashMap<>();
        // The same words by the same publisher would be the same report.
        body.put("publisher", "Zed Gazette " + headline);
        body.put("headline", headline);
        body.put("language", language);
        body.put("publishedAt", "2021-03-04T09:00:00Z");
        body.put("text", text);
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/documents")
                .then()
                .extract()
                .path("id");
    }

    /** Proposes a claim in some of a report's words. */
    static String claim(String document, String event, String predicate, String claimant, int start, int end) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("document", document);
        body.put("event", event);
        body.put("predicate", predicate);
        body.put("claimant", claimant);
        body.put("statement", "said of " + start);
        body.put("quote", Map.of("start", start, "end", end));
        body.put("status", "PROPOSED");
        if (predicate.equals("try.count")) {
            body.put("answer", Map.of("min", 12, "max", 12, "best", 12));
        }
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static JsonPath claim(String id) {
        return given().get("/api/v1/claims/" + id).jsonPath();
    }

    static String status(String id) {
        return claim(id).getString("status");
    }
}
