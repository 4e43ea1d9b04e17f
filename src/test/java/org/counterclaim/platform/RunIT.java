package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as people start it, with its database, and what happens when either of the two is killed. */
class RunIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void survivesTheDeathOfEitherProcessAndKeepsTheFolderToItself() throws Exception {
        try (RunningProgram program = RunningProgram.start(folder)) {
            String address = program.address();
            assertThat(status(address)).isEqualTo(200);

            assertThat(RunningProgram.start(folder).lastWords()).contains("already running");

            ProcessHandle killed = postmaster();
            killed.destroyForcibly();
            waitForSuccessor(killed);
            assertThat(statusWithin(PATIENCE, address)).isEqualTo(200);

            program.kill();
            assertThat(postmaster().isAlive()).as("the orphaned server").isTrue();
        }
        ProcessHandle orphan = postmaster();
        try (RunningProgram program = RunningProgram.start(folder)) {
            assertThat(status(program.address())).isEqualTo(200);
            assertThat(orphan.onExit()).succeedsWithin(PATIENCE);
            ProcessHandle server = postmaster();

            program.interrupt();

            assertThat(server.onExit()).succeedsWithin(PATIENCE);
            assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void namedDatabaseIsUsedAndNothingEmbeddedStartsAndWithoutAccountsNobodySignsIn() throws Exception {
        Map<String, String> environment = new HashMap<>(TestPostgres.empty().environment());
        environment.put("COUNTERCLAIM_PEOPLE_ACCOUNTS", "false");
        try (RunningProgram program = RunningProgram.start(folder, List.of(), environment)) {
            assertThat(status(program.address(), "q/health")).isEqualTo(200);
            assertThat(folder).isEmptyDirectory();
            assertThat(status(program.address(), "api/v1/conflicts")).isEqualTo(200);
            assertThat(program.said()).noneMatch(line -> line.contains("/welcome/"));
        }
    }

    @Test
    void unknownTaskIsToldInOneLine() throws Exception {
        RunningProgram program = RunningProgram.start(
                folder,
                List.of("-Dcounterclaim.task=conclude"),
                TestPostgres.empty().environment());
        assertThat(program.lastWords()).contains("There is no task conclude").doesNotContain("\tat ");
    }

    @Test
    void withoutAccountsAnAddressThatOthersCanReachIsRefused() throws Exception {
        RunningProgram program = RunningProgram.start(
                folder, List.of("-Dquarkus.http.host=0.0.0.0", "-Dcounterclaim.people.accounts=false"));
        assertThat(program.lastWords())
                .contains("listens on loopback only")
                .doesNotContain("\tat ")
                .doesNotContain("ready at");
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    private ProcessHandle postmaster() throws Exception {
        return living().orElseThrow();
    }

    private Optional<ProcessHandle> living() throws Exception {
        return Postmaster.recordedIn(folder.toRealPath().resolve("postgres")).flatMap(Postmaster::server);
    }

    private void waitForSuccessor(ProcessHandle killed) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (living().filter(server -> !server.equals(killed)).isEmpty()) {
            assertThat(Instant.now()).as("the database starts again").isBefore(end);
            Thread.sleep(50);
        }
    }

    private static int statusWithin(Duration patience, String address) throws Exception {
        Instant end = Instant.now().plus(patience);
        int status = status(address);
        while (status != 200 && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            status = status(address);
        }
        return status;
    }

    private static int status(String address) throws Exception {
        return status(address, "q/health");
    }

    private static int status(String address, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address + path)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
