package org.counterclaim.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;

/** Files that were sent, and what became of their rows. */
final class Sent {

    private Sent() {}

    static JsonPath file(String name, byte[] bytes) {
        return given().multiPart("file", name, bytes, "application/octet-stream")
                .post("/api/v1/imports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static JsonPath done(String id) throws InterruptedException {
        given().post("/api/v1/imports/" + id + "/start").then().statusCode(200);
        return awaited(id);
    }

    static JsonPath awaited(String id) throws InterruptedException {
        JsonPath now = given().get("/api/v1/imports/" + id).jsonPath();
        for (int i = 0; i < 300 && now.getString("state").equals("RUNNING"); i++) {
            Thread.sleep(100);
            now = given().get("/api/v1/imports/" + id).jsonPath();
        }
        assertThat(now.getString("state")).isEqualTo("DONE");
        return now;
    }

    static JsonPath rows(String id, String outcome) {
        return given().get("/api/v1/imports/" + id + "/rows?limit=200&outcome=" + outcome)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
