package org.counterclaim.people;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** The ways in, as a browser or a program takes them. */
final class Door {

    static final String PASSWORD = "orchard-lantern-gravel-seven";

    private Door() {}

    static RequestSpecification admin() {
        return bearer(Accounts.TOKEN);
    }

    static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    static RequestSpecification signedIn(String session) {
        return given().cookie("counterclaim_session", session);
    }

    static RequestSpecification form() {
        return given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    /** The path of a link by which somebody joins once. */
    static String invite(String role) {
        return admin().contentType(ContentType.JSON)
                .body(Map.of("role", role))
                .post("/api/v1/people/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("path");
    }

    static Response join(String link, String login) {
        return form().formParam("login", login).formParam("password", PASSWORD).post(link);
    }

    static Response signIn(String login, String password) {
        return form().formParam("login", login).formParam("password", password).post("/sign-in");
    }

    /** One that nobody has yet. */
    static String login() {
        return "p-" + UUID.randomUUID().toString().substring(24);
    }
}
