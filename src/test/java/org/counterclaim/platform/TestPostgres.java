package org.counterclaim.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.counterclaim.platform.EmbeddedPostgres.Durability;

/** One PostgreSQL for all tests of a process, with a database for each that asks. Nothing survives the process. */
public record TestPostgres(String url, String user, String password, String rolePassword) {
    /** What a test that ends the server locks, so that no other uses it meanwhile. */
    public static final String SERVER = "PostgreSQL of the tests";

    // Quarkus loads a test's classes once for each application, so a static field is not shared; these are.
    private static final String PORT_AND_PASSWORD = "counterclaim.test.postgres";
    private static final String FOLDER = "counterclaim.test.postgres.folder";
    private static final String MIGRATED = "counterclaim.test.postgres.migrated";

    /** A new database without any table. */
    public static TestPostgres empty() {
        return create("template0");
    }

    static TestPostgres inThePlainLocale() {
        return create("template0 locale_provider libc locale 'C'");
    }

    static TestPostgres copyOf(String template) {
        return create(template);
    }

    private static TestPostgres create(String template) {
        String[] server = server().split(" ", 3);
        String database = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(server[0] + "postgres", "postgres", server[1]);
                var statement = connection.createStatement()) {
            statement.execute("create database " + database + " owner counterclaim template " + template);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make a database for a test", e);
        }
        return new TestPostgres(server[0] + database, EmbeddedPostgres.NAME, server[1], server[2]);
    }

    static String rolePasswordOfAll() {
        return server().split(" ", 3)[2];
    }

    /** A connection that nothing is refused. */
    public static Connection superuser(String url) throws SQLException {
        return DriverManager.getConnection(url, PostgresCluster.SUPERUSER, server().split(" ", 3)[1]);
    }

    /** The database as the application is given it. */
    Database database() {
        return new Database(
                url, new Database.Role(EmbeddedPostgres.ROLE, rolePassword), new Database.Role(user, password));
    }

    /** What tells a program that it starts on this database. */
    Map<String, String> environment() {
        return Map.of("COUNTERCLAIM_DB_URL", url, "COUNTERCLAIM_DB_USER", user, "COUNTERCLAIM_DB_PASSWORD", password);
    }

    /** The name of a database with all migrations, made once. */
    static String migratedTemplate(Consumer<TestPostgres> migration) {
        synchronized (Runtime.getRuntime()) {
            String name = System.getProperty(MIGRATED);
            if (name == null) {
                TestPostgres database = empty();
                migration.accept(database);
                name = database.url().substring(database.url().lastIndexOf('/') + 1);
                System.setProperty(MIGRATED, name);
            }
            return name;
        }
    }

    /** Ends the server as a crash would; it comes back by itself and serves the same databases. */
    static void killServer() throws IOException {
        ProcessHandle server = Postmaster.recordedIn(Path.of(System.getProperty(FOLDER)))
                .flatMap(Postmaster::server)
                .orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Ends the server with all that works for it, at once: what it had in memory alone is lost. */
    static void crashServer() throws IOException {
        ProcessHandle server = Postmaster.recordedIn(Path.of(System.getProperty(FOLDER)))
                .flatMap(Postmaster::server)
                .orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    private static String server() {
        synchronized (Runtime.getRuntime()) {
            String known = System.getProperty(PORT_AND_PASSWORD);
            if (known == null) {
                known = start();
                System.setProperty(PORT_AND_PASSWORD, known);
            }
            return known;
        }
    }

    private static String start() {
        try {
            Path folder = Files.createTempDirectory("counterclaim-test-");
            DataFolder data = DataFolder.open(folder);
            System.setProperty(FOLDER, data.path().resolve("postgres").toString());
            EmbeddedPostgres postgres = EmbeddedPostgres.start(data, cache(), Durability.NONE, () -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    postgres.close();
                    data.close();
                    Folders.delete(folder);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            Database database = postgres.database("");
            return String.join(
                    " ",
                    database.url(),
                    database.owner().password(),
                    database.role().password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path cache() {
        return Path.of("target", "postgres").toAbsolutePath();
    }
}
