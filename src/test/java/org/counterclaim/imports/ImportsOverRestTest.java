package org.counterclaim.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
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

/** A file goes in, is mapped by its header, and each of its rows has an outcome. */
@QuarkusTest
class ImportsOverRestTest {

    @Inject
    Vocabulary vocabulary;

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    @Test
    void anArabicTableOfClaimsIsMappedByItsHeader() throws InterruptedException {
        JsonPath sent = Sent.file("أقوال.csv", SentFiles.text("windows-1256", """
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
        JsonPath done = Sent.done(sent.getString("id"));
        assertThat(done.getInt("created"))
                .as(Sent.rows(sent.getString("id"), "REFUSED").prettify())
                .isEqualTo(3);
        assertThat(done.getInt("refused")).isEqualTo(1);
        JsonPath refused = Sent.rows(sent.getString("id"), "REFUSED");
        assertThat(refused.getInt("items[0].row")).isEqualTo(5);
        assertThat(refused.getString("items[0].errors[0].field")).isEqualTo("answer");
        JsonPath created = Sent.rows(sent.getString("id"), "CREATED");
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
        JsonPath sent = Sent.file("reports.xlsx", bytes);
        assertThat(sent.getString("mapping.content")).isEqualTo("REPORTS");
        JsonPath done = Sent.done(sent.getString("id"));
        assertThat(done.getInt("created")).isEqualTo(1);
        assertThat(done.getInt("duplicates")).isEqualTo(1);
        assertThat(done.getInt("refused")).isEqualTo(2);
        JsonPath refused = Sent.rows(sent.getString("id"), "REFUSED");
        assertThat(refused.<Integer>getList("items.row")).containsExactly(3, 4);
        assertThat(refused.getString("items[0].errors[0].column")).isEqualTo("النص");
        assertThat(refused.getString("items[1].errors[0].field")).isEqualTo("url");
        String document = Sent.rows(sent.getString("id"), "CREATED").getString("items[0].id");
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
        JsonPath done = Sent.done(sent.getString("id"));
        assertThat(done.getInt("created")).isEqualTo(1);
        assertThat(Sent.rows(sent.getString("id"), "REFUSED").<Integer>getList("items.row"))
                .containsExactly(2, 3);
    }

    @Test
    void theFileIsKeptAsItCame() {
        byte[] bytes = SentFiles.withMark("UTF-16LE", "claimant,statement\r\nا,ب\r\n");
        String id = Sent.file("kept.csv", bytes).getString("id");
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
}
