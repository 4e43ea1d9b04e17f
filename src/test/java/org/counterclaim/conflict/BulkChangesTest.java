package org.counterclaim.conflict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.counterclaim.claim.Vocabulary;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One change to many conflicts, and its taking back, over REST. */
@QuarkusTest
class BulkChangesTest {

    @Inject
    Vocabulary vocabulary;

    @Inject
    Jdbi database;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    @Test
    void aBulkChangeIsTakenBackWhereNobodyChangedItSince() {
        String one = new Contention().contested();
        String other = new Contention().contested();
        String undo = bulk(one, other, "\"review\":{\"state\":\"CLOSED\",\"resolution\":\"UNRESOLVABLE\"}")
                .body("items.status", equalTo(List.of(200, 200)))
                .extract()
                .path("undo");
        bulk(other, other, "\"addLabels\":[\"later\"]").body("items", hasSize(1));
        undo(undo)
                .body("items.find { it.id == '" + one + "' }.status", equalTo(200))
                .body("items.find { it.id == '" + other + "' }.status", equalTo(412))
                .body("undo", nullValue());
        Contention.conflict(one).body("review.state", equalTo("NEW")).body("review.resolution", nullValue());
        Contention.conflict(other).body("review.state", equalTo("CLOSED")).body("review.labels", hasItem("later"));
        Contention.post("/api/v1/conflicts:bulk/undo", "{\"undo\":\"" + undo + "\"}")
                .statusCode(409);
    }

    @Test
    void aTakingBackThatBrokeOffIsGoneOnWith() {
        String one = new Contention().contested();
        String other = new Contention().contested();
        String undo = bulk(one, other, "\"addLabels\":[\"half\"]").extract().path("undo");
        breakOff(other);
        Contention.post("/api/v1/conflicts:bulk/undo", "{\"undo\":\"" + undo + "\"}")
                .statusCode(500);
        Contention.conflict(one).body("review.labels", empty());
        mend(other);
        undo(undo).body("items.status", equalTo(List.of(200, 200)));
        Contention.conflict(other).body("review.labels", empty());
        Contention.post("/api/v1/conflicts:bulk/undo", "{\"undo\":\"" + undo + "\"}")
                .statusCode(409);
    }

    /** What was there before the change of this one can no longer be read. */
    private void breakOff(String conflict) {
        database.useHandle(handle -> handle.execute("""
                update bulk_change_part set before = jsonb_build_array(before)
                where conflict_id = ?""", UUID.fromString(conflict)));
    }

    private void mend(String conflict) {
        database.useHandle(handle -> handle.execute(
                "update bulk_change_part set before = before -> 0 where conflict_id = ?", UUID.fromString(conflict)));
    }

    @Test
    void aBulkChangeAndItsTakingBackCountOnceForAKey() {
        String body = "{\"ids\":[\"%s\"],\"addLabels\":[\"once\"]}".formatted(new Contention().contested());
        String first = keyed("change", body).post("/api/v1/conflicts:bulk").asString();
        assertThat(keyed("change", body).post("/api/v1/conflicts:bulk").asString())
                .isEqualTo(first);
        keyed("change", body.replace("once", "twice"))
                .post("/api/v1/conflicts:bulk")
                .then()
                .statusCode(422);
        String undo = "{\"undo\":\"" + new JsonPath(first).getString("undo") + "\"}";
        String back = keyed("undo", undo)
                .post("/api/v1/conflicts:bulk/undo")
                .then()
                .statusCode(200)
                .body("items.status", equalTo(List.of(200)))
                .extract()
                .asString();
        assertThat(keyed("undo", undo).post("/api/v1/conflicts:bulk/undo").asString())
                .isEqualTo(back);
        assertThat(keyed("change", body).post("/api/v1/conflicts:bulk").asString())
                .isEqualTo(first);
        Contention.conflict(new JsonPath(first).getString("items[0].id")).body("review.labels", empty());
    }

    private RequestSpecification keyed(String key, String body) {
        return given().urlEncodingEnabled(false)
                .header("Idempotency-Key", key + " " + mark)
                .contentType(ContentType.JSON)
                .body(body);
    }

    @Test
    void labelsJoinAndWhatIsSetAsideComesBack() {
        String one = new Contention().contested();
        bulk(one, one, "\"addLabels\":[\"a\"]");
        String undo = bulk(one, one, "\"addLabels\":[\"b\"],\"suppress\":\"no news\"")
                .extract()
                .path("undo");
        Contention.conflict(one)
                .body("review.labels", equalTo(List.of("a", "b")))
                .body("review.suppressedReason", equalTo("no news"));
        undo(undo);
        Contention.conflict(one)
                .body("review.labels", equalTo(List.of("a")))
                .body("review.suppressedReason", nullValue());
    }

    @Test
    void aBulkChangeThatChangesNothingIsRefused() {
        Contention.post("/api/v1/conflicts:bulk", "{\"ids\":[\"" + UUID.randomUUID() + "\"]}")
                .statusCode(400)
                .body("errors.field", hasItem("review"));
        Contention.post("/api/v1/conflicts:bulk/undo", "{\"undo\":\"" + UUID.randomUUID() + "\"}")
                .statusCode(404);
    }

    private ValidatableResponse undo(String undo) {
        return Contention.post("/api/v1/conflicts:bulk/undo", "{\"undo\":\"" + undo + "\"}")
                .statusCode(200);
    }

    private ValidatableResponse bulk(String one, String other, String change) {
        return Contention.post("/api/v1/conflicts:bulk", "{\"ids\":[\"%s\",\"%s\"],%s}".formatted(one, other, change))
                .statusCode(200);
    }
}
