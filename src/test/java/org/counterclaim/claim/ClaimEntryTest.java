package org.counterclaim.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimEntryTest {

    @Inject
    Vocabulary vocabulary;

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/claims")
                .then();
    }

    @Test
    void claimByNamesEntersItsSourcesSubjectAndEvent() {
        post("""
                {"claimant":"مرصد الشمال","publisher":"Northern Gazette","via":["North Wire"],
                 "event":"Convoy leaves the north","subject":"The northern deal","predicate":"try.count",
                 "answer":{"kind":"QUANTITY","min":6,"max":6,"best":6,"unit":"bus"},
                 "qualifiers":{"district":"شمال زد","batch":"first"},
                 "statement":"غادرت ست حافلات","publishedAt":"2018-05-20T09:00:00+03:00"}""")
                .statusCode(201)
                .header("Location", containsString("/api/v1/claims/"))
                .body("claimant.name", equalTo("مرصد الشمال"))
                .body("claimant.kind", equalTo("MONITOR"))
                .body("claimant.grade", equalTo("F"))
                .body("publisher.kind", equalTo("OUTLET"))
                .body("via[0].kind", equalTo("AGENCY"))
                .body("event.title", equalTo("Convoy leaves the north"))
                .body("subject.title", equalTo("The northern deal"))
                .body("qualifiers.batch", equalTo("first"))
                .body("qualifiers.district", nullValue())
                .body("places[0].path", equalTo("zz/north"))
                .body("answer.qualifier", equalTo("EXACT"))
                .body("language", equalTo("ar"))
                .body("publishedAt", equalTo("2018-05-20T06:00:00Z"))
                .body("status", equalTo("ACCEPTED"));
    }

    @Test
    void namesSpeltOtherwiseAreTheSameSource() {
        String first = claimant("وكالة الأنباء الشماليّة");
        assertThat(claimant("وكالة  الانباء الشماليه")).isEqualTo(first);
    }

    private static String claimant(String name) {
        return post("""
                {"claimant":"%s","event":"Naming","predicate":"try.yes","statement":"so it is"}""".formatted(name)).statusCode(201).extract().path("claimant.id");
    }

    @Test
    void whatAViewShowsCanBeSentBack() {
        String view = post("""
                {"claimant":"Echo Agency","event":"Round trip","predicate":"try.what","answer":{"terms":["light"]},
                 "places":[{"path":"zz/south"}],"happenedFrom":"2018-05-20T00:00:00Z","happenedTo":"2018-05-21T00:00:00Z",
                 "statement":"light arms only","publishedAt":"2018-05-20T09:00:00Z"}""").statusCode(201).extract().asString();
        post(view)
                .statusCode(201)
                .body("id", notNullValue())
                .body("answer.terms", hasItem("light"))
                .body("places[0].path", equalTo("zz/south"))
                .body("event.title", equalTo("Round trip"));
    }

    @Test
    void denialNeedsNoAnswer() {
        post("""
                {"event":"Denied","predicate":"try.count","stance":"DENIES","statement":"no bus left"}""").statusCode(201).body("answer", nullValue()).body("claimant", nullValue());
    }

    @Test
    void affirmationNeedsTheAnswerThatItsPredicateAsksFor() {
        post("""
                {"event":"Bare","predicate":"try.count","statement":"some left"}""").statusCode(400).contentType("application/problem+json").body("errors.field", hasItem("answer"));
    }

    @Test
    void unknownPlaceIsRefusedByTheFieldThatNamesIt() {
        post("""
                {"event":"Nowhere","predicate":"try.yes","statement":"there","qualifiers":{"place":"Atlantis"}}""").statusCode(400).body("errors.field", hasItem("qualifiers.place"));
    }

    @Test
    void oneClaimIsReadByItsId() {
        String id = post("""
                {"event":"Reading","predicate":"try.yes","statement":"read me"}""").statusCode(201).extract().path("id");
        String tag = given().get("/api/v1/claims/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get("/api/v1/claims/" + id).then().statusCode(304);
    }

    @Test
    void whoIsCountedIsNamedByTheVocabulary() {
        String body = """
                {"event":"Counting","predicate":"try.count","answer":{"best":3},"qualifiers":{"category":"%s"},
                 "statement":"three of them"}""";
        post(body.formatted("Civilians")).statusCode(201).body("qualifiers.category", equalTo("civilians"));
        post(body.formatted("المدنيون")).statusCode(201).body("qualifiers.category", equalTo("civilians"));
        post(body.formatted("bystanders")).statusCode(400).body("errors.field", hasItem("qualifiers.category"));
    }
}
