package org.counterclaim.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A report goes in, its claims come out under sources and events that are kept, already compared. */
@QuarkusTest
class ReportsOverRestTest {

    private static JsonPath post(String publisher, String language, String publishedAt, String headline, String text) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "publisher", publisher,
                        "language", language,
                        "publishedAt", publishedAt,
                        "headline", headline,
                        "text", text))
                .post("/api/v1/documents?wait=true")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void anArabicAndAnEnglishReportOfOneCollisionShareItsEvent() {
        JsonPath english = post(
                "Reuters",
                "en",
                "2002-02-20T12:00:00Z",
                "Trains collide in Giza",
                "At least 361 people were killed when two trains collided in Giza province on Wednesday, the health"
                        + " ministry said.");
        JsonPath arabic = post(
                "الأهرام",
                "ar",
                "2002-02-20T15:00:00Z",
                "تصادم قطارين في الجيزة",
                "قالت وزارة الصحة المصرية إن 370 شخصا على الأقل قتلوا في تصادم قطارين الأربعاء بمحافظة الجيزة.");
        assertThat(english.getList("claims.event.id")).containsAnyElementsOf(arabic.getList("claims.event.id"));
        assertThat(english.getList("claims.claimant.names.en"))
                .as("an office named without its country is the one of the country told of")
                .contains("Egyptian health ministry");
    }

    @Test
    void denialsMeetAffirmationsWithinTheAnswer() {
        post(
                "Reuters",
                "en",
                "2011-05-10T12:00:00Z",
                "Rebels say Misrata airport taken",
                "A rebel spokesman said NATO aircraft carried out an air strike on a depot near Zintan in Libya on"
                        + " Tuesday, killing 12 soldiers.");
        JsonPath second = post(
                "AFP",
                "en",
                "2011-05-10T18:00:00Z",
                "Tripoli gives another count",
                "The Libyan government said 40 soldiers were killed in the air strike near Zintan on Tuesday.");
        List<String> events = second.getList("claims.event.id");
        int conflicts = 0;
        for (String event : events.stream().distinct().toList()) {
            conflicts += given().get("/api/v1/conflicts?active=true&event=" + event)
                    .then()
                    .extract()
                    .jsonPath()
                    .getList("items")
                    .size();
        }
        assertThat(conflicts).isPositive();
    }

    @Test
    void aMergedEventTakesLaterReports() {
        JsonPath first = post(
                "Reuters",
                "en",
                "2009-06-10T12:00:00Z",
                "Buses collide near Sfax",
                "Two buses collided near Sfax in Tunisia on Wednesday, killing 17 people, the interior ministry said.");
        String proposed = first.getString("claims[0].event.id");
        String entered = given().contentType(ContentType.JSON)
                .body("{\"titles\":{\"en\":\"The Sfax crash as we call it\"}}")
                .post("/api/v1/events")
                .jsonPath()
                .getString("id");
        given().contentType(ContentType.JSON)
                .body(Map.of("into", entered))
                .post("/api/v1/events/" + proposed + "/merge")
                .then()
                .statusCode(200);
        JsonPath later = post(
                "AFP",
                "en",
                "2009-06-11T09:00:00Z",
                "Sfax crash toll",
                "The collision of two buses near Sfax on Wednesday killed 19 people, the Tunisian interior ministry"
                        + " said on Thursday.");
        assertThat(later.getList("claims.event.id")).contains(entered).doesNotContain(proposed);
    }

    @Test
    void theSameReportTwiceIsOneDocument() {
        Map<String, Object> body = Map.of(
                "publisher", "Reuters",
                "language", "en",
                "publishedAt", "2015-01-02T12:00:00Z",
                "headline", "Ferry sinks",
                "text", "The coast guard said 21 people drowned when a ferry sank off Tripoli on Friday.");
        String first = given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/documents")
                .jsonPath()
                .getString("id");
        String again = given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/documents")
                .jsonPath()
                .getString("id");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void reportsThatComeAtOnceShareTheEventOfTheirOwnCountry() throws Exception {
        List<String> towns = List.of("Maiduguri in Nigeria", "Sfax in Tunisia");
        List<Future<JsonPath>> answers = new ArrayList<>();
        try (ExecutorService desks = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 12; i++) {
                String town = towns.get(i % 2);
                String outlet = "Desk " + i;
                int dead = 20 + i;
                answers.add(desks.submit(() -> post(
                        outlet,
                        "en",
                        "2009-03-11T12:00:00Z",
                        "Bomb goes off in " + town,
                        "A car bomb killed at least " + dead + " people in " + town + " on Wednesday, police said.")));
            }
        }
        Map<String, Set<String>> events = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            List<String> under = answers.get(i).get().getList("claims.event.id");
            events.computeIfAbsent(towns.get(i % 2), town -> new TreeSet<>()).addAll(under);
        }
        assertThat(events.values()).allSatisfy(one -> assertThat(one).hasSize(1));
        assertThat(events.get(towns.get(0))).doesNotContainAnyElementsOf(events.get(towns.get(1)));
    }

    @Test
    void aTownThatNoGazetteerHasIsTheSameInBothLanguages() {
        JsonPath english = post(
                "Reuters",
                "en",
                "2008-05-07T12:00:00Z",
                "Gunmen raid village in Burkina Faso",
                "Gunmen killed 14 people in the village of Bandiagalo in northern Burkina Faso on Tuesday, police said.");
        JsonPath arabic = post(
                "الخبر",
                "ar",
                "2008-05-07T15:00:00Z",
                "هجوم على قرية في بوركينا فاسو",
                "قالت الشرطة إن مسلحين قتلوا 16 شخصا في قرية بانديغالو شمالي بوركينا فاسو الثلاثاء.");
        assertThat(english.getList("claims.event.id")).containsAnyElementsOf(arabic.getList("claims.event.id"));
        assertThat(given().get("/api/v1/places?q=Bandiagalo").then().extract().asString())
                .contains("بانديغالو");
    }
}
