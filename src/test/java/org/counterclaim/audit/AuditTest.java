package org.counterclaim.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.counterclaim.people.Accounts;
import org.junit.jupiter.api.Test;

/** The trail as people and programs read it. */
@QuarkusTest
@TestProfile(Accounts.class)
class AuditTest {

    private static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

    @Inject
    DataSource database;

    @Test
    void aRowTellsWhoFromWhereByWhatAndWhatChanged() {
        Response made = subject("Row of a subject", "probe/1");
        String token = admin().get("/api/v1/me/tokens").path("[0].id");
        trail("request=" + made.header("X-Request-Id"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].actor", equalTo("automation"))
                .body("items[0].token", equalTo(token))
                .body("items[0].address", equalTo("127.0.0.1"))
                .body("items[0].agent", equalTo("probe/1"))
                .body("items[0].action", equalTo("subject.entered"))
                .body("items[0].entity", equalTo("subject"))
                .body("items[0].entityId", equalTo(made.path("id")))
                .body("items[0].before", nullValue())
                .body("items[0].after.titles.en", equalTo("Row of a subject"));
    }

    @Test
    void anAddressThatAClientClaimsIsNotBelieved() {
        Response made = admin().header("X-Forwarded-For", "203.0.113.9")
                .header("Forwarded", "for=203.0.113.9")
                .contentType(ContentType.JSON)
                .body("{\"titles\":{\"en\":\"Claimed address\"}}")
                .post("/api/v1/subjects");
        trail("request=" + made.header("X-Request-Id")).then().body("items[0].address", equalTo("127.0.0.1"));
    }

    @Test
    void aRequestIsNamedByTheServerAlone() {
        assertThat(admin().header("X-Request-Id", "mine").get("/api/v1/me").header("X-Request-Id"))
                .isNotEqualTo("mine")
                .satisfies(UUID::fromString);
    }

    @Test
    void whatIsRefusedLeavesNoRow() {
        String id = subject("Refused subject", "probe").path("id");
        Response refused = admin().contentType(ContentType.JSON)
                .header("If-Match", "\"77\"")
                .body("{\"titles\":{\"en\":\"Other\"}}")
                .put("/api/v1/subjects/" + id);
        assertThat(refused.statusCode()).isEqualTo(412);
        trail("request=" + refused.header("X-Request-Id")).then().body("items", hasSize(0));
    }

    @Test
    void filtersNarrowTheTrail() {
        String id = subject("Filtered subject", "probe").path("id");
        trail("entity=subject&id=" + id).then().body("items", hasSize(1)).body("total.count", equalTo(1));
        trail("entity=claim&id=" + id).then().body("items", hasSize(0));
        trail("action=subject.").then().body("items.entity", everyItem(equalTo("subject")));
        trail("actor=nobody-of-this-name").then().body("items", hasSize(0));
        trail("entity=subject&to=2018-05-20T00:00:00Z").then().body("items", hasSize(0));
        trail("entity=subject&id=" + id + "&from=2018-05-20T00:00:00Z").then().body("items", hasSize(1));
        trail("from=yesterday").then().statusCode(400).body("errors[0].field", equalTo("from"));
        trail("token=x").then().statusCode(400).body("errors[0].field", equalTo("token"));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        for (int count = 0; count < 7; count++) {
            subject("Paged subject " + count, "pages");
        }
        List<Integer> numbers = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = trail("limit=3&action=subject.&cursor=" + cursor).jsonPath();
            numbers.addAll(page.getList("items.seq"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(7).doesNotHaveDuplicates();
        assertThat(numbers).isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void theSpreadsheetOfTheTrailRunsNothing() {
        String id = subject("Exported subject", FORMULA).path("id");
        Response file = admin().get("/api/v1/audit/export?format=csv&entity=subject&id=" + id);
        file.then().statusCode(200).contentType(containsString("text/csv"));
        String text = new String(file.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFseq,").contains(",\"'=HYPERLINK(").doesNotContain(",\"=", ",=");
        assertThat(text.lines()).hasSize(2);
    }

    @Test
    void theTrailGoesAlongAsLines() {
        String id = subject("Lines of a subject", FORMULA).path("id");
        String text =
                admin().get("/api/v1/audit/export?entity=subject&id=" + id).asString();
        JsonPath line = JsonPath.from(text);
        assertThat(line.getString("agent")).isEqualTo(FORMULA);
        assertThat(line.getString("after.titles.en")).isEqualTo("Lines of a subject");
        assertThat(line.getString("hash")).hasSize(64);
        admin().get("/api/v1/audit/export?format=pdf").then().statusCode(400);
    }

    @Test
    void thePageShowsWhatIsHostileAndRunsNothingOfIt() {
        String id = subject("Shown <script>alert(1)</script>", "<img src=x onerror=alert(1)>")
                .path("id");
        admin().header("Accept-Language", "ar")
                .get("/audit?entity=subject&id=" + id)
                .then()
                .statusCode(200)
                .body(containsString("dir=\"rtl\""))
                .body(containsString("&lt;img src=x onerror"))
                .body(containsString("subject.entered"))
                .body(not(containsString("<script>alert")))
                .body(not(containsString("<img src=x")));
    }

    @Test
    void theChainOfTheApplicationsOwnRowsIsWhole() throws SQLException {
        subject("Chained subject", "سانا \"quoted\" \\ back");
        try (Connection connection = database.getConnection()) {
            Chain.Outcome outcome = new Chain(connection).follow(null);
            assertThat(outcome.fault()).isNull();
            assertThat(outcome.last().seq()).isPositive();
        }
    }

    private static Response subject(String title, String agent) {
        return admin().header("User-Agent", agent)
                .contentType(ContentType.JSON)
                .body("{\"titles\":{\"en\":\"" + title + "\"}}")
                .post("/api/v1/subjects");
    }

    private static Response trail(String query) {
        return admin().get("/api/v1/audit?" + query);
    }

    private static RequestSpecification admin() {
        return given().header("Authorization", "Bearer " + Accounts.TOKEN);
    }
}
