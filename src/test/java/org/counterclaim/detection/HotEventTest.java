package org.counterclaim.detection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.counterclaim.platform.TestDatabase;
import org.counterclaim.platform.TestPostgres;
import org.counterclaim.reconcile.ClaimReconciler;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Two nodes of two workers each, on connections of their own, while sixteen writers fill one event. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = TestPostgres.SERVER, mode = ResourceAccessMode.READ)
class HotEventTest {

    private static final int CLAIMS = 1_600;
    private static final int WRITERS = 16;
    private static final int SOURCES = 40;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private static final String FOUND = """
            select string_agg(line, E'\\n' order by line) from (
                select concat_ws(' ', conflict.id, question_id, type, claimant_id, active, inactive_reason,
                                 round(score::numeric, 9), fingerprint) as line
                from conflict where active
                union all select concat_ws(' ', conflict_id, ordinal, key, stance, answer, origins) from position
                join conflict on conflict.id = conflict_id and active
                union all select concat_ws(' ', conflict_id, claim_id, first_ordinal, last_ordinal, sole)
                from position_claim join conflict on conflict.id = conflict_id and active
                union all select concat_ws(' ', relation.question_id, conflict_id, claim_id, other_id, relation.type,
                                           reason_code, reason_arguments::text)
                from relation left join conflict on conflict.id = conflict_id
                where conflict_id is null or active) lines""";

    private final DataSource source = TestDatabase.migrated();
    private final Jdbi database = Jdbi.create(source);
    private final ClaimRows rows = new ClaimRows(database);

    @Test
    void findsWhatARebuildFindsNoneMissedNoneTwice() throws Exception {
        rows.predicate("casualties.killed", "QUANTITY");
        rows.predicate("departure.happened", "YES_NO");
        List<UUID> sources = new ArrayList<>();
        for (int number = 0; number < SOURCES; number++) {
            sources.add(rows.source("Source " + number));
        }
        UUID event = rows.event();
        try (Workers one = workers();
                Workers other = workers();
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> written = new ArrayList<>();
            for (int number = 0; number < CLAIMS; number++) {
                int claim = number;
                written.add(writers.submit(() -> write(event, sources.get(claim % SOURCES), claim)));
            }
            for (Future<?> each : written) {
                each.get();
            }
            one.nudge();
            other.nudge();
            waitUntilNothingIsMarked();
        }
        String incremental = found();
        assertThat(count("select count(*) from claim")).isEqualTo(CLAIMS);
        assertThat(count("select count(*) from conflict where active")).isGreaterThanOrEqualTo(4);

        database.useTransaction(handle -> handle.execute(
                "truncate conflict, position, position_claim, relation," + " review, verdict, comment cascade"));
        Rebuild rebuild = new Rebuild(
                database, new ClaimReconciler(), new ObjectMapper(), new SimpleMeterRegistry(), Clock.systemUTC());
        assertThat(rebuild.everything().handedToQueue()).isZero();
        assertThat(found()).isEqualTo(incremental);
    }

    private Workers workers() {
        Queue queue = new Queue(
                Jdbi.create(source),
                new Detection(new ClaimReconciler(), new ObjectMapper(), new SimpleMeterRegistry(), Clock.systemUTC()),
                100,
                3,
                Duration.ofMillis(10));
        return new Workers(queue, 2, Duration.ofMillis(50));
    }

    /** Questions come into being within the writers' own transactions, as they do when reports come in. */
    private void write(UUID event, UUID source, int number) {
        database.useTransaction(handle -> {
            String category = "{\"category\":\"" + (number % 3 == 0 ? "civilians" : "fighters") + "\"}";
            if (number % 4 == 0) {
                UUID question = ClaimRows.question(handle, event, "departure.happened", category);
                ClaimRows.yesNo(handle, question, source, number % 8 == 0 ? "AFFIRMS" : "DENIES", "{}");
            } else {
                UUID question = ClaimRows.question(handle, event, "casualties.killed", category);
                ClaimRows.figure(handle, question, source, number % 13);
            }
        });
    }

    private void waitUntilNothingIsMarked() throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        while (count("select count(*) from dirty_question") > 0) {
            assertThat(Instant.now())
                    .as("still %s marks", count("select count(*) from dirty_question"))
                    .isBefore(end);
            Thread.sleep(50);
        }
    }

    private String found() {
        return database.withHandle(
                handle -> handle.createQuery(FOUND).mapTo(String.class).one());
    }

    private long count(String sql) {
        return database.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
