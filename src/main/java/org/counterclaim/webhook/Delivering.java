package org.counterclaim.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.counterclaim.fetch.NotFetched;
import org.counterclaim.fetch.Sender;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends deliveries by the clock, at least once each: a node that dies while it sends leaves the delivery to another. Each
 * webhook is sent to one by one, in the order of the changes, and beside the others: who does not answer holds up nobody.
 */
@ApplicationScoped
class Delivering {

    private static final Logger LOG = Logger.getLogger(Delivering.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final Deliveries deliveries;
    private final Signatures signatures;
    private final Sender sender;
    private final WebhookSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();

    Delivering(
            Deliveries deliveries,
            Signatures signatures,
            Sender sender,
            WebhookSettings settings,
            ObjectMapper json,
            Clock clock) {
        this.deliveries = deliveries;
        this.signatures = signatures;
        this.sender = sender;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (!signatures.arePossible() || threads.isShutdown()) {
            return;
        }
        boolean more = true;
        while (more) {
            more = deliveries.prepare();
        }
        for (UUID webhook : deliveries.due(clock.instant())) {
            if (busy.size() < settings.atOnce() && busy.add(webhook)) {
                threads.execute(() -> sendTo(webhook));
            }
        }
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forget() {
        deliveries.forget(clock.instant().minus(settings.keep()));
    }

    /** Until nothing is due or something is not taken, so that a receiver in trouble leaves its place to another. */
    private void sendTo(UUID webhook) {
        try {
            boolean taken = true;
            while (taken && !threads.isShutdown()) {
                taken = deliveries
                        .take(webhook, clock.instant())
                        .map(this::isTaken)
                        .orElse(false);
            }
        } catch (RuntimeException e) {
            if (!threads.isShutdown()) {
                LOG.errorf(e, "Deliveries to %s paused", webhook);
            }
        } finally {
            busy.remove(webhook);
        }
    }

    private boolean isTaken(Deliveries.Taken delivery) {
        Instant now = clock.instant();
        try {
            String body = json.writeValueAsString(delivery.change());
            int status = sender.send(
                    delivery.url(),
                    signatures.headers(delivery.webhook(), delivery.salt(), delivery.id(), now, body),
                    body);
            if (status / 100 == 2) {
                deliveries.ended(delivery.id(), DeliveryState.DELIVERED, now, status, null);
                return true;
            }
            failed(delivery, now, status, "The answer was " + status);
        } catch (NotFetched refused) {
            failed(delivery, now, null, String.valueOf(refused.getMessage()));
        } catch (JsonProcessingException | RuntimeException e) {
            LOG.errorf(e, "Delivery %s failed", delivery.id());
            failed(delivery, now, null, "It is in the server's log");
        }
        return false;
    }

    private void failed(Deliveries.Taken delivery, Instant now, @Nullable Integer status, String error) {
        boolean last = delivery.attempts() >= settings.attempts();
        deliveries.ended(
                delivery.id(),
                last ? DeliveryState.DEAD : DeliveryState.WAITING,
                now.plus(pause(delivery.attempts())),
                status,
                error);
    }

    private Duration pause(int attempts) {
        Duration pause = settings.pause().multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
