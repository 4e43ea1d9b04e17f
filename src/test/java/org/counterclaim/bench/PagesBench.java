package org.counterclaim.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.counterclaim.platform.DataFolder;
import org.counterclaim.platform.Database;
import org.counterclaim.platform.EmbeddedPostgres;
import org.counterclaim.platform.EmbeddedPostgres.Durability;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What the pages cost a fact-checker who waits for them: the queue with each single filter, conflicts and events, asked
 * one after the other over HTTP of a server of its own that holds 1,000,000 claims and 100,000 conflicts. The aim is 50 ms
 * at the median and 200 ms at the 95th percentile on two cores, and less than 100 kB until the queue is first painted.
 * Needs the built program ({@code target/quarkus-app}).
 *
 * <p>Arguments: claims (1,000,000), conflicts (100,000), a folder that keeps what was loaded for the next run (none).
 */
public final class PagesBench {

    private static final String READY = "ready at ";

    private PagesBench() {}

    public static void main(String... arguments) throws Exception {
        int claims = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int conflicts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        Path folder = arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("counterclaim-bench-");
        Path cache = Path.of("target", "postgres").toAbsolutePath();
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(data, cache, Durability.NONE, () -> {})) {
            Database database = postgres.database(EmbeddedPostgres.NAME);
            Process program = start(database);
            try {
                URI server = address(program);
                try (Handle handle = Jdbi.create(
                                database.url(),
                                database.owner().name(),
                                database.owner().password())
                        .open()) {
                    load(handle, claims, conflicts);
                    new PagesAsked(server, handle).run();
                }
            } finally {
                program.destroy();
                program.waitFor();
            }
        }
    }

    private static void load(Handle database, int claims, int conflicts) throws IOException {
        long start = System.nanoTime();
        if (!database.createQuery("select exists (select from event where title_en like 'Bench event %')")
                .mapTo(Boolean.class)
                .one()) {
            try (InputStream script = PagesBench.class.getResourceAsStream("/bench/workplace.sql")) {
                String text = new String(script.readAllBytes(), UTF_8)
                        .replace(":claims", String.valueOf(claims))
                        .replace(":conflicts", String.valueOf(conflicts));
                database.useTransaction(
                        whole -> List.of(text.split("\n\n")).forEach(statement -> execute(whole, statement)));
            }
            execute(database, "vacuum analyze");
        }
        System.out.printf(
                Locale.ROOT,
                "%,d claims, %,d conflicts, largest event %,d claims, loaded in %.0f s%n",
                count(database, "select count(*) from claim"),
                count(database, "select count(*) from conflict"),
                count(database, """
                        select max(count) from (select count(*) from claim join question on question.id = question_id
                                                group by event_id) counted"""),
                (System.nanoTime() - start) / 1e9);
    }

    /** As it stands: the driver is to see no parameters in it. */
    private static void execute(Handle database, String sql) {
        try (Statement statement = database.getConnection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    private static long count(Handle database, String sql) {
        return database.createQuery(sql).mapTo(Long.class).one();
    }

    private static Process start(Database database) throws IOException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dcounterclaim.people.accounts=false",
                "-Dquarkus.http.port=0",
                "-Dquarkus.scheduler.enabled=false",
                "-jar",
                "target/quarkus-app/quarkus-run.jar");
        program.environment().put("COUNTERCLAIM_DB_URL", database.url());
        program.environment().put("COUNTERCLAIM_DB_USER", database.role().name());
        program.environment().put("COUNTERCLAIM_DB_PASSWORD", database.role().password());
        program.environment().put("COUNTERCLAIM_DB_OWNER", database.owner().name());
        program.environment()
                .put("COUNTERCLAIM_DB_OWNER_PASSWORD", database.owner().password());
        return program.redirectErrorStream(true).start();
    }

    private static URI address(Process program) throws IOException {
        var words = program.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            said.append(line).append('\n');
            if (line.contains(READY)) {
                Thread.ofVirtual().start(() -> words.lines().forEach(System.out::println));
                return URI.create(line.replaceAll(".*" + READY, "").strip());
            }
        }
        throw new IllegalStateException("It does not start: " + said);
    }
}
