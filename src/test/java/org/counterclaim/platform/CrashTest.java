package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.counterclaim.audit.VerifyAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Requests commit without waiting for the disk, and wait for it together before they are answered (decision 7). */
@ResourceLock(TestPostgres.SERVER)
@QuarkusTest
@Timeout(120)
class CrashTest {

    private static final int WRITERS = 8;
    private static final int ANSWERED_BEFORE = 300;

    @Inject
    DataSource database;

    @TestHTTPResource("/api/v1/subjects")
    URI subjects;

    private final Set<UUID> answered = ConcurrentHashMap.newKeySet();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean mayRefuse = new AtomicBoolean();
    private final AtomicBoolean hasCrashed = new AtomicBoolean();

    @Test
    void whatWasAnsweredOutlivesTheDatabasesDeath() throws Exception {
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(Thread.ofPlatform().start(this::write));
        }
        while (answered.size() < ANSWERED_BEFORE) {
            assertThat(refused).isEmpty();
            Thread.sleep(5);
        }
        mayRefuse.set(true);
        TestPostgres.crashServer();
        hasCrashed.set(true);
        for (Thread writer : writers) {
            writer.join();
        }
        try (Connection connection = again()) {
            assertThat(kept(connection)).containsAll(answered);
            assertThat(new VerifyAudit().run(connection))
                    .as("the trail is whole")
                    .isZero();
            assertThat(trailed(connection)).containsAll(answered);
        }
    }

    private void write() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!hasCrashed.get()) {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(subjects)
                                .header("Content-Type", "application/json")
                                .timeout(Duration.ofSeconds(30))
                                .POST(BodyPublishers.ofString(
                                        "{\"titles\":{\"en\":\"Before a crash " + UUID.randomUUID() + "\"}}"))
                                .build(),
                        BodyHandlers.ofString());
                if (answer.statusCode() == 201) {
                    String location = answer.headers().firstValue("Location").orElseThrow();
                    answered.add(UUID.fromString(location.substring(location.lastIndexOf('/') + 1)));
                } else if (!mayRefuse.get()) {
                    refused.add(answer.statusCode() + " " + answer.body());
                }
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Connection again() throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            try {
                Connection connection = database.getConnection();
                connection.createStatement().execute("select 1");
                return connection;
            } catch (SQLException e) {
                assertThat(Instant.now()).as("the database comes back").isBefore(end);
                Thread.sleep(50);
            }
        }
    }

    private static Set<UUID> kept(Connection connection) throws SQLException {
        return ids(connection, "select id::text from subject where title_en like 'Before a crash %'");
    }

    private static Set<UUID> trailed(Connection connection) throws SQLException {
        return ids(connection, "select entity_id from audit where action = 'subject.entered'");
    }

    private static Set<UUID> ids(Connection connection, String query) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids.stream().map(UUID::fromString).collect(Collectors.toSet());
    }
}
