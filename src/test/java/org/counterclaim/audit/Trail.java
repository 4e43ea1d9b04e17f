package org.counterclaim.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterclaim.people.Accounts;

/** Asks, and finds each request in the trail by its name. */
final class Trail {

    static final String PASSWORD = "orchard-lantern-gravel-seven";
    static final String SAID = "\"publishedAt\":\"2018-05-20T09:00:00Z\",\"statement\":\"words\"";

    private final Set<String> tried = new TreeSet<>();

    /** The routes that were tried. */
    Set<String> tried() {
        return tried;
    }

    /** For a route that changes nothing, or that another page goes through. */
    void pass(String route) {
        tried.add(route);
    }

    /** That an answer is no refusal, and that its request stands in the trail with who and from where. */
    Response did(String route, Response answer) {
        assertThat(answer.statusCode()).as("%s: %s", route, answer.asString()).isLessThan(400);
        Response found = as().get("/api/v1/audit?request=" + answer.header(RequestIds.HEADER));
        assertThat(found.jsonPath().getList("items")).as("rows of %s", route).isNotEmpty();
        found.jsonPath()
                .<String>getList("items.actor")
                .forEach(actor -> assertThat(actor).as(route).isNotBlank());
        found.jsonPath()
                .<String>getList("items.address")
                .forEach(address -> assertThat(address).as(route).isEqualTo("127.0.0.1"));
        tried.add(route);
        return answer;
    }

    static String contested(String event) {
        Response claim = claim(event, "AFFIRMS");
        claim(event, "DENIES");
        return as().get("/api/v1/conflicts?event=" + claim.path("event.id")).path("items[0].id");
    }

    static Response claim(String event, String stance) {
        return json("{\"claimant\":\"Trail %s\",\"event\":\"%s\",\"predicate\":\"agreement.reached\",\"stance\":\"%s\",%s}"
                        .formatted(stance, event, stance, SAID))
                .post("/api/v1/claims?wait=true");
    }

    static String id(Response answer) {
        return Objects.requireNonNull(answer.path("id"), answer.asString());
    }

    static String tag(String path) {
        return Objects.requireNonNull(as().get(path).header("ETag"), path);
    }

    /** The number that a form carries, out of the tag of the same thing. */
    static String version(String path) {
        return tag(path).replaceAll("^\\D*(\\d+).*", "$1");
    }

    static String session(String login, String password) {
        return stranger()
                .formParam("login", login)
                .formParam("password", password)
                .post("/sign-in")
                .cookie("counterclaim_session");
    }

    static RequestSpecification as() {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .header("Authorization", "Bearer " + Accounts.TOKEN)
                .header("X-Forwarded-For", "203.0.113.9");
    }

    static RequestSpecification json(Object body) {
        return as().contentType(ContentType.JSON).body(body);
    }

    static RequestSpecification lines(String body) {
        return as().contentType("application/x-ndjson")
                .body((body.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static RequestSpecification form() {
        return as().header("Sec-Fetch-Site", "same-origin").contentType("application/x-www-form-urlencoded");
    }

    static RequestSpecification form(String name, String file) {
        return as().header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", name, file.getBytes(StandardCharsets.UTF_8), "text/csv");
    }

    static RequestSpecification stranger() {
        return given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    static RequestSpecification signedIn(String session) {
        return stranger().cookie("counterclaim_session", session);
    }

    static Set<String> changingRoutes() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Trail.class.getResourceAsStream("/people/routes.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("GET"))
                    .map(line -> line.split("\t"))
                    .map(cells -> cells[0] + " " + cells[1])
                    .collect(Collectors.toSet());
        }
    }
}
