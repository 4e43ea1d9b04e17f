package org.counterclaim.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which column feeds what, and how a file is read, is said before its rows are kept. */
@QuarkusTest
class ImportMappingTest {

    @Inject
    Vocabulary vocabulary;

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    @Test
    void aMappingIsPutAndRemembered() throws InterruptedException {
        byte[] bytes = SentFiles.utf8("Q1;Q2;Q3\nsomebody;it happened;5\n");
        JsonPath sent = Sent.file("survey.csv", bytes);
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
        assertThat(Sent.done(id).getInt("created")).isEqualTo(1);
        String claim = Sent.rows(id, "CREATED").getString("items[0].id");
        given().get("/api/v1/claims/" + claim).then().body("publishedAt", containsString("2020-01-01T22:00"));
        JsonPath next = Sent.file("survey2.csv", SentFiles.utf8("Q1;Q2;Q3\nanother;it did not;7\n"));
        assertThat(next.<String>getList("mapping.columns")).containsExactly("claimant", "statement", "answer");
        assertThat(next.getString("mapping.zone")).isEqualTo("Asia/Damascus");
    }

    @Test
    void anotherEncodingOrSheetIsReadOnDemand() {
        JsonPath sent = Sent.file(
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
    void whoStartsOrStopsAnImportMaySayWhichVersion() throws InterruptedException {
        String address = "/api/v1/imports/"
                + Sent.file("version.csv", SentFiles.utf8("""
                        claimant,event,predicate,answer,statement
                        Version Wire,Import version,try.count,7,Seven again
                        """)).getString("id");
        for (String step : List.of("/start", "/cancel")) {
            given().header("If-Match", "\"7\"")
                    .post(address + step)
                    .then()
                    .statusCode(412)
                    .contentType("application/problem+json")
                    .body("type", containsString("stale"));
        }
        given().get(address).then().body("state", equalTo("MAPPING"));
        given().header("If-Match", given().get(address).header("ETag"))
                .post(address + "/start")
                .then()
                .statusCode(200);
        Sent.awaited(address.substring("/api/v1/imports/".length()));
    }
}
