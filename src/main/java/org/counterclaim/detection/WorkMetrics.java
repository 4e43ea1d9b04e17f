package org.counterclaim.detection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What this node has done since it started, in figures for a monitoring system. */
final class WorkMetrics {

    private static final String TRIED = "counterclaim.reconcile.tried";

    private final MeterRegistry registry;
    private final Counter reconciled;

    WorkMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.reconciled = Counter.builder("counterclaim.reconcile.reconciled")
                .description("Questions reconciled")
                .register(registry);
    }

    /** Work that is rolled back does not count. */
    void countWhenCommitted(Handle handle, int questions, List<RuleTrial> trials) {
        handle.afterCommit(() -> {
            reconciled.increment(questions);
            trials.forEach(trial -> tried(trial.rule()).increment());
        });
    }

    private Counter tried(String rule) {
        return Counter.builder(TRIED)
                .description("What rules in mode LOG would have implied, once for each question and set of claims")
                .tag("rule", rule)
                .register(registry);
    }
}
