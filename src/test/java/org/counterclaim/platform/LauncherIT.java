package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./counterclaim} as people call it. */
class LauncherIT {
    private static final Map<String, String> ENVIRONMENT =
            Map.of("COUNTERCLAIM_BOOTSTRAP_TOKEN", "a-token-for-a-first-start-long-enough");
    private static final Path APPLICATION = Path.of("target/quarkus-app/app");

    @TempDir
    Path folder;

    private record Ended(int code, String said) {}

    /** What Maven has just built need not be built again. */
    @BeforeAll
    static void theLauncherKnowsWhatIsBuilt() throws IOException {
        Path mark = Path.of("target/counterclaim.built");
        try (Stream<Path> built = Files.list(APPLICATION)) {
            Files.writeString(mark, "");
            Files.setLastModifiedTime(
                    mark, Files.getLastModifiedTime(built.findFirst().orElseThrow()));
        }
    }

    @Test
    void aSoundTrailEndsWithZeroAndAChangedOrMissingRowIsNamed() throws Exception {
        try (RunningProgram program = RunningProgram.start(folder, List.of(), ENVIRONMENT)) {
            program.address();
            Ended sound = verify();
            assertThat(sound.code()).as(sound.said()).isZero();
            assertThat(sound.said()).contains("The audit trail is whole up to row ");
            String head = sound.said().strip().replaceAll("(?s).*\n", "");
            assertThat(verify("--anchor", head).code()).isZero();

            tamper("update audit set actor = 'innocent' where seq = 1");
            Ended changed = verify();
            assertThat(changed.code()).isEqualTo(1);
            assertThat(changed.said()).contains("Row 1 was changed");
        }
        Ended alone = verify();
        assertThat(alone.code()).isEqualTo(1);
        assertThat(alone.said()).contains("Row 1 was changed");

        try (RunningProgram program = RunningProgram.start(folder)) {
            program.address();
            tamper("delete from audit where seq = 1");
            Ended missing = verify();
            assertThat(missing.code()).isEqualTo(1);
            assertThat(missing.said()).contains("Row 1 is missing");
        }
    }

    @Test
    void theDemonstrationIsReadWithoutSigningInAndChangedByNobody() throws Exception {
        try (RunningProgram program = RunningProgram.launched(folder, "--demo");
                HttpClient client = HttpClient.newHttpClient()) {
            URI conflicts = URI.create(program.address() + "api/v1/conflicts");
            assertThat(program.said()).anyMatch(line -> line.contains("/welcome/"));
            HttpRequest read = HttpRequest.newBuilder(conflicts).build();
            assertThat(client.send(read, BodyHandlers.ofString()).body()).contains("\"score\"");
            HttpRequest written = HttpRequest.newBuilder(conflicts.resolve("claims"))
                    .POST(BodyPublishers.ofString("{}"))
                    .header("Content-Type", "application/json")
                    .build();
            assertThat(client.send(written, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(401);
        }
        Ended rebuilt = launched("rebuild", "--data", folder.toString());
        assertThat(rebuilt.code()).as(rebuilt.said()).isZero();
        assertThat(rebuilt.said()).containsPattern("Found the conflicts of [1-9]\\d* questions anew");
    }

    @Test
    void whatCannotBeMeantIsToldInOneLineBeforeAnythingIsBuiltOrStarted() throws Exception {
        toldInOneLine("there is no command fly", "fly");
        toldInOneLine("run knows no --fast", "run", "--fast");
        toldInOneLine("--data needs a folder", "run", "--data");
        toldInOneLine("--data needs a folder", "run", "--data", "");
        toldInOneLine("not eighty", "run", "--port", "eighty");
        toldInOneLine("not 70000", "run", "--port", "70000");
        toldInOneLine("export needs --out FILE", "export", "--week", "2018-W20");
        toldInOneLine(
                "there is no file ", "load", folder.resolve("nothing.jsonl").toString());
        toldInOneLine("64 hexadecimal digits", "verify-audit", "--from", "abc");
        assertThat(launched("run", "--help").said()).contains("./counterclaim COMMAND [OPTIONS]");
    }

    private static void toldInOneLine(String words, String... command) throws IOException, InterruptedException {
        Ended ended = launched(command);
        assertThat(ended.code()).as(ended.said()).isEqualTo(1);
        assertThat(ended.said()).startsWith("counterclaim: ").contains(words).doesNotContain("\n");
    }

    private Ended verify(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("verify-audit", "--data", folder.toString()));
        command.addAll(List.of(options));
        return launched(command.toArray(String[]::new));
    }

    private static Ended launched(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./counterclaim"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = String.join("\n", process.inputReader().lines().toList());
        return new Ended(process.waitFor(), said);
    }

    private void tamper(String command) throws IOException, SQLException {
        Path data = folder.toRealPath().resolve("postgres");
        String url = "jdbc:postgresql://127.0.0.1:"
                + Postmaster.portRecordedIn(data).orElseThrow() + "/" + EmbeddedPostgres.NAME;
        String password = Files.readString(DataFolder.passwordFile(folder)).strip();
        try (Connection superuser = DriverManager.getConnection(url, PostgresCluster.SUPERUSER, password);
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(command);
        }
    }
}
