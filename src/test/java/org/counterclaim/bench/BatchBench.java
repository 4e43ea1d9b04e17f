package org.counterclaim.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterclaim.platform.DataFolder;
import org.counterclaim.platform.Database;
import org.counterclaim.platform.EmbeddedPostgres;
import org.counterclaim.platform.EmbeddedPostgres.Durability;
import org.jdbi.v3.core.Jdbi;

/**
 * What batches cost: 200,000 claims of 300 sources about 4,000 events, as JSON lines in four requests with a key each, to
 * a server that may use 256 MB, while its workers compare what came; and the last of them once more. Each commit that is
 * answered is on the disk. Needs the built program ({@code target/quarkus-app}).
 */
public final class BatchBench {

    private static final int CLAIMS = 200_000;
    private static final int REQUESTS = 4;
    private static final int EVENTS = 4_000;
    private static final int SOURCES = 300;

    private final SmallServer server;
    private final Jdbi database;

    private BatchBench(SmallServer server, Jdbi database) {
        this.server = server;
        this.database = database;
    }

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("counterclaim-bench-");
        Path cache = Path.of("target", "postgres").toAbsolutePath();
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(data, cache, Durability.SAFE, () -> {});
                SmallServer server = SmallServer.start(postgres, arguments.length > 0 ? arguments[0] : "256m")) {
            Database database = postgres.database(EmbeddedPostgres.NAME);
            new BatchBench(
                            server,
                            Jdbi.create(
                                    database.url(),
                                    database.owner().name(),
                                    database.owner().password()))
                    .run();
        }
    }

    private void run() throws Exception {
        long start = System.nanoTime();
        int size = CLAIMS / REQUESTS;
        String key = "";
        for (int request = 0; request < REQUESTS; request++) {
            key = UUID.randomUUID().toString();
            send(key, request * size, size);
        }
        double taken = seconds(start);
        long marks = count("dirty_question");
        while (count("dirty_question where parked_at is null") > 0) {
            Thread.sleep(200);
        }
        System.out.printf(
                Locale.ROOT,
                "%,d rows taken after %.1f s (%,.0f rows/s) with %,d marks left, compared after %.1f s,"
                        + " heap at most %d MB; %,d conflicts, %,d parked%n",
                CLAIMS,
                taken,
                CLAIMS / taken,
                marks,
                seconds(start),
                server.mostHeap(),
                count("conflict"),
                count("dirty_question"));
        send(key, CLAIMS - size, size);
        System.out.printf(Locale.ROOT, "%,d claims are kept%n", count("claim"));
        System.out.println("memory of the process at most: " + server.mostMemory());
    }

    private void send(String key, int from, int count) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<Stream<String>> answer = server.client()
                .send(
                        server.request("/api/v1/claims:batch")
                                .header("Content-Type", "application/jsonl")
                                .header("Idempotency-Key", key)
                                .POST(BodyPublishers.ofByteArrays(() -> lines(from, count)))
                                .build(),
                        BodyHandlers.ofLines());
        long kept;
        try (Stream<String> rows = answer.body()) {
            kept = rows.filter(row -> row.contains("\"status\":201")).count();
        }
        System.out.printf(
                Locale.ROOT,
                "status %d, %,d of %,d rows kept, %.1f s%n",
                answer.statusCode(),
                kept,
                count,
                seconds(start));
        if (kept != count) {
            throw new UncheckedIOException(new IOException("rows were refused"));
        }
    }

    private static Iterator<byte[]> lines(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(BatchBench::line)
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .iterator();
    }

    /** Sources are about every event in turn, so that each event has claims of many. */
    private static String line(int number) {
        return """
                {"claimant":"Bench source %d","event":"Bench event %d","predicate":"casualties.killed",\
                "answer":{"min":%3$d,"max":%3$d,"unit":"person"},"statement":"قالت مصادر محلية إن عدد القتلى بلغ %3$d",\
                "language":"ar","publishedAt":"2018-05-%4$02dT%5$02d:00:00Z"}
                """.formatted(
                number / EVENTS * 7 % SOURCES + number % 5, number % EVENTS, number % 97, number % 28 + 1, number % 24);
    }

    private long count(String rows) {
        return database.withHandle(handle -> handle.createQuery("select count(*) from " + rows)
                .mapTo(Long.class)
                .one());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
