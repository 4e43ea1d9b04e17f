package org.counterclaim.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What a stranger may do where reading is open: read what every viewer reads, and nothing else. */
@QuarkusTest
@TestProfile(OpenToStrangers.class)
class OpenReadingTest {

    /** What a viewer reads of oneself. */
    private static final Set<String> OWN = Set.of(
            "/account",
            "/account/digest",
            "/api/v1/me",
            "/api/v1/me/digest",
            "/api/v1/me/sessions",
            "/api/v1/me/tokens",
            "/api/v1/me/tokens/{id}",
            "/sign-on");

    @TestHTTPResource
    URI address;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void strangersReadWhatViewersReadAndNothingElse() throws IOException, InterruptedException {
        SoftAssertions routes = new SoftAssertions();
        for (String[] route : table()) {
            boolean isOpen = route[2].equals("NOBODY")
                    || (route[0].equals("GET") && route[2].equals("VIEWER") && !OWN.contains(route[1]));
            routes.assertThat(isLetThrough(route[0], route[1]))
                    .as("%s %s", route[0], route[1])
                    .isEqualTo(isOpen);
        }
        routes.assertAll();
    }

    @Test
    void aStrangersPageOffersToSignInAndNothingOfAnAdministrators() throws IOException, InterruptedException {
        HttpResponse<String> page = client.send(
                HttpRequest.newBuilder(address.resolve("/conflicts")).build(), BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("href=\"/sign-in\"")
                .doesNotContain("href=\"/audit\"", "href=\"/people\"", "href=\"/webhooks\"");
    }

    @Test
    void metricsAreForThoseWhoKeepTheServerAndItsDescriptionForAll() throws IOException, InterruptedException {
        assertThat(isLetThrough("GET", "/q/metrics")).isFalse();
        assertThat(isLetThrough("GET", "/q/openapi")).isTrue();
    }

    private boolean isLetThrough(String method, String path) throws IOException, InterruptedException {
        String real = path.replace("{kind}", "source").replaceAll("\\{[^}]*}", new UUID(0, 0).toString());
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(real))
                .header("Sec-Fetch-Site", "same-origin")
                .header("If-Match", "\"0\"");
        if (method.equals("GET")) {
            request.GET();
        } else {
            boolean isRest = path.startsWith("/api/");
            request.header("Content-Type", isRest ? "application/json" : "application/x-www-form-urlencoded")
                    .method(method, BodyPublishers.ofString(isRest ? "{}" : "nothing="));
        }
        HttpResponse<Void> answer = client.send(request.build(), BodyHandlers.discarding());
        assertThat(answer.statusCode()).as("%s %s", method, path).isLessThan(500);
        boolean isSentAway = answer.statusCode() == 303
                && answer.headers().firstValue("Location").orElse("").contains("/sign-in?to=");
        boolean isChallenge = answer.statusCode() == 401
                && !answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        return answer.statusCode() != 403 && !isSentAway && !isChallenge;
    }

    private static List<String[]> table() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/people/routes.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }
}
