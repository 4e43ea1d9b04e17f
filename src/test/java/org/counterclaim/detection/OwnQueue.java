package org.counterclaim.detection;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.counterclaim.platform.TestDatabase;
import org.jdbi.v3.core.Jdbi;

/** A queue over a database of its own, with two sources and an event to ask about. */
final class OwnQueue {

    final Jdbi database = Jdbi.create(TestDatabase.migrated());
    final ClaimRows rows = new ClaimRows(database);
    final SimpleMeterRegistry counted = new SimpleMeterRegistry();
    final UUID sana;
    final UUID sohr;
    final UUID event;
    private final Queue queue = new Queue(
            database,
            new Detection(new PlainReconciler(), new ObjectMapper(), counted, Clock.systemUTC()),
            500,
            3,
            Duration.ZERO);

    OwnQueue() {
        rows.predicate("agreement.reached", "YES_NO");
        rows.predicate("departure.happened", "YES_NO");
        rows.predicate("casualties.killed", "QUANTITY");
        sana = rows.source("SANA");
        sohr = rows.source("SOHR");
        event = rows.event();
    }

    /** Works until nothing waits. */
    void drain() {
        int worked = queue.workOnce();
        while (worked > 0) {
            worked = queue.workOnce();
        }
    }

    List<String> actions() {
        return database.withHandle(handle -> handle.createQuery("select action from audit order by id")
                .mapTo(String.class)
                .list());
    }

    String one(String sql) {
        return database.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).one());
    }

    long count(String sql) {
        return database.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
