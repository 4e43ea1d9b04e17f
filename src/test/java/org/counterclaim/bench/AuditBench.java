package org.counterclaim.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.counterclaim.audit.Flush;
import org.counterclaim.audit.TrailRow;
import org.counterclaim.platform.DataFolder;
import org.counterclaim.platform.EmbeddedPostgres;
import org.counterclaim.platform.EmbeddedPostgres.Durability;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What the chain costs: rows a second into the trail against the same rows into a table like it without a chain, by four
 * writers, for transactions that change one thing, a few, and as many as a batch. Every commit reaches the disk before
 * its writer goes on: by itself, or together with those of the others, as requests do it.
 */
public final class AuditBench {

    private static final int WRITERS = 4;
    private static final int ROUNDS = 3;
    private static final String PLAIN = """
            insert into plain_audit select * from jsonb_populate_recordset(null::plain_audit, :rows::jsonb)""";

    private static final AtomicLong NUMBERS = new AtomicLong();

    private AuditBench() {}

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("counterclaim-bench-");
        Path cache = Path.of("target", "postgres").toAbsolutePath();
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedPostgres server = EmbeddedPostgres.start(data, cache, Durability.SAFE, () -> {})) {
            var database = server.database(EmbeddedPostgres.NAME);
            var owner = database.owner();
            Flyway.configure()
                    .dataSource(database.url(), owner.name(), owner.password())
                    .locations("classpath:db/migrations")
                    .placeholders(Map.of("runtime", database.role().name()))
                    .load()
                    .migrate();
            Jdbi jdbi = Jdbi.create(database.url(), owner.name(), owner.password());
            jdbi.useHandle(
                    handle -> handle.execute(
                            "create table plain_audit (like audit including indexes); alter table plain_audit alter hash drop not null"));
            for (int size : List.of(1, 20, 500)) {
                compare(jdbi, size);
            }
        }
    }

    private static void compare(Jdbi jdbi, int size) throws Exception {
        int transactions = Math.max(8, 400 / size);
        double plain = 0;
        double chained = 0;
        double together = 0;
        Flush flush = new Flush(jdbi);
        for (int round = 0; round <= ROUNDS; round++) {
            double onePlain = rate(jdbi, size, transactions, AuditBench::plainly, () -> {});
            double oneChained = rate(jdbi, size, transactions, TrailRow::append, () -> {});
            double oneTogether = rate(jdbi, size, transactions, AuditBench::withoutWaiting, flush::await);
            // The first warms up.
            if (round > 0) {
                plain += onePlain / ROUNDS;
                chained += oneChained / ROUNDS;
                together += oneTogether / ROUNDS;
            }
        }
        System.out.printf(
                "%3d rows a transaction: plain %,8.0f rows/s, chained %,8.0f rows/s, ratio %.2f,"
                        + " chained and flushed together %,8.0f rows/s, ratio %.2f%n",
                size, plain, chained, chained / plain, together, together / plain);
    }

    private static void withoutWaiting(Handle handle, List<TrailRow> rows) {
        TrailRow.commitWithoutWaiting(handle);
        TrailRow.append(handle, rows);
    }

    private static void plainly(Handle handle, List<TrailRow> rows) {
        StringBuilder json = new StringBuilder("[");
        for (TrailRow row : rows) {
            json.append(json.length() == 1 ? "" : ",")
                    .append(
                            "{\"seq\":%d,\"id\":\"%s\",\"at\":\"%s\",\"actor\":\"%s\",\"action\":\"%s\",\"entity\":\"%s\",\"entity_id\":\"%s\",\"after\":%s}"
                                    .formatted(
                                            NUMBERS.incrementAndGet(),
                                            row.id(),
                                            row.at(),
                                            row.actor(),
                                            row.action(),
                                            row.entity(),
                                            row.entityId(),
                                            row.after()));
        }
        handle.createUpdate(PLAIN).bind("rows", json.append(']').toString()).execute();
    }

    private static double rate(
            Jdbi jdbi, int size, int transactions, BiConsumer<Handle, List<TrailRow>> writing, Runnable afterCommit)
            throws Exception {
        long start = System.nanoTime();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> working = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                working.add(writers.submit(() -> jdbi.useHandle(handle -> {
                    for (int count = 0; count < transactions; count++) {
                        handle.useTransaction(open -> writing.accept(open, rows(size)));
                        afterCommit.run();
                    }
                })));
            }
            for (Future<?> each : working) {
                each.get();
            }
        }
        return (double) WRITERS * transactions * size / ((System.nanoTime() - start) / 1e9);
    }

    private static List<TrailRow> rows(int size) {
        List<TrailRow> rows = new ArrayList<>();
        for (int count = 0; count < size; count++) {
            rows.add(TrailRow.byMachine(
                    Instant.now(),
                    "claim.entered",
                    "claim",
                    UUID.randomUUID(),
                    null,
                    "{\"statement\":\"" + "نفت سانا ".repeat(40) + "\"}"));
        }
        return rows;
    }
}
