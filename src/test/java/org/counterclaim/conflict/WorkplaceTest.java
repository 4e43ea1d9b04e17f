package org.counterclaim.conflict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.claim.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the queue and the pages around it can do, over REST. */
@QuarkusTest
class WorkplaceTest {

    @Inject
    Vocabulary vocabulary;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    @Test
    void aViewIsKeptSharedAndForgotten() {
        String name = "View " + mark;
        String body = "{\"name\":\"%s\",\"query\":\"type=TIME&state=NEW\",\"shared\":true}".formatted(name);
        JsonPath view = post("/api/v1/views", body).statusCode(201).extract().jsonPath();
        assertThat(view.getString("query")).isEqualTo("state=NEW&type=TIME");
        post("/api/v1/views", body).statusCode(400).body("errors.field", hasItem("name"));
        post("/api/v1/views", "{\"name\":\"Wrong " + mark + "\",\"query\":\"minScore=much\"}")
                .statusCode(400)
                .body("errors.field", hasItem("query"));
        post("/api/v1/views", "{\"name\":\"Wrong " + mark + "\",\"query\":\"stat=NEW\"}")
                .statusCode(400)
                .body("errors.field", hasItem("query"));
        post("/api/v1/views", "{\"name\":\"Sorted " + mark + "\",\"query\":\"?type=TIME&sort=detected:asc\"}")
                .statusCode(201)
                .body("query", equalTo("sort=detected%3Aasc&type=TIME"));
        given().header("Accept-Language", "en")
                .get("/conflicts")
                .then()
                .body(containsString(name))
                .body(containsString("/conflicts?state=NEW&amp;type=TIME"));
        given().delete("/api/v1/views/" + view.getString("id")).then().statusCode(204);
        given().get("/api/v1/views?limit=200").then().body("items.name.findAll { it == '" + name + "' }", empty());
    }

    @Test
    void facetsCountWhatTheListHolds() {
        String conflict = contested("Facets");
        String event = conflict(conflict).extract().path("event.id");
        bulk(conflict, conflict, "\"review\":{\"assignee\":\"Rana\"}");
        plain().get("/api/v1/conflicts:facets?state=NEW&event=" + event)
                .then()
                .statusCode(200)
                .body("facets.find { it.name == 'state' }.values.count.sum()", equalTo(1))
                .body("facets.find { it.name == 'type' }.values[0].value", equalTo("POLARITY"))
                .body("facets.find { it.name == 'assignee' }.values[0].value", equalTo("Rana"))
                .body("facets.find { it.name == 'source' }.values.label.en", hasItem("Denying " + mark))
                .body("facets.find { it.name == 'event' }.values[0].value", equalTo(event))
                .body("facets.find { it.name == 'language' }.values[0].value", equalTo("en"));
        plain().get("/api/v1/conflicts:facets?stat=NEW").then().statusCode(400);
        given().header("Accept-Language", "ar")
                .get("/conflicts/facets?event=" + event)
                .then()
                .statusCode(200)
                .body(containsString("المرحلة"));
    }

    @Test
    void searchFindsWhatIsSaidWhoSaysItAndWhatPeopleNoted() {
        String conflict = contested("أحداث الإسعاف " + mark);
        post("/api/v1/conflicts/" + conflict + "/comments", "{\"text\":\"اسألوا المُراسِل gharbal" + mark + "\"}");
        for (String q : List.of("احداث اسعاف " + mark, "denying " + mark, "gharbal" + mark)) {
            given().queryParam("q", q)
                    .get("/api/v1/conflicts")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(conflict));
        }
        given().queryParam("q", "denying " + mark)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("sources.items.names.en", hasItem("Denying " + mark))
                .body("conflicts.items.id", hasItem(conflict));
        given().get("/api/v1/search").then().statusCode(400);
        given().queryParam("q", "denying " + mark).get("/search").then().body(containsString(conflict));
    }

    @Test
    void theMatrixOfSourcesCountsTheConflictsBehindIt() {
        String conflict = contested("Matrix");
        List<String> sides = conflict(conflict).extract().path("positions.claims.flatten().claimant.id");
        String pair = sides.get(0) + "," + sides.get(1);
        plain().get("/api/v1/conflicts?active=true&between=" + pair)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(conflict)));
        given().get("/api/v1/conflicts?between=" + sides.get(0)).then().statusCode(400);
        JsonPath matrix = plain().get("/api/v1/sources:disagreements")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, Object>> cells = matrix.getList("pairs");
        assertThat(cells).isNotEmpty();
        for (Map<String, Object> cell : cells.subList(0, Math.min(5, cells.size()))) {
            plain().get("/api/v1/conflicts?active=true&between=" + cell.get("one") + "," + cell.get("other"))
                    .then()
                    .body("total.count", equalTo(cell.get("conflicts")));
        }
        given().get("/sources/disagreements?from=2000-01-01").then().statusCode(200);
        given().get("/sources/disagreements?from=once").then().statusCode(400);
        given().get("/api/v1/sources/" + sides.get(0) + "/record")
                .then()
                .statusCode(200)
                .body("contested", equalTo(1))
                .body("closed", equalTo(0));
    }

    @Test
    void theOverviewCountsWhatIsOpen() {
        contested("Overview");
        given().get("/api/v1/overview")
                .then()
                .statusCode(200)
                .body("types.find { it.type == 'POLARITY' }.open", notNullValue())
                .body("weeks", hasSize(12))
                .body("events", notNullValue());
        given().header("Accept-Language", "ar").get("/overview").then().body(containsString("ما ينتظرك"));
    }

    private ValidatableResponse bulk(String one, String other, String change) {
        return post("/api/v1/conflicts:bulk", "{\"ids\":[\"%s\",\"%s\"],%s}".formatted(one, other, change))
                .statusCode(200);
    }

    private ValidatableResponse conflict(String id) {
        return given().get("/api/v1/conflicts/" + id).then().statusCode(200);
    }

    private String contested(String title) {
        String event = title + " " + mark;
        claim(event, "Affirming " + mark, "AFFIRMS");
        String id = claim(event, "Denying " + mark, "DENIES");
        return given().get("/api/v1/conflicts?event=" + id).path("items[0].id");
    }

    /** Answers with the event's id. */
    private String claim(String event, String claimant, String stance) {
        Map<String, Object> body = Map.of(
                "claimant",
                claimant + (event.startsWith("Matrix") ? " " + event : ""),
                "event",
                event,
                "predicate",
                "try.yes",
                "stance",
                stance,
                "statement",
                "A plain word",
                "language",
                "en",
                "publishedAt",
                "2018-05-20T09:00:00Z");
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/claims?wait=true")
                .then()
                .statusCode(201)
                .extract()
                .path("event.id");
    }

    private static ValidatableResponse post(String path, String body) {
        return plain().contentType(ContentType.JSON).body(body).post(path).then();
    }

    /** The colon of an action stays as it is. */
    private static RequestSpecification plain() {
        return given().urlEncodingEnabled(false);
    }
}
