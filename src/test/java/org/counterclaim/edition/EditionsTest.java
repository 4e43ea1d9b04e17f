package org.counterclaim.edition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that come again: copied, edited, or eight times at once. */
@QuarkusTest
class EditionsTest {

    @Inject
    Jdbi database;

    private static final String EN = """
            The interior ministry said 11 people were killed in an air strike on the edge of %s on Friday. Rescuers said 15
            people were killed in the strike. Four trucks with tents and blankets reached the place before nightfall. Nobody
            has said who flew the plane, and the farmers who live along the river told Reuters that they had heard a single
            aircraft. Schools in the nearest villages stay shut until further notice, and the road over the bridge is open
            for ambulances only.
            """;

    private static final String AR = """
            قالت وزارة الداخلية إن 11 شخصا قتلوا في غارة جوية على أطراف %s يوم الجمعة. وقال الدفاع المدني إن 15 شخصا قتلوا في
            الغارة. ووصلت أربع شاحنات محملة بالخيام والأغطية إلى المكان قبل حلول الليل. ولم يقل أحد لمن كانت الطائرة، وذكر
            مزارعون يقيمون على ضفة النهر لوكالة رويترز أنهم سمعوا صوت طائرة واحدة. وستبقى مدارس القرى القريبة مغلقة حتى
            إشعار آخر، أما الطريق فوق الجسر فمفتوح لسيارات الإسعاف وحدها.
            """;

    private static String text(String language, String place) {
        return (language.equals("ar") ? AR : EN)
                .formatted(place)
                .replace('\n', ' ')
                .strip();
    }

    private static Response send(String publisher, String url, String language, String text) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "publisher", publisher,
                "headline", "",
                "language", language,
                "publishedAt", "2016-07-02T12:00:00Z",
                "text", text));
        if (url != null) {
            body.put("url", url);
        }
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/documents?wait=true");
    }

    private static JsonPath post(String publisher, String url, String language, String text) {
        return send(publisher, url, language, text)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static JsonPath get(String path) {
        return given().get("/api/v1/documents/" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String status(String claim) {
        return given().get("/api/v1/claims/" + claim).jsonPath().getString("status");
    }

    @Test
    void wordsThatAnAddressWentBackToAreANewVersion() {
        String url = "https://paper.example/back-and-forth";
        String first = text("en", "Marib");
        String earlier = post("Back and Forth Paper", url, "en", first).getString("id");
        String edited = post("Back and Forth Paper", url, "en", first.replace("15", "18"))
                .getString("id");

        JsonPath again = post("Back and Forth Paper", url, "en", first);

        assertThat(again.getString("id")).isNotIn(earlier, edited);
        assertThat(again.getString("replaces")).isEqualTo(edited);
        send("Back and Forth Paper", url, "en", first).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void agencyReportThatAnotherPaperCarriesIsLinkedAndNotDoubled(String language) {
        String text = text(language, language.equals("ar") ? "إدلب" : "Idlib");
        String copied = text.replace("stay shut until", "stay closed until").replace("وستبقى مدارس", "وتبقى مدارس");
        JsonPath first = post("First Paper " + language, null, language, text);
        JsonPath second = post("Second Paper " + language, null, language, copied);
        assertThat(first.getList("claims")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(second.getString("copyOf")).isEqualTo(first.getString("id"));
        assertThat(second.getList("claims.id")).containsAll(first.getList("claims.id"));
        assertThat(second.getList("claims")).hasSameSizeAs(first.getList("claims"));
        assertThat(get(first.getString("id") + "/copies").getList("items.id"))
                .containsExactly(first.getString("id"), second.getString("id"));
        assertThat(get(second.getString("id") + "/copies").getList("items.isOriginal"))
                .containsExactly(true, false);
        assertThat(given().get("/documents/" + second.getString("id") + "?lang=" + language)
                        .asString())
                .contains("/documents/" + first.getString("id"));
    }

    @Test
    void anotherStrikeInTheSameWordsIsAnotherReport() {
        JsonPath first = post("Wording Times", null, "en", text("en", "Homs"));
        JsonPath second = post("Wording Times", null, "en", text("en", "Aleppo"));
        JsonPath third = post("Wording Times", null, "en", text("en", "Homs").replace("11 people", "30 people"));
        assertThat(second.getString("copyOf")).isNull();
        assertThat(third.getString("copyOf")).isNull();
        assertThat(second.getList("claims.id")).doesNotContainAnyElementsOf(first.getList("claims.id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void editedReportKeepsWhatStandsAndMarksWhatIsGone(String language) {
        String url = "https://paper.example/strike-" + language;
        String text = text(language, language.equals("ar") ? "درعا" : "Daraa");
        JsonPath first = post("Editing Paper", url, language, text);
        String stays = claimOf(first, 15);
        String goes = claimOf(first, 11);
        accept(stays);
        JsonPath second = post("Editing Paper", url, language, text.replace("11", "12"));
        assertThat(second.getString("replaces")).isEqualTo(first.getString("id"));
        assertThat(second.getList("claims.id")).contains(stays).doesNotContain(goes);
        assertThat(status(stays)).isEqualTo("ACCEPTED");
        String comes = claimOf(second, 12);
        JsonPath gone = given().get("/api/v1/claims/" + goes).jsonPath();
        assertThat(gone.getString("status")).isEqualTo("RETRACTED");
        assertThat(gone.getString("replacedBy")).isEqualTo(comes);

        String id = second.getString("id");
        assertThat(get(id + "/versions").getList("items.id")).containsExactly(first.getString("id"), id);
        assertThat(get(first.getString("id") + "/versions").getList("items.number"))
                .containsExactly(1, 2);
        JsonPath changes = get(id + "/changes");
        assertThat(changes.getList("text.findAll { it.change == 'REMOVED' }.words"))
                .containsExactly("11");
        assertThat(changes.getList("text.findAll { it.change == 'ADDED' }.words"))
                .containsExactly("12");
        assertThat(changes.getList("gone.claim.id")).containsExactly(goes);
        assertThat(changes.getList("gone.successor")).containsExactly(comes);
        assertThat(changes.getList("added.id")).containsExactly(comes);
        assertThat(changes.getList("kept")).contains(stays);
        assertThat(given().get("/documents/" + id + "/changes?lang=" + language)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("<del>11</del>")
                .contains("<ins>12</ins>")
                .contains("dir=\"" + (language.equals("ar") ? "rtl" : "ltr") + "\"");
        given().get("/api/v1/documents/" + first.getString("id") + "/changes")
                .then()
                .statusCode(404);
    }

    @Test
    void claimThatTheEditedReportDropsIsGoneWithoutASuccessor() {
        String url = "https://paper.example/dropped";
        String dropped = "The harbour master said 11 people were killed when the ferry sank off Sfax on Friday. ";
        String kept = "The coast guard said 15 people were injured when the ferry sank off Sfax on Friday. ";
        JsonPath first = post("Dropping Paper", url, "en", dropped + kept);
        JsonPath second = post("Dropping Paper", url, "en", kept);
        assertThat(second.getString("replaces")).isEqualTo(first.getString("id"));
        assertThat(status(claimOf(first, 11))).isEqualTo("RETRACTED");
    }

    @Test
    void acceptedClaimWhoseWordsAreGoneStaysForAPersonToDecide() {
        String url = "https://paper.example/accepted";
        JsonPath first = post("Editing Paper", url, "en", text("en", "Raqqa"));
        String goes = claimOf(first, 11);
        accept(goes);
        JsonPath second = post("Editing Paper", url, "en", text("en", "Raqqa").replace("11", "13"));
        assertThat(status(goes)).isEqualTo("ACCEPTED");
        assertThat(get(second.getString("id") + "/changes").getList("gone.claim.id"))
                .containsExactly(goes);
    }

    @Test
    void sameAddressAndTextAreOneDocumentWhoeverSendsIt() {
        String url = "https://paper.example/once";
        JsonPath first = post("Editing Paper", url, "en", text("en", "Hama"));
        Response again = send("Somebody Else", url, "en", text("en", "Hama"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.getString("id"));
    }

    @Test
    void reportSentEightTimesAtOnceIsOneDocument() throws Exception {
        String text = text("en", "Palmyra");
        assertThat(atOnce(8, i -> send("Hasty Paper", "https://paper.example/hasty", "en", text)))
                .hasSize(1);
        assertThat(count("document where url = 'https://paper.example/hasty'")).isEqualTo(1);
    }

    @Test
    void nearCopiesSentAtOnceAllLeadToOneOriginal() throws Exception {
        String text = text("en", "Manbij");
        atOnce(
                6,
                i -> send(
                        "Wire Paper " + i,
                        null,
                        "en",
                        text.replace("single aircraft", "single plane " + "abcdef".charAt(i))));
        assertThat(count("document where text like '%Manbij%' and copy_of_id is null"))
                .isEqualTo(1);
        assertThat(count("document where text like '%Manbij%'")).isEqualTo(6);
        assertThat(
                        count(
                                "claim join document on document.id = document_id where text like '%Manbij%' and quantity_min = 15"))
                .isEqualTo(1);
    }

    private interface Sending {
        Response send(int number);
    }

    private static List<String> atOnce(int times, Sending sending) throws Exception {
        List<Callable<String>> senders = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int number = i;
            senders.add(() -> sending.send(number).jsonPath().getString("id"));
        }
        List<String> ids = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(times)) {
            for (Future<String> sent : pool.invokeAll(senders)) {
                ids.add(sent.get());
            }
        }
        return ids.stream().distinct().toList();
    }

    private static String claimOf(JsonPath document, int figure) {
        List<String> ids = document.getList(
                "claims.findAll { it.predicate == 'casualties.killed' && it.answer.min == " + figure + " }.id");
        assertThat(ids)
                .as("claims of " + figure + " in " + document.getList("claims.answer"))
                .hasSize(1);
        return ids.getFirst();
    }

    private static void accept(String claim) {
        given().header("If-Match", "*")
                .post("/api/v1/claims/" + claim + "/accept")
                .then()
                .statusCode(200);
    }

    private long count(String what) {
        return database.withHandle(handle -> handle.createQuery("select count(*) from " + what)
                .mapTo(Long.class)
                .one());
    }
}
