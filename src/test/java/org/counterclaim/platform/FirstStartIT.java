package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who comes in first, where the program is started as people start it. */
class FirstStartIT {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String TOKEN = "a-token-for-a-first-start-long-enough";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aLinkThatIsPrintedOnceMakesTheFirstAdministratorOnce() throws Exception {
        String lost;
        try (RunningProgram program = RunningProgram.start(folder)) {
            String address = program.address();
            lost = link(program).orElseThrow().replace(address, "");
            assertThat(String.join("\n", program.said()))
                    .containsOnlyOnce("/welcome/")
                    .contains("COUNTERCLAIM_BOOTSTRAP_TOKEN=", "COUNTERCLAIM_PEOPLE_ACCOUNTS=false");
            assertThat(get(address + "api/v1/conflicts", "").statusCode()).isEqualTo(401);
            assertThat(get(address + "sign-in", "").body()).contains("Nobody has an account here yet");
        }
        try (RunningProgram program = RunningProgram.start(folder)) {
            String address = program.address();
            String link = link(program).orElseThrow();
            assertThat(get(address + lost, "").statusCode()).as("the lost link").isEqualTo(404);
            HttpResponse<String> joined =
                    post(link, FORM, "login=amal&name=&password=orchard-lantern-gravel-seven", "");
            assertThat(joined.statusCode()).isEqualTo(303);
            assertThat(joined.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly");
            assertThat(get(link, "").statusCode()).isEqualTo(404);
            assertThat(get(address + "sign-in", "").body()).doesNotContain("Nobody has an account here yet");
        }
        try (RunningProgram program = RunningProgram.start(
                folder, List.of("-Dquarkus.http.host=0.0.0.0"), Map.of("COUNTERCLAIM_BOOTSTRAP_TOKEN", TOKEN))) {
            String address = program.address();
            assertThat(address).startsWith("http://127.0.0.1:");
            assertThat(link(program)).isEmpty();
            assertThat(String.join("\n", program.said())).contains("counts only where nobody has an account");
            assertThat(get(address + "api/v1/me", TOKEN).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void theTokenOfTheEnvironmentIsAnAdministratorsInsteadOfALink() throws Exception {
        Map<String, String> environment = Map.of("COUNTERCLAIM_BOOTSTRAP_TOKEN", TOKEN);
        for (int start = 0; start < 2; start++) {
            try (RunningProgram program = RunningProgram.start(folder, List.of(), environment)) {
                String address = program.address();
                assertThat(link(program)).isEmpty();
                assertThat(get(address + "api/v1/me", TOKEN).body()).contains("\"role\":\"ADMIN\"");
                assertThat(post(address + "api/v1/people/invitations", JSON, "{\"role\":\"EDITOR\"}", TOKEN)
                                .statusCode())
                        .isEqualTo(201);
                assertThat(get(address + "api/v1/me", "").statusCode()).isEqualTo(401);
            }
        }
    }

    @Test
    void aTokenThatIsEasilyGuessedIsRefusedOnANetwork() throws Exception {
        Map<String, String> environment = new HashMap<>(TestPostgres.empty().environment());
        environment.put("COUNTERCLAIM_BOOTSTRAP_TOKEN", "short");
        RunningProgram program = RunningProgram.start(folder, List.of("-Dquarkus.http.host=0.0.0.0"), environment);
        assertThat(program.lastWords()).contains("should have 20 characters").doesNotContain("ready at", "\tat ");
    }

    private static Optional<String> link(RunningProgram program) {
        return program.said().stream()
                .filter(line -> line.contains("/welcome/"))
                .map(String::strip)
                .findFirst();
    }

    private HttpResponse<String> get(String address, String token) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)), token);
    }

    private HttpResponse<String> post(String address, String type, String body, String token)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", type)
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(body)),
                token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String token)
            throws IOException, InterruptedException {
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
