package org.counterclaim.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two people at one conflict: they see each other, call each other, and one closes what the other decided. */
@QuarkusTest
@TestProfile(OpenToStrangers.class)
class TwoPeopleTest {

    private static final String PASSWORD = "orchard-lantern-gravel-seven";

    @Test
    void peopleMeetAtAConflict() {
        String rana = session("rana-meets");
        String sami = session("sami-meets");
        as(rana, "").post("/demo");
        String conflict = as(rana, "").get("/api/v1/conflicts?type=POLARITY").path("items[0].id");
        String path = "/api/v1/conflicts/" + conflict;

        // They see each other.
        as(rana, "{}").post(path + "/presence").then().statusCode(200).body("people", empty());
        as(sami, "{}").post(path + "/presence").then().body("people", equalTo(List.of("rana-meets")));

        // One calls the other, who finds it on the overview until answering.
        as(rana, "{\"text\":\"@sami-meets, انظر إلى الوقت. (not@nobody)\"}")
                .post(path + "/comments")
                .then()
                .statusCode(201);
        as(sami, "").get("/api/v1/overview").then().body("waiting.mentions.conflict", hasItem(conflict));
        as(rana, "").get("/api/v1/overview").then().body("waiting.mentions", empty());
        as(sami, "{\"text\":\"yes\"}").post(path + "/comments");
        as(sami, "").get("/api/v1/overview").then().body("waiting.mentions", empty());

        // Nobody closes alone; who asked for the second look cannot give it.
        String close = "{\"state\":\"CLOSED\",\"resolution\":\"UNRESOLVABLE\"}";
        patch(rana, path, close).then().statusCode(400).body("errors.field", hasItem("state"));
        patch(rana, path, "{\"state\":\"PEER_REVIEW\",\"resolution\":\"UNRESOLVABLE\"}")
                .then()
                .statusCode(200);
        patch(rana, path, close).then().statusCode(400);
        as(sami, "").get("/api/v1/overview").then().body("waiting.secondLooks", greaterThan(0));
        patch(sami, path, close).then().statusCode(200).body("review.state", equalTo("CLOSED"));

        // Views of one are not the other's unless shared.
        as(rana, "{\"name\":\"Own\",\"query\":\"state=NEW\"}")
                .post("/api/v1/views")
                .then()
                .statusCode(201);
        String shared = as(rana, "{\"name\":\"Ours\",\"query\":\"type=TIME\",\"shared\":true}")
                .post("/api/v1/views")
                .path("id");
        as(sami, "").get("/api/v1/views").then().body("items.name", equalTo(List.of("Ours")));
        as(sami, "").delete("/api/v1/views/" + shared).then().statusCode(409);
        as(sami, "").get("/conflicts?lang=en").then().body(containsString("shared by rana-meets"));
    }

    private static Response patch(String session, String path, String body) {
        return as(session, body).header("If-Match", "*").patch(path + "/review");
    }

    private static RequestSpecification as(String session, String body) {
        RequestSpecification request =
                given().cookie("counterclaim_session", session).header("Sec-Fetch-Site", "same-origin");
        return body.isEmpty() ? request : request.contentType(ContentType.JSON).body(body);
    }

    private static String session(String login) {
        String path = given().header("Authorization", "Bearer " + Accounts.TOKEN)
                .contentType(ContentType.JSON)
                .body("{\"role\":\"EDITOR\"}")
                .post("/api/v1/people/invitations")
                .path("path");
        stranger().formParam("login", login).formParam("password", PASSWORD).post(path);
        return stranger()
                .formParam("login", login)
                .formParam("password", PASSWORD)
                .post("/sign-in")
                .cookie("counterclaim_session");
    }

    private static RequestSpecification stranger() {
        return given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }
}
