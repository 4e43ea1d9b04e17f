package org.counterclaim.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.counterclaim.claim.Vocabulary;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LookupPageTest {

    @Inject
    Vocabulary vocabulary;

    private static ValidatableResponse lookup(String kind, String q) {
        return given().header("Accept-Language", "en")
                .queryParam("q", q)
                .get("/lookups/" + kind)
                .then();
    }

    @Test
    void namesAreFoundHoweverTheyAreSpelled() {
        vocabulary.bring();
        lookup("places", "شمالِ زد").statusCode(200).body(containsString("data-key=\"zz/north\""));
        lookup("sources", "المرصد السورى").statusCode(200).body(containsString("data-name="));
    }

    @Test
    void signsOfPatternsMeanThemselves() {
        for (String kind : new String[] {"sources", "events", "subjects", "places"}) {
            for (String q : new String[] {"%", "_", "\\", "100%_\\'", ":q", "?", "((|&"}) {
                lookup(kind, q).statusCode(200).body(not(containsString("data-key=\"0")));
            }
            lookup(kind, "\u0000").statusCode(400);
        }
    }

    @Test
    void whatWasTypedIsNoMarkup() {
        lookup("sources", "<b>\"x").statusCode(200).body(not(containsString("<b>\"x")));
    }

    @Test
    void thereIsNothingElseToLookUp() {
        lookup("claims", "x").statusCode(404);
    }
}
