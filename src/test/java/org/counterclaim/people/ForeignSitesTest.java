package org.counterclaim.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What a page of another site has the browser of an administrator send: nothing of it is done, on any route. */
@QuarkusTest
@TestProfile(Accounts.class)
class ForeignSitesTest {

    private static final List<Map<String, String>> FOREIGN = List.of(
            Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "same-site"),
            Map.of("Origin", "https://example.org"),
            Map.of("Origin", "null"),
            Map.of("HX-Request", "true", "Sec-Fetch-Site", "cross-site"),
            Map.of());

    @TestHTTPResource
    URI address;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void noRouteThatChangesAnythingListensToAnotherSite() throws IOException, InterruptedException {
        String session = administrator();
        SoftAssertions routes = new SoftAssertions();
        List<String[]> changing = Files.readAllLines(Path.of("src/test/resources/people/routes.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("GET"))
                .map(line -> line.split("\t"))
                .toList();
        for (String[] route : changing) {
            for (Map<String, String> headers : FOREIGN) {
                routes.assertThat(send(route[0], route[1], headers, session))
                        .as("%s %s with %s", route[0], route[1], headers)
                        .isEqualTo(403);
            }
        }
        routes.assertAll();
        assertThat(changing).hasSizeGreaterThan(80);
        given().cookie("counterclaim_session", session).get("/api/v1/me").then().statusCode(200);
    }

    private int send(String method, String path, Map<String, String> headers, String session)
            throws IOException, InterruptedException {
        String real = path.replaceAll("\\{[^}]*}", new UUID(0, 0).toString());
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(real))
                .header("Cookie", "counterclaim_session=" + session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString("role=ADMIN"));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static String administrator() {
        String link = given().header("Authorization", "Bearer " + Accounts.TOKEN)
                .contentType(ContentType.JSON)
                .body("{\"role\":\"ADMIN\"}")
                .post("/api/v1/people/invitations")
                .path("path");
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("login", "f-" + UUID.randomUUID().toString().substring(24))
                .formParam("password", "orchard-lantern-gravel-seven")
                .post(link)
                .cookie("counterclaim_session");
    }
}
