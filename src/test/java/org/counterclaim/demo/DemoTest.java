package org.counterclaim.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The case that the product was asked for, held through REST alone. */
@QuarkusTest
class DemoTest {

    private static final String OBSERVATORY = "Observatory";

    @BeforeEach
    void load() {
        given().post("/api/v1/demo").then().statusCode(200);
    }

    @Test
    void loadingAgainAddsNothing() {
        int claims = ofTheDemonstration("/api/v1/claims?limit=100").size();
        given().post("/api/v1/demo").then().statusCode(200);
        assertThat(ofTheDemonstration("/api/v1/claims?limit=100"))
                .hasSize(claims)
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void sevenConflictsAreFlagged() {
        assertThat(conflicts())
                .extracting(DemoTest::kind)
                .containsExactlyInAnyOrder(
                        "POLARITY agreement.reached",
                        "POLARITY departure.happened",
                        "TERM departure.who",
                        "TIME ceasefire.time",
                        "TIME departure.time",
                        "TERM armament",
                        "QUANTITY casualties.killed");
    }

    @Test
    void officialMediaStandAgainstTheObservatory() {
        assertOpposed("POLARITY agreement.reached", "Syrian state media", OBSERVATORY);
        assertOpposed("TERM departure.who", "Syrian state television", OBSERVATORY);
        assertOpposed("TIME ceasefire.time", "military source", OBSERVATORY);
        assertOpposed("TIME departure.time", "Field sources", OBSERVATORY);
        assertOpposed("TERM armament", "Shaam", OBSERVATORY);
        assertOpposed("QUANTITY casualties.killed", "Activists", OBSERVATORY);
    }

    @Test
    void agencyDenialIsShownAsAMismatchOfScope() {
        Map<String, Object> conflict = conflict("POLARITY departure.happened");
        Set<Object> agency = claimsOf("SANA");
        List<Map<String, Object>> relations = list(conflict, "relations");
        assertThat(relations).anySatisfy(relation -> {
            assertThat(relation).containsEntry("relation", "SCOPE_DIFFERS");
            assertThat(agency.contains(relation.get("claim")) || agency.contains(relation.get("other")))
                    .isTrue();
        });
    }

    /** Most sources say nothing on most questions of it. */
    @Test
    void theMatrixOfAnEventIsWhole() {
        String event = String.valueOf(((Map<?, ?>) Objects.requireNonNull(
                        conflict("POLARITY departure.happened").get("event")))
                .get("id"));
        JsonPath matrix = given().get("/api/v1/events/" + event + "/matrix")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .extract()
                .jsonPath();
        int columns = matrix.getList("columns").size();
        assertThat(matrix.<List<?>>getList("rows.cells"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).hasSize(columns));
        assertThat(matrix.<Integer>getList("rows.cells.flatten().said.flatten().position"))
                .contains(-1, 0, 1);
    }

    @Test
    void revisedTollAndOtherEventsStayQuiet() {
        for (Map<String, Object> conflict : conflicts()) {
            Set<Object> figures = new HashSet<>();
            for (Map<String, Object> position : list(conflict, "positions")) {
                for (Map<String, Object> claim : list(position, "claims")) {
                    if (claim.get("answer") instanceof Map<?, ?> answer) {
                        figures.add(answer.get("best"));
                    }
                }
            }
            assertThat(figures).doesNotContain(12, 16, 9, 31, 56, 62, 100, 233, 484, 1700);
        }
    }

    @Test
    void theTollOfBothSidesMakesTheTotal() {
        List<Map<String, Object>> checks = new ArrayList<>();
        for (Map<String, Object> event : ofTheDemonstration("/api/v1/events?limit=100")) {
            checks.addAll(items("/api/v1/events/" + event.get("id") + "/checks"));
        }
        assertThat(checks)
                .filteredOn(check -> check.get("finding").equals("CONSISTENT"))
                .anySatisfy(check -> assertThat(String.valueOf(check.get("why")))
                        .contains("484 people")
                        .contains("484 شخصًا"));
        assertThat(checks).extracting(check -> check.get("finding")).doesNotContain("INCONSISTENT", "NOT_IN_DOCUMENT");
        given().get("/api/v1/events/" + UUID.randomUUID() + "/checks").then().statusCode(404);
    }

    private static void assertOpposed(String kind, String one, String other) {
        List<Map<String, Object>> positions = list(conflict(kind), "positions");
        assertThat(positions)
                .as(kind)
                .anySatisfy(position -> assertThat(claimants(position)).containsPattern(one));
        assertThat(positions)
                .as(kind)
                .anySatisfy(position -> assertThat(claimants(position))
                        .containsPattern(other)
                        .doesNotContainPattern(Pattern.quote(one)));
    }

    private static String claimants(Map<String, Object> position) {
        StringBuilder names = new StringBuilder();
        for (Map<String, Object> claim : list(position, "claims")) {
            Map<?, ?> claimant = (Map<?, ?>) claim.get("claimant");
            names.append(((Map<?, ?>) claimant.get("names")).get("en")).append('\n');
        }
        return names.toString();
    }

    private static Set<Object> claimsOf(String source) {
        Set<Object> ids = new HashSet<>();
        for (Map<String, Object> claim : ofTheDemonstration("/api/v1/claims?limit=100")) {
            if (String.valueOf(claim.get("claimant")).contains(source)) {
                ids.add(claim.get("id"));
            }
        }
        return ids;
    }

    private static Map<String, Object> conflict(String kind) {
        return conflicts().stream()
                .filter(conflict -> kind(conflict).equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static String kind(Map<String, Object> conflict) {
        return conflict.get("type") + " " + ((Map<?, ?>) conflict.get("question")).get("predicate");
    }

    private static List<Map<String, Object>> conflicts() {
        return ofTheDemonstration("/api/v1/conflicts?active=true&limit=100");
    }

    /** Other tests keep claims of their own in the same database. */
    private static List<Map<String, Object>> ofTheDemonstration(String path) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (Map<String, Object> subject : items("/api/v1/subjects?limit=200")) {
            if (String.valueOf(subject.get("titles")).contains("ern Syria, July 2018")
                    || String.valueOf(subject.get("titles")).contains("southern Damascus, May 2018")) {
                found.addAll(items(path + "&subject=" + subject.get("id")));
            }
        }
        return found;
    }

    private static List<Map<String, Object>> items(String path) {
        JsonPath body = given().get(path).then().statusCode(200).extract().jsonPath();
        return body.getList("items");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> body, String field) {
        return (List<Map<String, Object>>) body.get(field);
    }
}
