package org.counterclaim.detection;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.claim.Reconciling;
import org.counterclaim.reconcile.Reconciler;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** This node's share of the work, from start to stop. */
@ApplicationScoped
class Node implements Reconciling {

    private static final long GLANCE_MILLIS = 10;

    private final ReconcileSettings settings;
    private final Clock clock;
    private final Queue queue;
    private volatile @Nullable Workers workers;

    Node(
            Jdbi database,
            Reconciler reconciler,
            ObjectMapper json,
            MeterRegistry registry,
            Clock clock,
            ReconcileSettings settings) {
        this.settings = settings;
        this.clock = clock;
        this.queue = new Queue(
                database,
                new Detection(reconciler, json, registry, clock),
                settings.batch(),
                settings.attempts(),
                settings.pause());
    }

    void start(@Observes StartupEvent started) {
        workers = new Workers(queue, settings.workers(), settings.poll());
    }

    void stop(@Observes ShutdownEvent stopping) {
        Workers running = workers;
        if (running != null) {
            running.close();
        }
    }

    /** Whatever a request wrote has been committed when it is answered: have it looked at without waiting for the clock. */
    @ServerResponseFilter
    void wake(ContainerRequestContext request) {
        Workers running = workers;
        if (running != null && !request.getMethod().equals("GET")) {
            running.nudge();
        }
    }

    /** Helps with the work meanwhile. What the caller has not committed yet is not seen. */
    @Override
    public void await(Set<UUID> events) {
        Instant end = clock.instant().plus(settings.patience());
        QuarkusTransaction.suspendingExisting().run(() -> {
            boolean left = true;
            while (left && clock.instant().isBefore(end)) {
                if (queue.workOnce(events) == 0) {
                    left = queue.anyLeft(events) && glance();
                }
            }
        });
    }

    private static boolean glance() {
        try {
            Thread.sleep(GLANCE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
