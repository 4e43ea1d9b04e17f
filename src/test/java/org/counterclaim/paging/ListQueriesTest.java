package org.counterclaim.paging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.counterclaim.claim.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a list is asked for besides its form: pages, fields, filters and orders. */
@QuarkusTest
class ListQueriesTest {

    @Inject
    Vocabulary vocabulary;

    private String query = "";

    @BeforeEach
    void enterClaims() {
        vocabulary.bring();
        query = new ThreeClaims().query();
    }

    @Test
    void limitGivesAPageInEveryFormWithLinks() {
        Response page = ThreeClaims.get(query + "&limit=2", "text/csv");
        assertThat(page.asString().lines()).hasSize(3);
        assertThat(page.header("Link")).contains("rel=\"next\"", "rel=\"first\"", "limit=2");
        String next = page.header("Link").replaceFirst("<([^>]*)>; rel=\"next\".*", "$1");
        Response rest = ThreeClaims.get(next, "text/csv");
        assertThat(rest.asString().lines()).hasSize(2);
        assertThat(rest.header("Link")).doesNotContain("rel=\"next\"");
    }

    @Test
    void onlyChosenFieldsAreGiven() {
        ThreeClaims.get(query + "&fields=id,claimant.name", "application/json")
                .then()
                .body("items[0].keySet().size()", equalTo(2))
                .body("items[0].claimant.keySet().size()", equalTo(1))
                .body("total.count", equalTo(3));
        assertThat(ThreeClaims.get(query + "&fields=claimant.name,id", "text/csv")
                        .asString())
                .startsWith("\uFEFFid,claimant.name\r\n");
        assertThat(ThreeClaims.get(query + "&fields=statement", "application/jsonl")
                        .asString()
                        .lines())
                .allMatch(line -> line.startsWith("{\"statement\":"));
        ThreeClaims.get(query + "&fields=colour", "application/json")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("fields"));
    }

    @Test
    void valuesRepeatNegateAndCombine() {
        count("&stance=AFFIRMS", 2);
        count("&stance=AFFIRMS&stance=DENIES", 3);
        count("&stance=AFFIRMS,DENIES", 3);
        count("&stance!=AFFIRMS", 1);
        count("&stance!=AFFIRMS&stance!=DENIES", 0);
        count("&language=ar", 1);
        given().queryParam("q", "what is found")
                .queryParam("q!", "what is not")
                .get("/api/v1/conflicts")
                .then()
                .statusCode(200);
        count("&language!=ar", 2);
        count("&source=Voice%20DENIES", 1);
        count("&source!=Voice%20DENIES", 2);
        count("&q=agency", 1);
        count("&q!=agency", 2);
        count("&document!=00000000-0000-7000-8000-000000000000", 3);
        count("&from=2018-05-20T09:00:00Z&to=2018-05-20T09:00:01Z&status=PROPOSED,ACCEPTED", 3);
    }

    private void count(String more, int expected) {
        ThreeClaims.get(query + more, "application/json").then().statusCode(200).body("total.count", equalTo(expected));
    }

    @Test
    void sortTurnsAroundAndCursorsKeepToTheirOrder() {
        List<String> newest =
                ThreeClaims.get(query + "&sort=entered", "application/json").path("items.id");
        List<String> oldest =
                ThreeClaims.get(query + "&sort=entered:asc", "application/json").path("items.id");
        assertThat(oldest).isEqualTo(newest.reversed());
        String cursor = ThreeClaims.get(query + "&sort=entered&limit=1", "application/json")
                .path("next");
        ThreeClaims.get(query + "&sort=published&cursor=" + cursor, "application/json")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("cursor"));
    }

    @Test
    void unchangedListIsNotSentAgain() {
        String tag = ThreeClaims.get(query, "application/json").header("ETag");
        given().header("If-None-Match", tag).get(query).then().statusCode(304);
    }
}
