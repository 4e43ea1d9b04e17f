package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A pool that does not recognise a dead connection keeps handing it out long after the database is back. */
@ResourceLock(TestPostgres.SERVER)
@QuarkusTest
class PoolRecoveryTest {
    private static final int WORKERS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    DataSource pool;

    @Test
    void poolRecoversFromTheDeathOfTheDatabaseUnderLoad() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger failures = new AtomicInteger();
        List<Thread> load = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            load.add(Thread.ofVirtual().start(() -> ask(stop, failures)));
        }
        TestPostgres.killServer();
        waitForAnswers();
        int failuresUntilRecovered = failures.get();
        Thread.sleep(500);
        stop.set(true);
        for (Thread worker : load) {
            worker.join();
        }
        assertThat(failures.get())
                .as("failures after every connection had answered again")
                .isEqualTo(failuresUntilRecovered);
    }

    private void ask(AtomicBoolean stop, AtomicInteger failures) {
        while (!stop.get()) {
            try (Connection connection = pool.getConnection()) {
                connection.createStatement().execute("select pg_sleep(0.002)");
            } catch (SQLException e) {
                failures.incrementAndGet();
            }
        }
    }

    /** Holds as many connections at once as there are workers, so that no dead one can hide in the pool. */
    private void waitForAnswers() throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!allAnswer()) {
            assertThat(Instant.now()).as("the pool recovers").isBefore(end);
            Thread.sleep(50);
        }
    }

    private boolean allAnswer() throws SQLException {
        List<Connection> held = new ArrayList<>();
        try {
            for (int worker = 0; worker < WORKERS; worker++) {
                Connection connection = pool.getConnection();
                held.add(connection);
                connection.createStatement().execute("select 1");
            }
            return true;
        } catch (SQLException e) {
            return false;
        } finally {
            for (Connection connection : held) {
                connection.close();
            }
        }
    }
}
