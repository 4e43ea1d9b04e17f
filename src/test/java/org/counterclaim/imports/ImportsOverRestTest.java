package org.counterclaim.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file goes in, is mapped, and each of its rows has an outcome. */
@QuarkusTest
class ImportsOverRestTest {

    @Inject
    Vocabulary vocabulary;

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    static JsonPath send(String name, byte[] bytes) {
        return given().multiPart("file", name, bytes, "application/octet-stream")
                .post("/api/v1/imports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static JsonPath done(String id) throws InterruptedException {
        given().post("/api/v1/imports/" + id + "/start").then().statusCode(200);
        return awaited(id);
    }

    static JsonPath awaited(String id) throws InterruptedException {
        JsonPath now = given().get("/api/v1/imports/" + id).jsonPath();
        for (int i = 0; i < 300 && now.getString("state").equals("RUNNING"); i++) {
            Thread.sleep(100);
            now = given().get("/api/v1/imports/" + id).jsonPath();
        }
        assertThat(now.getString("state")).isEqualTo("DONE");
        return now;
    }

    private static JsonPath rows(String id, String outcome) {
        return given().get("/api/v1/imports/" + id + "/rows?limit=200&outcome=" + outcome)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void anArabicTableOfClaimsIsMappedByItsHeader() throws InterruptedException {
        JsonPath sent = send("أقوال.csv", SentFiles.text("windows-1256", """
                المصدر;الحدث;السؤال;الموقف;الرقم;التاريخ;النص
                المرصد;قافلة الاستيراد;try.count;يؤكد;6;20/05/2018;غادرت ست حافلات
                سانا;قافلة الاستيراد;try.yes;ينفي;;20/5/2018 10:30;لا صحة لذلك
                وكالة;قافلة الاستيراد;try.count;;عشرات الحافلات;20 أيار 2018;غادرت عشرات الحافلات
                وكالة;قافلة الاستيراد;try.count;;كثيرة;20/5/2018;غادرت حافلات
                """));
        assertThat(sent.getString("layout.charset")).isEqualTo("windows-1256");
        assertThat(sent.getString("mapping.content")).isEqualTo("CLAIMS");
        assertThat(sent.<String>getList("mapping.columns"))
                .containsExactly("claimant", "event", "predicate", "stance", "answer", "publishedAt", "statement");
        assertThat(sent.<String>getList("missing")).isEmpty();
        assertThat(sent.getInt("preview.size()")).isEqualTo(4);
        assertThat(sent.getString("preview[3].errors[0].column")).isEqualTo("الرقم");
        JsonPath done = done(sent.getString("id"));
        assertThat(done.getInt("created"))
                .as(rows(sent.getString("id"), "REFUSED").prettify())
                .isEqualTo(3);
        assertThat(done.getInt("refused")).isEqualTo(1);
        JsonPath refused = rows(sent.getString("id"), "REFUSED");
        assertThat(refused.getInt("items[0].row")).isEqualTo(5);
        assertThat(refused.getString("items[0].errors[0].field")).isEqualTo("answer");
        JsonPath created = rows(sent.getString("id"), "CREATED");
        JsonPath first = given().get("/api/v1/claims/" + created.getString("items[0].id"))
                .jsonPath();
        assertThat(first.getInt("answer.best")).isEqualTo(6);
        assertThat(first.getString("publishedAt")).startsWith("2018-05-20T00:00");
        JsonPath second = given().get("/api/v1/claims/" + created.getString("items[1].id"))
                .jsonPath();
        assertThat(second.getString("stance")).isEqualTo("DENIES");
        JsonPath third = given().get("/api/v1/claims/" + created.getString("items[2].id"))
                .jsonPath();
        assertThat(third.getInt("answer.min")).isEqualTo(20);
        assertThat(third.getInt("answer.max")).isEqualTo(99);
    }

    @Test
    void theSameFileAgainMakesNothingNew() throws InterruptedException {
        byte[] bytes = SentFiles.utf8("""
                claimant,event,predicate,statement
                Import Wire,Import twice,try.yes,said once
                Import Wire,Import twice,try.yes,said once
                Import Wire,Import twice,try.yes,said otherwise
                """);
        JsonPath first = done(send("twice.csv", bytes).getString("id"));
        assertThat(first.getInt("created")).isEqualTo(2);
        assertThat(first.getInt("duplicates")).isEqualTo(1);
        JsonPath again = done(send("twice.csv", bytes).getString("id"));
        assertThat(again.getInt("created")).isZero();
        assertThat(again.getInt("duplicates")).isEqualTo(3);
        String kept = rows(first.getString("id"), "CREATED").getString("items[0].id");
        assertThat(rows(again.getString("id"), "DUPLICATE").getString("items[0].id"))
                .isEqualTo(kept);
        assertThat(rows(first.getString("id"), "DUPLICATE").getString("items[0].id"))
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
        JsonPath done = done(send("hand.csv", SentFiles.utf8("""
                claimant,event,predicate,answer,statement,date
                Hand Wire,Import after hand,try.count,5,five buses,2018-05-20
                Hand Wire,Import after hand,try.count,6,five buses,2018-05-20
                Hand Wire,Import after hand,try.count,5,five buses,2018-05-21
                """)).getString("id"));
        assertThat(done.getInt("created")).isEqualTo(2);
        assertThat(rows(done.getString("id"), "DUPLICATE").getString("items[0].id"))
                .isEqualTo(kept);
    }

    @Test
    void reportsComeOutOfAWorkbook() throws InterruptedException {
        byte[] bytes = SentFiles.workbook(List.of(
                List.of("المصدر", "العنوان", "النص", "تاريخ النشر", "الرابط"),
                List.of(
                        "صحيفة الاستيراد",
                        "حافلات تغادر",
                        "قال مسؤول إن ثلاث حافلات غادرت المدينة يوم الأحد.",
                        LocalDateTime.of(2018, 5, 20, 9, 0),
                        "https://news.example/1"),
                List.of("صحيفة الاستيراد", "بلا نص", "", LocalDateTime.of(2018, 5, 20, 9, 0), ""),
                List.of(
                        "صحيفة الاستيراد",
                        "حافلات تغادر",
                        "قال مسؤول إن ثلاث حافلات غادرت المدينة يوم الأحد.",
                        LocalDateTime.of(2018, 5, 20, 9, 0),
                        "not an address"),
                List.of(
                        "صحيفة الاستيراد",
                        "حافلات تغادر",
                        "قال مسؤول إن ثلاث حافلات غادرت المدينة يوم الأحد.",
                        LocalDateTime.of(2018, 5, 20, 9, 0),
                        "https://news.example/1")));
        JsonPath sent = send("reports.xlsx", bytes);
        assertThat(sent.getString("mapping.content")).isEqualTo("REPORTS");
        JsonPath done = done(sent.getString("id"));
        assertThat(done.getInt("created")).isEqualTo(1);
        assertThat(done.getInt("duplicates")).isEqualTo(1);
        assertThat(done.getInt("refused")).isEqualTo(2);
        JsonPath refused = rows(sent.getString("id"), "REFUSED");
        assertThat(refused.<Integer>getList("items.row")).containsExactly(3, 4);
        assertThat(refused.getString("items[0].errors[0].column")).isEqualTo("النص");
        assertThat(refused.getString("items[1].errors[0].field")).isEqualTo("url");
        String document = rows(sent.getString("id"), "CREATED").getString("items[0].id");
        given().get("/api/v1/documents/" + document).then().statusCode(200).body("language", equalTo("ar"));
    }

    @Test
    void jsonLinesAsRestTakesThemNeedNoMapping() throws InterruptedException {
        JsonPath sent = given().contentType("application/x-ndjson")
                .body(SentFiles.utf8("""
                        {"claimant":"Lines Wire","event":"Import lines","predicate":"try.count","answer":{"kind":"QUANTITY","min":6,"max":8,"unit":"bus"},"qualifiers":{"batch":"first"},"places":["zz/north"],"statement":"six to eight","publishedAt":"2018-05-20T10:00:00Z"}
                        {"claimant":"Lines Wire","event":"Import lines","predicate":"try.count","answer":{"min":"many"},"statement":"many"}
                        {"broken
                        """))
                .post("/api/v1/imports?name=claims.jsonl")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        Map<String, Object> mapping = sent.getMap("mapping");
        @SuppressWarnings("unchecked")
        List<String> columns = new ArrayList<>((List<String>) mapping.get("columns"));
        assertThat(columns).contains("answer.min", "answer.max", "answer.unit", "qualifiers.batch", "places");
        JsonPath done = done(sent.getString("id"));
        assertThat(done.getInt("created")).isEqualTo(1);
        assertThat(rows(sent.getString("id"), "REFUSED").<Integer>getList("items.row"))
                .containsExactly(2, 3);
    }

    @Test
    void aMappingIsPutAndRemembered() throws InterruptedException {
        byte[] bytes = SentFiles.utf8("Q1;Q2;Q3\nsomebody;it happened;5\n");
        JsonPath sent = send("survey.csv", bytes);
        assertThat(sent.<String>getList("missing")).containsExactly("event", "predicate", "statement");
        String id = sent.getString("id");
        given().post("/api/v1/imports/" + id + "/start")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("columns"));
        given().contentType(ContentType.JSON)
                .body(Map.of("content", "CLAIMS", "columns", List.of("claimant", "statement")))
                .put("/api/v1/imports/" + id + "/mapping")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("columns"));
        Map<String, Object> mapping = Map.of(
                "content",
                "CLAIMS",
                "columns",
                List.of("claimant", "statement", "answer"),
                "defaults",
                Map.of("event", "Import survey", "predicate", "try.count", "publishedAt", "1/2/2020"),
                "zone",
                "Asia/Damascus",
                "dates",
                "MONTH_FIRST");
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"7\"")
                .body(mapping)
                .put("/api/v1/imports/" + id + "/mapping")
                .then()
                .statusCode(412);
        given().contentType(ContentType.JSON)
                .body(mapping)
                .put("/api/v1/imports/" + id + "/mapping")
                .then()
                .statusCode(200)
                .body("missing.size()", equalTo(0));
        assertThat(done(id).getInt("created")).isEqualTo(1);
        String claim = rows(id, "CREATED").getString("items[0].id");
        given().get("/api/v1/claims/" + claim).then().body("publishedAt", containsString("2020-01-01T22:00"));
        JsonPath next = send("survey2.csv", SentFiles.utf8("Q1;Q2;Q3\nanother;it did not;7\n"));
        assertThat(next.<String>getList("mapping.columns")).containsExactly("claimant", "statement", "answer");
        assertThat(next.getString("mapping.zone")).isEqualTo("Asia/Damascus");
    }

    @Test
    void deletedImportIsGoneAndWhatWasKeptOfItStays() throws InterruptedException {
        JsonPath sent = send("gone.csv", SentFiles.utf8("""
                claimant,event,predicate,answer,statement
                Gone Wire,Import gone,try.count,7,Seven were counted
                """));
        String address = "/api/v1/imports/" + sent.getString("id");
        done(sent.getString("id"));

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
        JsonPath sent = send("mend.csv", SentFiles.utf8("""
                claimant,event,predicate,answer,statement
                Mend Wire,Import mend,try.count,5,fine
                Mend Wire,Import mend,try.nothing,5,=HYPERLINK("x")
                """.replace("=HYPERLINK(\"x\")", "\"=HYPERLINK(\"\"x\"\")\"")));
        String id = sent.getString("id");
        done(id);
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
        JsonPath mended = send("refused-mend.csv", SentFiles.utf8(report.replace("try.nothing", "try.count")));
        assertThat(mended.<String>getList("mapping.columns"))
                .containsExactly("claimant", "event", "predicate", "answer", "statement", null, null);
        assertThat(mended.getString("preview[0].cells[4]")).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(done(mended.getString("id")).getInt("created")).isEqualTo(1);
    }

    @Test
    void anotherEncodingOrSheetIsReadOnDemand() {
        JsonPath sent = send(
                "sheets.xlsx",
                SentFiles.workbook(
                        List.of(List.of("a", "b"), List.of("1", "2")),
                        List.of(List.of("المصدر", "النص"), List.of("سانا", "لا صحة لذلك"))));
        String id = sent.getString("id");
        given().contentType(ContentType.JSON)
                .body(Map.of("sheet", "none"))
                .put("/api/v1/imports/" + id + "/layout")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("sheet"));
        given().contentType(ContentType.JSON)
                .body(Map.of("sheet", "Sheet 2"))
                .put("/api/v1/imports/" + id + "/layout")
                .then()
                .statusCode(200)
                .body("header", equalTo(List.of("المصدر", "النص")))
                .body("preview[0].cells[0]", equalTo("سانا"));
    }

    @Test
    void theFileIsKeptAsItCame() {
        byte[] bytes = SentFiles.withMark("UTF-16LE", "claimant,statement\r\nا,ب\r\n");
        String id = send("kept.csv", bytes).getString("id");
        byte[] kept = given().get("/api/v1/imports/" + id + "/content")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Arrays.equals(kept, bytes)).isTrue();
    }

    @Test
    void aFileThatIsNoneIsRefusedByName() {
        given().multiPart("file", "empty.csv", new byte[0], "text/csv")
                .post("/api/v1/imports")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("file"));
        given().multiPart("other", "x", SentFiles.utf8("x"), "text/csv")
                .post("/api/v1/imports")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("file"));
        given().contentType("text/csv")
                .body(new byte[0])
                .post("/api/v1/imports")
                .then()
                .statusCode(400);
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
        JsonPath done = done(send("bulk.csv", SentFiles.utf8(csv.toString())).getString("id"));
        assertThat(done.getInt("rows")).isEqualTo(10_000);
        assertThat(done.getInt("created")).isEqualTo(9_900);
        assertThat(done.getInt("refused")).isEqualTo(100);
        assertThat(rows(done.getString("id"), "REFUSED").<Integer>getList("items.row"))
                .isEqualTo(bad);
    }
}
