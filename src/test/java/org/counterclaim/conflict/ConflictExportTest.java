package org.counterclaim.conflict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.counterclaim.claim.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A conflict in the files of a week, as REST orders them. */
@QuarkusTest
class ConflictExportTest {

    @Inject
    Vocabulary vocabulary;

    private final Contention two = new Contention();

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    @Test
    void anExportHoldsBothSidesAndIsTheSameByteForByte() {
        JsonPath conflict = Contention.conflict(two.contested()).extract().jsonPath();
        String body = """
                {"week":"2018-W20","format":"CSV","language":"ar","filter":{"event":"%s"}}""".formatted(conflict.getString("event.id"));
        JsonPath export = Contention.post("/api/v1/exports", body)
                .statusCode(201)
                .body("conflicts", equalTo(1))
                .extract()
                .jsonPath();
        Response file = given().get(export.getString("content"));
        file.then().statusCode(200).contentType(containsString("text/csv"));
        String text = new String(file.asByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFsection,").contains("Denying Agency", "'=truthful", "CLAIMED");
        assertThat(Contention.post("/api/v1/exports", body).extract().jsonPath().getString("sha256"))
                .isEqualTo(export.getString("sha256"));
        JsonPath lines = Contention.post("/api/v1/exports", body.replace("CSV", "JSONL"))
                .extract()
                .jsonPath();
        assertThat(JsonPath.from(given().get(lines.getString("content"))
                                .asString()
                                .lines()
                                .findFirst()
                                .orElseThrow())
                        .getString("conflict.id"))
                .isEqualTo(conflict.getString("id"));
        given().get("/api/v1/exports").then().statusCode(200).body("items", not(empty()));
    }

    @Test
    void anImpossibleWeekIsRefusedByName() {
        for (String week : new String[] {"2018-W54", "2018-W00", "2018-20", "next"}) {
            Contention.post("/api/v1/exports", "{\"week\":\"" + week + "\"}")
                    .statusCode(400)
                    .body("errors[0].field", equalTo("week"));
        }
        Contention.post("/api/v1/exports", "{\"from\":\"2018-05-20T00:00:00Z\"}")
                .statusCode(400)
                .body("errors[0].field", equalTo("to"));
        Contention.post("/api/v1/exports", "{\"week\":\"2018-W20\",\"format\":\"DOCX\"}")
                .statusCode(400)
                .body("errors[0].field", equalTo("format"));
        Contention.post("/api/v1/exports", "{\"week\":\"2018-W20\",\"filter\":{\"state\":\"x\"}}")
                .statusCode(400)
                .body("errors[0].field", equalTo("state"));
    }
}
