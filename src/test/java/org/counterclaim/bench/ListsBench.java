package org.counterclaim.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.counterclaim.platform.DataFolder;
import org.counterclaim.platform.Database;
import org.counterclaim.platform.EmbeddedPostgres;
import org.counterclaim.platform.EmbeddedPostgres.Durability;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What whole lists cost: 200,000 claims as CSV, JSON lines and JSON-LD over HTTP from a server of its own that may use
 * 256 MB, once by a reader that takes all it gets and once by one that dawdles. Tells the heap in use at most, looked at
 * ten times a second, and the memory of the process at most. Needs the built program ({@code target/quarkus-app}).
 */
public final class ListsBench {

    private static final int CLAIMS = 200_000;
    private static final int EVENTS = 2_000;
    private static final int SOURCES = 300;

    private final SmallServer server;

    private ListsBench(SmallServer server) {
        this.server = server;
    }

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("counterclaim-bench-");
        Path cache = Path.of("target", "postgres").toAbsolutePath();
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(data, cache, Durability.NONE, () -> {})) {
            try (SmallServer server = SmallServer.start(postgres, arguments.length > 0 ? arguments[0] : "256m")) {
                Database database = postgres.database(EmbeddedPostgres.NAME);
                Jdbi.create(
                                database.url(),
                                database.owner().name(),
                                database.owner().password())
                        .useTransaction(ListsBench::fill);
                new ListsBench(server).run();
            }
        }
    }

    /** Without the triggers, so that nothing has to be compared beside. */
    private static void fill(Handle database) {
        database.execute("alter table claim disable trigger user");
        database.execute("insert into subject (id, title_en) values (gen_random_uuid(), 'Lists')");
        database.execute("""
                insert into event (id, subject_id, title_en)
                select gen_random_uuid(), subject.id, 'Lists ' || n from subject, generate_series(1, ?) n
                where subject.title_en = 'Lists'""", EVENTS);
        database.execute("""
                insert into question (id, event_id, predicate)
                select gen_random_uuid(), id, 'casualties.killed' from event where title_en like 'Lists %'""");
        database.execute("""
                insert into source (id, kind, name_en)
                select gen_random_uuid(), 'AGENCY', 'Lists ' || n from generate_series(1, ?) n""", SOURCES);
        database.execute("""
                insert into claim (id, question_id, claimant_id, stance, answer_kind, quantity_min, quantity_max,
                                   quantity_best, quantity_qualifier, quantity_unit, certainty, statement, language,
                                   published_at, status)
                select gen_random_uuid(), asked.id, said.id, 'AFFIRMS', 'QUANTITY', n % 97, n % 97, n % 97, 'EXACT',
                       'person', 'REPORTED', 'قالت مصادر محلية إن عدد القتلى بلغ ' || n, 'ar',
                       timestamptz '2018-05-20T00:00Z' + n * interval '1 second', 'ACCEPTED'
                from generate_series(1, ?) n
                join (select id, row_number() over (order by id) number from question) asked on asked.number = n % ? + 1
                join (select id, row_number() over (order by id) number from source where name_en like 'Lists %') said
                     on said.number = n % ? + 1""", CLAIMS, EVENTS, SOURCES);
        database.execute("alter table claim enable trigger user");
    }

    private void run() throws Exception {
        for (String form : List.of("text/csv", "application/jsonl", "application/ld+json")) {
            read(form, 0);
            read(form, 5);
        }
        System.out.println("memory of the process at most: " + server.mostMemory());
    }

    private void read(String form, int pause) throws IOException, InterruptedException {
        server.mostHeap();
        long start = System.nanoTime();
        HttpResponse<InputStream> answer = server.client()
                .send(server.request("/api/v1/claims").header("Accept", form).build(), BodyHandlers.ofInputStream());
        long bytes = 0;
        long lines = 0;
        double first = 0;
        try (InputStream body = answer.body()) {
            byte[] part = new byte[64 * 1024];
            for (int count = body.read(part); count >= 0; count = body.read(part)) {
                first = first == 0 ? seconds(start) : first;
                bytes += count;
                for (int i = 0; i < count; i++) {
                    lines += part[i] == '\n' ? 1 : 0;
                }
                Thread.sleep(pause);
            }
        }
        System.out.printf(
                "%-20s status %d, pause %d ms: %,9d lines, %,12d bytes, first after %.2f s, all after %.1f s, heap at most %d MB%n",
                form, answer.statusCode(), pause, lines, bytes, first, seconds(start), server.mostHeap());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
