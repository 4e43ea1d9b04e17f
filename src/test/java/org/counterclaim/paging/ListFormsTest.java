package org.counterclaim.paging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.claim.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same query in every form that a list is answered in. */
@QuarkusTest
class ListFormsTest {

    private static final List<String> LISTS = List.of(
            "claims",
            "conflicts",
            "documents",
            "sources",
            "subjects",
            "events",
            "questions",
            "places",
            "predicates",
            "rules",
            "feeds",
            "imports",
            "exports",
            "audit");

    @Inject
    Vocabulary vocabulary;

    private final String event = "Forms " + UUID.randomUUID();
    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private String query = "";

    @BeforeEach
    void enterClaims() {
        vocabulary.bring();
        claim("=1+1 said the agency", "AFFIRMS", "en");
        claim("نفت الوكالة ذلك", "DENIES", "ar-SY");
        String last = claim("It was \"quoted\", twice", "AFFIRMS", "en");
        query = "/api/v1/claims?event=" + last;
    }

    private String claim(String statement, String stance, String language) {
        return given().contentType(ContentType.JSON)
                .body("""
                        {"claimant":"Voice %s","event":"%s","predicate":"try.yes","stance":"%s","statement":%s,
                         "language":"%s","publishedAt":"2018-05-20T09:00:00Z"}""".formatted(stance, event, stance, new ObjectMapper().valueToTree(statement), language))
                .post("/api/v1/claims?wait=true")
                .then()
                .statusCode(201)
                .extract()
                .path("event.id");
    }

    private static Response get(String address, String accept) {
        return given().header("Accept", accept).urlEncodingEnabled(false).get(address);
    }

    /** Lists as every test before has filled them, narrowed to some rows of each. */
    private List<String> narrowed() {
        String event = query.substring(query.indexOf('?'));
        Map<String, String> narrowing = Map.of(
                "claims",
                event,
                "conflicts",
                event,
                "questions",
                event,
                "events",
                "?q=Forms",
                "documents",
                "?q=heron",
                "sources",
                "?q=Voice",
                "places",
                "?inside=zz",
                "audit",
                "?from=" + start);
        return LISTS.stream()
                .map(list -> list + narrowing.getOrDefault(list, ""))
                .toList();
    }

    @Test
    void everyListIsAnsweredInEveryForm() {
        for (String list : narrowed()) {
            for (String form : List.of(
                    "application/json",
                    "application/jsonl",
                    "application/x-ndjson",
                    "text/csv",
                    "application/ld+json")) {
                Response answer = get("/api/v1/" + list, form);
                assertThat(answer.statusCode()).as("%s as %s", list, form).isEqualTo(200);
                assertThat(answer.contentType()).as("%s as %s", list, form).startsWith(form);
            }
        }
    }

    @Test
    void allFormsHoldTheSameItemsInTheSameOrder() throws IOException {
        List<String> ids = get(query, "application/json").path("items.id");
        assertThat(ids).hasSize(3);
        List<String> lines = new ArrayList<>();
        for (String line : get(query, "application/jsonl").asString().split("\n")) {
            lines.add(new ObjectMapper().readTree(line).get("id").asText());
        }
        assertThat(lines).isEqualTo(ids);
        assertThat(rows(query)).extracting(row -> row.getField("id")).isEqualTo(ids);
        JsonNode graph = new ObjectMapper()
                .readTree(get(query, "application/ld+json").asString())
                .get("@graph");
        assertThat(graph.findValuesAsText("@id"))
                .hasSize(3)
                .allMatch(id -> ids.contains(id.substring(id.lastIndexOf('/') + 1)));
    }

    @Test
    void noCellIsAFormulaAndArabicSurvives() {
        assertThat(rows(query))
                .extracting(row -> row.getField("statement"))
                .containsExactlyInAnyOrder("'=1+1 said the agency", "نفت الوكالة ذلك", "It was \"quoted\", twice");
        assertThat(rows(query)).extracting(row -> row.getField("claimant.name")).contains("Voice DENIES");
    }

    private static List<NamedCsvRecord> rows(String address) {
        String csv = get(address, "text/csv").asString();
        assertThat(csv).startsWith("\uFEFF");
        return CsvReader.builder().ofNamedCsvRecord(new StringReader(csv.substring(1))).stream()
                .toList();
    }

    @Test
    void claimsAreClaimsOfSchemaOrgToOtherPrograms() throws JsonLdError {
        String answer = get(query, "application/ld+json").asString();
        String expanded = JsonLd.expand(JsonDocument.of(new StringReader(answer)))
                .base(URI.create("http://localhost/"))
                .get()
                .toString();
        assertThat(expanded)
                .contains("https://schema.org/Claim", "https://schema.org/text", "https://schema.org/author")
                .contains("\"@language\":\"en\"")
                .contains("urn:counterclaim:stance");
    }

    @Test
    void limitGivesAPageInEveryFormWithLinks() {
        Response page = get(query + "&limit=2", "text/csv");
        assertThat(page.asString().lines()).hasSize(3);
        assertThat(page.header("Link")).contains("rel=\"next\"", "rel=\"first\"", "limit=2");
        String next = page.header("Link").replaceFirst("<([^>]*)>; rel=\"next\".*", "$1");
        Response rest = get(next, "text/csv");
        assertThat(rest.asString().lines()).hasSize(2);
        assertThat(rest.header("Link")).doesNotContain("rel=\"next\"");
    }

    @Test
    void onlyChosenFieldsAreGiven() {
        get(query + "&fields=id,claimant.name", "application/json")
                .then()
                .body("items[0].keySet().size()", equalTo(2))
                .body("items[0].claimant.keySet().size()", equalTo(1))
                .body("total.count", equalTo(3));
        assertThat(get(query + "&fields=claimant.name,id", "text/csv").asString())
                .startsWith("\uFEFFid,claimant.name\r\n");
        assertThat(get(query + "&fields=statement", "application/jsonl")
                        .asString()
                        .lines())
                .allMatch(line -> line.startsWith("{\"statement\":"));
        get(query + "&fields=colour", "application/json")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("fields"));
    }

    @Test
    void valuesRepeatNegateAndCombine() {
        count("&stance=AFFIRMS", 2);
        count("&stance=AFFIRMS&stance=DENIES", 3);
        count("&stance=AFFIRMS,DENIES", 3);
        count("&stance!=AFFIRMS", 1);
        count("&stance!=AFFIRMS&stance!=DENIES", 0);
        count("&language=ar", 1);
        given().queryParam("q", "what is found")
                .queryParam("q!", "what is not")
                .get("/api/v1/conflicts")
                .then()
                .statusCode(200);
        count("&language!=ar", 2);
        count("&source=Voice%20DENIES", 1);
        count("&source!=Voice%20DENIES", 2);
        count("&q=agency", 1);
        count("&q!=agency", 2);
        count("&document!=00000000-0000-7000-8000-000000000000", 3);
        count("&from=2018-05-20T09:00:00Z&to=2018-05-20T09:00:01Z&status=PROPOSED,ACCEPTED", 3);
    }

    private void count(String more, int expected) {
        get(query + more, "application/json").then().statusCode(200).body("total.count", equalTo(expected));
    }

    @Test
    void sortTurnsAroundAndCursorsKeepToTheirOrder() {
        List<String> newest = get(query + "&sort=entered", "application/json").path("items.id");
        List<String> oldest =
                get(query + "&sort=entered:asc", "application/json").path("items.id");
        assertThat(oldest).isEqualTo(newest.reversed());
        String cursor = get(query + "&sort=entered&limit=1", "application/json").path("next");
        get(query + "&sort=published&cursor=" + cursor, "application/json")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("cursor"));
    }

    @Test
    void everyListRefusesWhatIsNoParameter() {
        for (String list : LISTS) {
            get("/api/v1/" + list + "?colour=blue", "application/json")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("colour"));
        }
    }

    @Test
    void unchangedListIsNotSentAgain() {
        String tag = get(query, "application/json").header("ETag");
        given().header("If-None-Match", tag).get(query).then().statusCode(304);
    }

    @Test
    void acceptHeadersOfAnyKindAreUnderstoodOrRefused() {
        for (String accept : List.of("image/png", "text/html", "application/json;q=0", "text/csv;q=0, image/*")) {
            get(query, accept)
                    .then()
                    .statusCode(406)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/not-acceptable"));
        }
        for (String accept :
                List.of("*/*", "text/*", "application/*;q=0.1", "text/html, text/csv;q=0.5", "image/png, */*;q=0.1")) {
            assertThat(get(query, accept).statusCode()).as(accept).isEqualTo(200);
        }
        for (String accept : List.of(
                "",
                "x",
                "/",
                ";",
                ",",
                "a/b/c",
                "*",
                "text/csv;q=x",
                "text/csv;q=9",
                "text/csv;;;",
                "\"",
                "q=1",
                "*/json")) {
            assertThat(get(query, accept).statusCode()).as(accept).isIn(200, 400, 406);
        }
    }

    @Test
    void conflictsAreRowsWithTheirPositions() {
        String address = query.replace("claims", "conflicts");
        assertThat(get(address, "text/csv")
                        .then()
                        .body(containsString("Voice DENIES"))
                        .extract()
                        .asString()
                        .lines())
                .hasSize(2);
        get(
                        address
                                + "&source=Voice%20DENIES&type!=QUANTITY&state!=CLOSED&minScore=0&maxScore=1&implied=false&sort=changed:asc",
                        "application/json")
                .then()
                .statusCode(200)
                .body("total.count", equalTo(1));
        get(address + "&source!=Voice%20DENIES", "application/json").then().body("total.count", equalTo(0));
    }
}
