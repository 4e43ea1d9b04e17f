package org.counterclaim.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.counterclaim.fetch.NotFetched;
import org.counterclaim.fetch.Sender;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends deliveries by the clock, at least once each: a node that dies while it sends leaves the delivery to another.
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
        if (!signatures.arePossible()) {
            return;
        }
        boolean more = true;
        while (more) {
            more = deliveries.prepare();
            List<Deliveries.Taken> taken = deliveries.take(clock.instant(), settings.atOnce());
            sendAll(taken);
            more |= taken.size() == settings.atOnce();
        }
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forget() {
        deliveries.forget(clock.instant().minus(settings.keep()));
    }

    private void sendAll(List<Deliveries.Taken> taken) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            taken.forEach(delivery -> threads.execute(() -> send(delivery)));
        }
    }

    private void send(Deliveries.Taken delivery) {
        Instant now = clock.instant();
        try {
            String body = json.writeValueAsString(delivery.change());
            int status = sender.send(
                    delivery.url(),
                    signatures.headers(delivery.webhook(), delivery.salt(), delivery.id(), now, body),
                    body);
            if (status / 100 == 2) {
                deliveries.ended(delivery.id(), DeliveryState.DELIVERED, now, status, null);
            } else {
                failed(delivery, now, status, "The answer was " + status);
            }
        } catch (NotFetched refused) {
            failed(delivery, now, null, String.valueOf(refused.getMessage()));
        } catch (JsonProcessingException | RuntimeException e) {
            LOG.errorf(e, "Delivery %s failed", delivery.id());
            failed(delivery, now, null, "It is in the server's log");
        }
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
