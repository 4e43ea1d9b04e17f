package org.counterclaim.detection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The queue in figures for a monitoring system. */
@ApplicationScoped
class BacklogMetrics {

    private final Backlog backlog;
    private final MeterRegistry registry;

    BacklogMetrics(Backlog backlog, MeterRegistry registry) {
        this.backlog = backlog;
        this.registry = registry;
    }

    void register(@Observes StartupEvent started) {
        Gauge.builder(
                        "counterclaim.reconcile.waiting",
                        backlog,
                        queue -> queue.size().waiting())
                .description("Questions waiting to be reconciled")
                .register(registry);
        Gauge.builder(
                        "counterclaim.reconcile.parked",
                        backlog,
                        queue -> queue.size().parked())
                .description("Questions set aside after they failed")
                .register(registry);
    }
}
