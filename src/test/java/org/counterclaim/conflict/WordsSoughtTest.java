package org.counterclaim.conflict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.claim.Reconciling;
import org.counterclaim.claim.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type into the search field of the queue, and which sources they want to see against each other. */
@QuarkusTest
class WordsSoughtTest {

    @Inject
    Vocabulary vocabulary;

    @Inject
    Reconciling reconciling;

    private final Contention two = new Contention();
    private String event = "";

    @BeforeEach
    void contest() {
        vocabulary.bring();
        two.claim(
                "Heron Agency",
                "try.yes",
                "AFFIRMS",
                ",\"translation\":\"وصلت القافلة إلى المعبر\",\"translationLanguage\":\"ar\"");
        event = two.claim("Plover Monitor", "try.yes", "DENIES", ",\"publisher\":\"Curlew Wire\"")
                .getString("event.id");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "truthful, 1",
                "truthful القافله, 1",
                "truthful banana, 0",
                "-truthful, 0",
                "-banana, 1",
                "\"truthful words\", 1",
                "\"words truthful\", 0",
                "\"words القافلة\", 0",
                "heron, 1",
                "curlew, 1",
                "truthful OR banana, 1"
            })
    void wordsAreSoughtInTheConflictAsAWholeAndInOrderInOneText(String q, int found) {
        assertThat(found("q", q)).hasSize(found);
        assertThat(found("q!", q)).hasSize(1 - found);
    }

    @Test
    void anEventThatIsRenamedIsFoundByItsNewName() {
        String word = "kestrel" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(found("q", word)).isEmpty();
        rename("Crossing " + word);
        assertThat(found("q", word)).hasSize(1);
    }

    /** PostgreSQL takes some words apart, and asks for their parts one after the other. */
    @ParameterizedTest
    @CsvSource({
        "3e12abcd, 3e12abcd",
        "12e34567, 12e34567",
        "1e5abc12, 1e5abc12",
        "Su-24, Su-24",
        "Su-24, su-24",
        "well-kept, well-kept",
        "KM24/7x, KM24/7x",
        "desk@wire.example, desk@wire.example",
        "wire.example/a-b, wire.example/a-b",
        "٣٤٥٦, 3456",
        "3456, ٣٤٥٦",
    })
    void aWordIsFoundAsItStands(String word, String typed) {
        rename("Crossing " + word);
        assertThat(found("q", typed)).hasSize(1);
        assertThat(found("q", '"' + typed + '"')).hasSize(1);
        assertThat(found("q", "Crossing " + typed)).hasSize(1);
        assertThat(found("q!", typed)).isEmpty();
    }

    private void rename(String title) {
        JsonPath read = given().get("/api/v1/events/" + event).jsonPath();
        given().contentType(ContentType.JSON)
                .header("If-Match", given().get("/api/v1/events/" + event).header("ETag"))
                .body(Map.of("titles", Map.of("en", title), "subject", read.getString("subject.id")))
                .put("/api/v1/events/" + event)
                .then()
                .statusCode(200);
        reconciling.await(Set.of(UUID.fromString(event)));
    }

    @Test
    void sourcesOnOneSideAreNotOpposed() {
        JsonPath conflict = Contention.list("event=" + event).extract().jsonPath();
        String denier = conflict.getString(
                "items[0].positions.claims.flatten().claimant.find { it.name == 'Plover Monitor' }.id");
        String affirmer = conflict.getString(
                "items[0].positions.claims.flatten().claimant.find { it.name == 'Heron Agency' }.id");
        String second = two.claim("Sandpiper Post", "try.yes", "DENIES", "").getString("claimant.id");
        assertThat(found("between", affirmer + "," + denier)).hasSize(1);
        assertThat(found("between", second + "," + affirmer)).hasSize(1);
        assertThat(found("between", denier + "," + second)).isEmpty();
        assertThat(found("between", denier + "," + denier)).isEmpty();
    }

    private List<String> found(String name, String value) {
        return given().queryParam("event", event)
                .queryParam(name, value)
                .get("/api/v1/conflicts")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
