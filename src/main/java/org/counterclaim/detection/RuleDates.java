package org.counterclaim.detection;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Notes that a rule has begun or lapsed; the database marks the questions it reaches in the same transaction. */
@ApplicationScoped
class RuleDates {

    private static final Logger LOG = Logger.getLogger(RuleDates.class);

    private final Jdbi database;
    private final Clock clock;

    RuleDates(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int changed = database.withHandle(
                handle -> handle.createUpdate("""
                        update rule set in_force = not in_force
                        where in_force <> rule_in_force(valid_from, valid_to, :now)""").bind("now", now).execute());
        if (changed > 0) {
            LOG.infof("Rules that began or lapsed: %d", changed);
        }
    }
}
