package org.counterclaim.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From conflicts, claims, sources, events and people to what was changed of them, for those who may read it. */
@QuarkusTest
@TestProfile(Accounts.class)
class TrailLinksTest {

    private final String event = "Trail of links " + UUID.randomUUID();

    @Test
    void eachThingLeadsToItsOwnPartOfTheTrail() {
        Response claim = claim("AFFIRMS", "Links Post");
        claim("DENIES", "Links Herald");
        String occasion = claim.path("event.id");
        String conflict = admin().get("/api/v1/conflicts?event=" + occasion).path("items[0].id");
        String source = claim.path("claimant.id");
        Response document = document();
        String person = admin().get("/api/v1/me").path("id");

        leads("/conflicts/" + conflict, "conflict", conflict);
        leads("/sources/" + source, "source", source);
        leads("/events/" + occasion, "event", occasion);
        leads("/people", "person", person);
        leads("/documents/" + document.path("id"), "claim", document.path("claims[0].id"));
    }

    private static void leads(String page, String entity, String id) {
        String link = "href=\"/audit?entity=" + entity + "&amp;id=" + id + "\"";
        assertThat(admin().get(page).asString()).as(page).contains(link);
        assertThat(viewer().get(page).asString()).as(page + " of a viewer").doesNotContain("/audit?");
        assertThat(admin().get("/audit?entity=" + entity + "&id=" + id).asString())
                .as("the trail of " + page)
                .contains(entity + ".")
                .contains(id);
    }

    private Response claim(String stance, String claimant) {
        return json("""
                        {"claimant":"%s","event":"%s","predicate":"agreement.reached","stance":"%s","statement":"So it was.",
                         "publishedAt":"2018-05-20T09:00:00Z"}""".formatted(claimant, event, stance)).post("/api/v1/claims?wait=true");
    }

    private static Response document() {
        return json("""
                        {"publisher":"Links Post","headline":"Buses %s","language":"en","publishedAt":"2018-05-20T09:00:00Z",
                         "text":"Nine buses left the camp on Sunday, the Observatory said."}""".formatted(UUID.randomUUID())).post("/api/v1/documents?wait=true");
    }

    private static RequestSpecification json(String body) {
        return admin().contentType(ContentType.JSON).body(body);
    }

    private static RequestSpecification viewer() {
        String secret = json("{\"name\":\"links\",\"role\":\"VIEWER\"}")
                .post("/api/v1/me/tokens")
                .path("secret");
        return given().header("Authorization", "Bearer " + secret);
    }

    private static RequestSpecification admin() {
        return given().header("Authorization", "Bearer " + Accounts.TOKEN);
    }
}
