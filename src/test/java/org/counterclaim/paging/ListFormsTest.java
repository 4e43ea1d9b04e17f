package org.counterclaim.paging;

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

    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private String query = "";

    @BeforeEach
    void enterClaims() {
        vocabulary.bring();
        query = new ThreeClaims().query();
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
                Response answer = ThreeClaims.get("/api/v1/" + list, form);
                assertThat(answer.statusCode()).as("%s as %s", list, form).isEqualTo(200);
                assertThat(answer.contentType()).as("%s as %s", list, form).startsWith(form);
            }
        }
    }

    @Test
    void allFormsHoldTheSameItemsInTheSameOrder() throws IOException {
        List<String> ids = ThreeClaims.get(query, "application/json").path("items.id");
        assertThat(ids).hasSize(3);
        List<String> lines = new ArrayList<>();
        for (String line :
                ThreeClaims.get(query, "application/jsonl").asString().split("\n")) {
            lines.add(new ObjectMapper().readTree(line).get("id").asText());
        }
        assertThat(lines).isEqualTo(ids);
        assertThat(rows(query)).extracting(row -> row.getField("id")).isEqualTo(ids);
        JsonNode graph = new ObjectMapper()
                .readTree(ThreeClaims.get(query, "application/ld+json").asString())
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
        String csv = ThreeClaims.get(address, "text/csv").asString();
        assertThat(csv).startsWith("\uFEFF");
        return CsvReader.builder().ofNamedCsvRecord(new StringReader(csv.substring(1))).stream()
                .toList();
    }

    @Test
    void claimsAreClaimsOfSchemaOrgToOtherPrograms() throws JsonLdError {
        String answer = ThreeClaims.get(query, "application/ld+json").asString();
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
    void everyListRefusesWhatIsNoParameter() {
        for (String list : LISTS) {
            ThreeClaims.get("/api/v1/" + list + "?colour=blue", "application/json")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("colour"));
        }
    }

    @Test
    void acceptHeadersOfAnyKindAreUnderstoodOrRefused() {
        for (String accept : List.of("image/png", "text/html", "application/json;q=0", "text/csv;q=0, image/*")) {
            ThreeClaims.get(query, accept)
                    .then()
                    .statusCode(406)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/not-acceptable"));
        }
        for (String accept :
                List.of("*/*", "text/*", "application/*;q=0.1", "text/html, text/csv;q=0.5", "image/png, */*;q=0.1")) {
            assertThat(ThreeClaims.get(query, accept).statusCode()).as(accept).isEqualTo(200);
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
            assertThat(ThreeClaims.get(query, accept).statusCode()).as(accept).isIn(200, 400, 406);
        }
    }

    @Test
    void conflictsAreRowsWithTheirPositions() {
        String address = query.replace("claims", "conflicts");
        assertThat(ThreeClaims.get(address, "text/csv")
                        .then()
                        .body(containsString("Voice DENIES"))
                        .extract()
                        .asString()
                        .lines())
                .hasSize(2);
        ThreeClaims.get(
                        address
                                + "&source=Voice%20DENIES&type!=QUANTITY&state!=CLOSED&minScore=0&maxScore=1&implied=false&sort=changed:asc",
                        "application/json")
                .then()
                .statusCode(200)
                .body("total.count", equalTo(1));
        ThreeClaims.get(address + "&source!=Voice%20DENIES", "application/json")
                .then()
                .body("total.count", equalTo(0));
    }
}
