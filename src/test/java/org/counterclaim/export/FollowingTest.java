package org.counterclaim.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.claim.Vocabulary;
import org.counterclaim.fetch.Receiver;
import org.counterclaim.fetch.Site;
import org.counterclaim.platform.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** One server is the application under test; the other has a database of its own. */
@QuarkusTest
class FollowingTest {

    private record Settings(
            Optional<String> address, Optional<String> token, Optional<Path> tokenFile, Duration every, MemorySize size)
            implements FollowSettings {}

    @Inject
    Vocabulary vocabulary;

    @Inject
    Receiver receiver;

    @Inject
    ObjectMapper json;

    @TestHTTPResource("/")
    URI server;

    private final Jdbi follower = Jdbi.create(TestDatabase.migrated());
    private final Followed followed = new Followed(follower);

    /** The follower's rows are taken in by the follower's database. */
    private final class LoadingThere extends Loading {
        LoadingThere() {
            super(follower, json, null, null);
        }

        @Override
        Loaded load(Path file) {
            return follower.inTransaction(handle -> {
                try {
                    return new Loader(json).load(handle, file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Test
    void whatOneServerExportsTheOtherHasOnce() {
        vocabulary.bring();
        ContestedWeek week = ContestedWeek.made();
        week.judged("REFUTED");
        JsonNode export = week.export("JSONL", "en");
        week.export("CSV", "en");
        follow(server.toString());
        assertThat(count("select count(*) from conflict where id = '" + week.conflict() + "'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from verdict")).isPositive();
        assertThat(state(export)).isEqualTo("TAKEN");
        long taken = count("select count(*) from followed_export where state = 'TAKEN'");

        follow(server.toString());
        assertThat(count("select sum(attempts) from followed_export where state = 'TAKEN'"))
                .isEqualTo(taken);
        week.judged("SUPPORTED");
        JsonNode later = week.export("JSONL", "ar");
        follow(server.toString());
        assertThat(state(later)).isEqualTo("TAKEN");
        assertThat(count("select count(*) from verdict where verdict = 'SUPPORTED'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from followed_export where state = 'TAKEN'"))
                .isEqualTo(taken + 1);
    }

    @Test
    void aFileThatIsNotTheOneOfTheListIsNotTakenAndKeepsNoOtherFromIt() {
        vocabulary.bring();
        JsonNode real = ContestedWeek.made().export("JSONL", "en");
        byte[] file = ContestedWeek.content(real);
        String broken = new UUID(1, 1).toString();
        try (Site site = new Site()) {
            site.with("/api/v1/exports?limit=200", headers -> {
                assertThat(headers.getFirst("Authorization")).isEqualTo("Bearer a token of theirs");
                return page("""
                        {"items":[%s,{"id":"%s","format":"JSONL","sha256":"%s"}],"next":null}""".formatted(real, broken, "0".repeat(64)).getBytes(StandardCharsets.UTF_8));
            });
            site.with("/api/v1/exports/" + broken + "/content", headers -> page(file));
            site.with("/api/v1/exports/" + real.get("id").asText() + "/content", headers -> page(file));
            String address = site.at("");
            follow(address);
            assertThat(state(real)).isEqualTo("TAKEN");
            assertThat(followed.servers()).singleElement().satisfies(told -> {
                assertThat(told.error()).contains("checksum");
                assertThat(told.taken()).isEqualTo(1);
                assertThat(told.failed()).isEqualTo(1);
            });
            for (int poll = 0; poll < 10; poll++) {
                follow(address);
            }
            assertThat(count("select attempts from followed_export where state = 'FAILED'"))
                    .isEqualTo(5);
            assertThat(followed.servers().getFirst().error()).isNull();
        }
    }

    @Test
    void aServerInAForbiddenNetworkOrWithoutExportsIsToldAndAskedLessOften() {
        follow("http://169.254.169.254");
        assertThat(followed.servers().getFirst().error()).contains("not a public one");
        assertThat(count("select count(*) from followed_server where next_poll > now()"))
                .isEqualTo(1);
        try (Site site = new Site()) {
            follow(site.at(""));
            assertThat(followed.servers())
                    .anyMatch(told -> String.valueOf(told.error()).contains("404"));
        }
    }

    @Test
    void administratorsSeeHowItGoes() {
        given().get("/api/v1/exports/following").then().statusCode(200);
    }

    private void follow(String address) {
        follower.useHandle(handle -> handle.execute("update followed_server set next_poll = '-infinity'"));
        Settings settings = new Settings(
                Optional.of(address),
                Optional.of("a token of theirs"),
                Optional.empty(),
                Duration.ofMinutes(15),
                new MemorySize(BigInteger.valueOf(100_000_000)));
        new Following(settings, followed, receiver, new LoadingThere(), json).takeWhatIsNew();
    }

    private static Site.Page page(byte[] body) {
        return new Site.Page(200, Map.of("Content-Type", "application/json"), body);
    }

    private String state(JsonNode export) {
        return follower.withHandle(
                handle -> handle.createQuery("select state from followed_export where export_id = :id")
                        .bind("id", UUID.fromString(export.get("id").asText()))
                        .mapTo(String.class)
                        .findOne()
                        .orElse("UNKNOWN"));
    }

    private long count(String sql) {
        return follower.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
