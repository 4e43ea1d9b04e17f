package org.counterclaim.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Goes the way of a browser: to the provider, back with a code, and on. */
final class SignOnVisit {

    static final String PASSWORD = "orchard-lantern-gravel-seven";

    private final String provider;

    SignOnVisit(String provider) {
        this.provider = provider;
    }

    /** Who the provider takes the visitor for from now on. */
    void be(String... parameters) {
        given().urlEncodingEnabled(false)
                .get(provider + "/be?" + String.join("&", parameters)
                        + (String.join("", parameters).contains("name=") ? "" : "&name=x"))
                .then()
                .statusCode(200);
    }

    Response signOn() {
        return signOn("");
    }

    Response signOn(String session) {
        Response sent = given().redirects()
                .follow(false)
                .cookie("counterclaim_session", session)
                .get("/sign-on");
        sent.then().statusCode(302).header("Location", startsWith(provider + "/authorize"));
        assertThat(sent.header("Location")).contains("code_challenge_method=S256", "nonce=", "state=");
        Response back =
                given().urlEncodingEnabled(false).redirects().follow(false).get(sent.header("Location"));
        Response returned = given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .cookies(sent.detailedCookies())
                .cookie("counterclaim_session", session)
                .get(back.header("Location"));
        if (returned.statusCode() != 302) {
            return returned;
        }
        Cookies kept = returned.detailedCookies();
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .cookies(kept)
                .cookie("counterclaim_session", session)
                .get(returned.header("Location"));
    }

    /** Somebody who joined by invitation. */
    static String newcomer(String login) {
        String path = admin().contentType(ContentType.JSON)
                .body("{\"role\":\"VIEWER\"}")
                .post("/api/v1/people/invitations")
                .path("path");
        return given().contentType(ContentType.JSON)
                .body(Map.of("login", login, "password", PASSWORD))
                .post("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    static Response signIn(String login) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("login", login)
                .formParam("password", PASSWORD)
                .post("/sign-in");
    }

    static Response expectSignOn(Response entered, String password) {
        return given().cookie("counterclaim_session", entered.cookie("counterclaim_session"))
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("present", password)
                .post("/account/sign-on");
    }

    static io.restassured.response.ValidatableResponse me(Response entered) {
        return given().cookie("counterclaim_session", entered.cookie("counterclaim_session"))
                .get("/api/v1/me")
                .then()
                .statusCode(200);
    }

    static RequestSpecification admin() {
        return given().header("Authorization", "Bearer " + Accounts.TOKEN);
    }
}
