package org.counterclaim.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of rows that are there already, are refused, or whose file is deleted. */
@QuarkusTest
class ImportedRowsTest {

    @Inject
    Vocabulary vocabulary;

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    @Test
    void theSameFileAgainMakesNothingNew() throws InterruptedException {
        byte[] bytes = SentFiles.utf8("""
                claimant,event,predicate,statement
                Import Wire,Import twice,try.yes,said once
                Import Wire,Import twice,try.yes,said once
                Import Wire,Import twice,try.yes,said otherwise
                """);
        JsonPath first = Sent.done(Sent.file("twice.csv", bytes).getString("id"));
        assertThat(first.getInt("created")).isEqualTo(2);
        assertThat(first.getInt("duplicates")).isEqualTo(1);
        JsonPath again = Sent.done(Sent.file("twice.csv", bytes).getString("id"));
        assertThat(again.getInt("created")).isZero();
        assertThat(again.getInt("duplicates")).isEqualTo(3);
        String kept = Sent.rows(first.getString("id"), "CREATED").getString("items[0].id");
        assertThat(Sent.rows(again.getString("id"), "DUPLICATE").getString("items[0].id"))
                .isEqualTo(kept);
        assertThat(Sent.rows(first.getString("id"), "DUPLICATE").getString("items[0].id"))
                .isEqualTo(kept);
    }

    @Test
    void aClaimThatWasEnteredByHandIsNotDoubled() throws InterruptedException {
        String kept = given().contentType(ContentType.JSON)
                .body(Map.of(
                        "claimant", "Hand Wire",
                        "event", "Import after hand",
                        "predicate", "try.count",
                        "answer", Map.of("best", 5),
                        "statement", "five buses",
                        "publishedAt", "2018-05-20T00:00:00Z"))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        JsonPath done = Sent.done(Sent.file("hand.csv", SentFiles.utf8("""
                claimant,event,predicate,answer,statement,date
                Hand Wire,Import after hand,try.count,5,five buses,2018-05-20
                Hand Wire,Import after hand,try.count,6,five buses,2018-05-20
                Hand Wire,Import after hand,try.count,5,five buses,2018-05-21
                """)).getString("id"));
        assertThat(done.getInt("created")).isEqualTo(2);
        assertThat(Sent.rows(done.getString("id"), "DUPLICATE").getString("items[0].id"))
                .isEqualTo(kept);
    }

    @Test
    void deletedImportIsGoneAndWhatWasKeptOfItStays() throws InterruptedException {
        JsonPath sent = Sent.file("gone.csv", SentFiles.utf8("""
                claimant,event,predicate,answer,statement
                Gone Wire,Import gone,try.count,7,Seven were counted
                """));
        String address = "/api/v1/imports/" + sent.getString("id");
        Sent.done(sent.getString("id"));

        given().header("If-Match", "\"0\"").delete(address).then().statusCode(412);
        given().header("If-Match", given().get(address).header("ETag"))
                .delete(address)
                .then()
                .statusCode(204);

        given().get(address).then().statusCode(404);
        given().delete(address).then().statusCode(404);
        assertThat(given().get("/api/v1/claims?q=Seven were counted").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void refusedRowsComeBackSafeAndAreMended() throws InterruptedException {
        JsonPath sent =
                Sent.file("mend.csv", SentFiles.utf8("""
                claimant,event,predicate,answer,statement
                Mend Wire,Import mend,try.count,5,fine
                Mend Wire,Import mend,try.nothing,5,=HYPERLINK("x")
                """.replace("=HYPERLINK(\"x\")", "\"=HYPERLINK(\"\"x\"\")\"")));
        String id = sent.getString("id");
        Sent.done(id);
        String report = given().get("/api/v1/imports/" + id + "/refused.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("refused-mend.csv"))
                .extract()
                .asString();
        assertThat(report).contains("'=HYPERLINK").contains("predicate").contains("counterclaim_reason");
        assertThat(given().get("/api/v1/imports/" + id + "/refused.csv?lang=ar").asString())
                .doesNotContain(" must ")
                .containsPattern("predicate.*[\\u0600-\\u06ff]");
        JsonPath mended = Sent.file("refused-mend.csv", SentFiles.utf8(report.replace("try.nothing", "try.count")));
        assertThat(mended.<String>getList("mapping.columns"))
                .containsExactly("claimant", "event", "predicate", "answer", "statement", null, null);
        assertThat(mended.getString("preview[0].cells[4]")).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(Sent.done(mended.getString("id")).getInt("created")).isEqualTo(1);
    }

    @Test
    void tenThousandRowsWithAHundredBadOnes() throws InterruptedException {
        StringBuilder csv = new StringBuilder("claimant,event,predicate,answer,statement,date\n");
        List<Integer> bad = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            boolean isBad = i % 100 == 42;
            csv.append("Bulk source %d,Bulk event %d,try.count,%s,bulk row %d,2018-05-20%n"
                    .formatted(i % 20, i % 100, isBad ? (i % 200 == 42 ? "unclear" : "\"x\" y") : i, i));
            if (isBad) {
                bad.add(i + 2);
            }
        }
        JsonPath done =
                Sent.done(Sent.file("bulk.csv", SentFiles.utf8(csv.toString())).getString("id"));
        assertThat(done.getInt("rows")).isEqualTo(10_000);
        assertThat(done.getInt("created")).isEqualTo(9_900);
        assertThat(done.getInt("refused")).isEqualTo(100);
        assertThat(Sent.rows(done.getString("id"), "REFUSED").<Integer>getList("items.row"))
                .isEqualTo(bad);
    }
}
