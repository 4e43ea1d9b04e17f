package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.counterclaim.platform.EmbeddedPostgres.Durability;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What happens to the server's folder when things end badly. */
@Execution(ExecutionMode.CONCURRENT)
class EmbeddedPostgresTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private DataFolder data;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder);
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void restartKeepsData() throws SQLException {
        try (EmbeddedPostgres server = start()) {
            execute(server, "create table kept as select 7 as number");
        }
        try (EmbeddedPostgres server = start()) {
            assertThat(number(server, "select number from kept")).isEqualTo(7);
        }
    }

    @Test
    void killedServerComesBackWithItsData() throws Exception {
        try (EmbeddedPostgres server = start()) {
            execute(server, "create table kept as select 7 as number");
            ProcessHandle postmaster = postmaster();
            postmaster.destroyForcibly();
            postmaster.onExit().join();
            assertThat(numberWithin(PATIENCE, server, "select number from kept"))
                    .isEqualTo(7);
            assertThat(postmaster()).isNotEqualTo(postmaster);
        }
    }

    @Test
    void postmasterFileWithTheNumberOfAnotherProcessIsForgotten() throws Exception {
        start().close();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n/elsewhere\n");
        try (EmbeddedPostgres server = start()) {
            assertThat(number(server, "select 1")).isEqualTo(1);
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void tornPostmasterFileIsForgotten() throws Exception {
        start().close();
        Files.writeString(folder.resolve("postgres/postmaster.pid"), "");
        try (EmbeddedPostgres server = start()) {
            assertThat(number(server, "select 1")).isEqualTo(1);
        }
    }

    @Test
    void halfMadeFilesOfAnInterruptedStartAreMadeAnew() throws Exception {
        Path half = Files.createDirectories(folder.resolve("initdb-1/data"));
        Files.writeString(half.resolve("PG_VERSION"), "18");
        try (EmbeddedPostgres server = start()) {
            assertThat(number(server, "select 1")).isEqualTo(1);
        }
        assertThat(folder.resolve("initdb-1")).doesNotExist();
    }

    @Test
    void folderIsOpenedOnce() {
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("already running");
    }

    @Test
    void passwordIsOursAloneAndNeeded() throws Exception {
        try (EmbeddedPostgres server = start()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                    .isEqualTo("rw-------");
            Database database = server.database(EmbeddedPostgres.NAME);
            assertThatThrownBy(() -> DriverManager.getConnection(
                            database.url(), database.owner().name(), "guess"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void applicationIsNoSuperuser() throws Exception {
        try (EmbeddedPostgres server = start()) {
            assertThat(number(server, "select count(*) from pg_roles where rolname = current_user and rolsuper"))
                    .isZero();
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(data, TestPostgres.cache(), Durability.NONE, () -> {});
    }

    private ProcessHandle postmaster() throws IOException {
        return Postmaster.recordedIn(data.path().resolve("postgres"))
                .flatMap(Postmaster::server)
                .orElseThrow();
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        Database database = server.database(EmbeddedPostgres.NAME);
        return DriverManager.getConnection(
                database.url(), database.owner().name(), database.owner().password());
    }

    private static void execute(EmbeddedPostgres server, String command) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static int number(EmbeddedPostgres server, String query) throws SQLException {
        try (var connection = connect(server);
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static int numberWithin(Duration patience, EmbeddedPostgres server, String query) throws Exception {
        Instant end = Instant.now().plus(patience);
        while (true) {
            try {
                return number(server, query);
            } catch (SQLException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }
}
