package org.counterclaim.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.paging.Given;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(60)
class ChangesTest {

    @Inject
    Vocabulary vocabulary;

    @Inject
    Changes changes;

    @Inject
    Jdbi database;

    @TestHTTPResource
    URI address;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String event = "Changes " + UUID.randomUUID();

    @BeforeEach
    void bringVocabulary() {
        vocabulary.bring();
    }

    private String claim(String claimant, String stance) {
        return given().contentType(ContentType.JSON)
                .body("""
                        {"claimant":"%s","event":"%s","predicate":"try.yes","stance":"%s","statement":"So it was"}""".formatted(claimant, event, stance))
                .post("/api/v1/claims?wait=true")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private HttpResponse<InputStream> stream(String query, @Nullable String last)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve("/api/v1/changes" + query))
                .header("Accept", "text/event-stream");
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    /** Reads on until a line holds the words. */
    private static String until(BufferedReader lines, String words) throws IOException {
        String id = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("id: ")) {
                id = line.substring(4);
            }
            if (line.contains(words)) {
                return id;
            }
        }
        throw new AssertionError("the stream ended before " + words);
    }

    private static BufferedReader lines(HttpResponse<InputStream> answer) {
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    @Test
    void streamTellsOfClaimsAndConflictsAndGoesOnWhereItStopped() throws IOException, InterruptedException {
        String first;
        String claim;
        try (BufferedReader lines = lines(stream("", null))) {
            until(lines, "retry:");
            claim = claim("One Voice", "AFFIRMS");
            first = until(lines, claim);
        }
        String denial = claim("Other Voice", "DENIES");
        try (BufferedReader lines = lines(stream("?kind=claim.added,conflict.opened", first))) {
            until(lines, denial);
            until(lines, "event: conflict.opened");
        }
        given().get("/api/v1/changes?kind=claim.added&after=" + (Long.parseLong(first) - 1))
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(claim))
                .body("items[0].address", equalTo("/api/v1/claims/" + claim));
    }

    @Test
    void silentStreamSaysThatItLives() throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = stream("?kind=document.changed", null);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        try (BufferedReader lines = lines(answer)) {
            until(lines, "retry:");
            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).isEqualTo(":");
        }
    }

    @Test
    void whatIsKeptNoLongerIsSaidToBeLost() throws IOException, InterruptedException {
        claim("One Voice", "AFFIRMS");
        try (BufferedReader lines = lines(stream("", "999999999999"))) {
            until(lines, "event: changes.lost");
        }
        assertThat(stream("", "yesterday").statusCode()).isEqualTo(400);
        assertThat(stream("?kind=nothing", null).statusCode()).isEqualTo(400);
        assertThat(stream("?colour=blue", null).statusCode()).isEqualTo(400);
    }

    @Test
    void rowThatCommitsLateIsToldAfterThoseBeforeIt() {
        UUID late = UUID.randomUUID();
        UUID early = UUID.randomUUID();
        try (Handle slow = database.open()) {
            slow.begin();
            tell(slow, late);
            database.useHandle(quick -> tell(quick, early));
            changes.number();
            long read = changes.latest();
            slow.commit();
            changes.number();
            List<UUID> after = changes.after(read, Given.nothing("kind"), 100).stream()
                    .map(Change::id)
                    .toList();
            assertThat(after).contains(late).doesNotContain(early);
        }
    }

    private static void tell(Handle handle, UUID id) {
        handle.createUpdate("insert into change (kind, entity_id) values ('claim.changed', :id)")
                .bind("id", id)
                .execute();
    }
}
