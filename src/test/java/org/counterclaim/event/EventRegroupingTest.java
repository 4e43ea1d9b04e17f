package org.counterclaim.event;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.counterclaim.claim.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventRegroupingTest {

    @Inject
    Vocabulary vocabulary;

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    private static ValidatableResponse claim(String event, String subject, String predicate, String statement) {
        return given().contentType(ContentType.JSON)
                .body(
                        "{\"event\":\"%s\",\"subject\":\"%s\",\"predicate\":\"%s\",\"stance\":\"DENIES\",\"statement\":\"%s\"}"
                                .formatted(event, subject, predicate, statement))
                .post("/api/v1/claims")
                .then()
                .statusCode(201);
    }

    @Test
    void mergedEventLeavesItsClaimsAndTitleToTheOther() {
        String kept = claim("Strike on the bridge", "Merging", "try.yes", "a")
                .extract()
                .path("event.id");
        ValidatableResponse same = claim("Bridge hit", "Merging", "try.yes", "b");
        String lost = same.extract().path("event.id");
        claim("Bridge hit", "Merging", "try.count", "c");
        given().contentType(ContentType.JSON)
                .body("{\"into\":\"" + kept + "\"}")
                .post("/api/v1/events/" + lost + "/merge")
                .then()
                .statusCode(200)
                .body("id", equalTo(kept));
        given().queryParam("event", kept).get("/api/v1/claims").then().body("items", hasSize(3));
        given().queryParam("event", kept).get("/api/v1/questions").then().body("items", hasSize(2));
        given().get("/api/v1/events/" + lost).then().body("mergedInto", equalTo(kept));
        claim("Bridge hit", "Merging", "try.yes", "d").body("event.id", equalTo(kept));
    }

    @Test
    void splitEventKeepsWhatWasNotChosen() {
        ValidatableResponse first = claim("Two convoys", "Splitting", "try.yes", "first");
        ValidatableResponse second = claim("Two convoys", "Splitting", "try.yes", "second");
        String event = first.extract().path("event.id");
        String fresh = given().contentType(ContentType.JSON)
                .body("{\"claims\":[\"%s\"],\"titles\":{\"en\":\"Second convoy\",\"ar\":\"القافلة الثانية\"}}"
                        .formatted(second.extract().<String>path("id")))
                .post("/api/v1/events/" + event + "/split")
                .then()
                .statusCode(201)
                .body("startsAt", notNullValue())
                .extract()
                .path("id");
        given().queryParam("event", event)
                .get("/api/v1/claims")
                .then()
                .body("items.statement", equalTo(List.of("first")));
        given().queryParam("event", fresh)
                .get("/api/v1/claims")
                .then()
                .body("items.statement", equalTo(List.of("second")));
    }

    @Test
    void splitRefusesClaimsOfAnotherEvent() {
        String event = claim("One", "Splitting", "try.yes", "x").extract().path("event.id");
        String other = claim("Other", "Splitting", "try.yes", "y").extract().path("id");
        given().contentType(ContentType.JSON)
                .body("{\"claims\":[\"%s\"],\"titles\":{\"en\":\"Nothing\"}}".formatted(other))
                .post("/api/v1/events/" + event + "/split")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("claims"));
    }

    @Test
    void eventIsEnteredFoundAndRewritten() {
        String body = """
                {"titles":{"ar":"فيضان في الوادي","en":"Flood in the valley"},"subject":"Floods of the year",
                 "startsAt":"2020-03-01T00:00:00Z","endsAt":"2020-03-03T00:00:00Z","places":["zz/north","جنوب زد"]}""";
        String path = given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/events")
                .then()
                .statusCode(201)
                .body("places.path", equalTo(List.of("zz/north", "zz/south")))
                .extract()
                .header("Location");
        given().queryParam("q", "فيضان الوادي").get("/api/v1/events").then().body("items", hasSize(1));
        String tag = given().get(path).header("ETag");
        given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{\"titles\":{\"en\":\"Flood in the lower valley\"},\"places\":[\"zz\"]}")
                .put(path)
                .then()
                .statusCode(200)
                .body("titles.en", equalTo("Flood in the lower valley"))
                .body("places.path", equalTo(List.of("zz")));
        given().contentType(ContentType.JSON)
                .body(body.replace("2020-03-03", "2020-02-01"))
                .post("/api/v1/events")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("endsAt"));
    }

    @Test
    void subjectTitleBelongsToOneSubject() {
        given().contentType(ContentType.JSON)
                .body("{\"titles\":{\"en\":\"Only one\"}}")
                .post("/api/v1/subjects")
                .then()
                .statusCode(201);
        given().contentType(ContentType.JSON)
                .body("{\"titles\":{\"en\":\"only ONE\"}}")
                .post("/api/v1/subjects")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("titles"));
    }

    @Test
    void oneTitleUnderTwoSubjectsNeedsTheSubject() {
        claim("The meeting", "Talks in March", "try.yes", "x");
        claim("The meeting", "Talks in June", "try.yes", "x");
        given().contentType(ContentType.JSON)
                .body("{\"event\":\"The meeting\",\"predicate\":\"try.yes\",\"statement\":\"z\"}")
                .post("/api/v1/claims")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("event"));
    }
}
