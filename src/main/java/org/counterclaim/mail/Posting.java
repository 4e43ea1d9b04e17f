package org.counterclaim.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Hands mail to the mail server by the clock, each recipient's on its own, so that one who is refused keeps it from nobody
 * else. A node that falls between the server's answer and its own note of it sends the same mail twice, under the same
 * {@code Message-ID}, by which mail programs know it.
 */
@ApplicationScoped
class Posting {

    private static final Logger LOG = Logger.getLogger(Posting.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int AT_ONCE = 20;
    private static final int LONGEST_ERROR = 500;

    private final Outbox outbox;
    private final Carrier carrier;
    private final MailSettings settings;
    private final Clock clock;

    Posting(Outbox outbox, Carrier carrier, MailSettings settings, Clock clock) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "${counterclaim.mail.poll:10s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        settings.from().ifPresent(from -> {
            List<Outbox.Taken> taken;
            do {
                taken = outbox.take(clock.instant(), AT_ONCE);
                taken.forEach(mail -> send(from, mail));
            } while (taken.size() == AT_ONCE);
        });
    }

    @Scheduled(every = "6h", delayed = "15m")
    void forget() {
        outbox.forget(clock.instant().minus(settings.keep()));
    }

    private void send(String from, Outbox.Taken taken) {
        try {
            carrier.carry(from, taken.id(), taken.letter());
            outbox.ended(taken.id(), MailState.SENT, clock.instant(), null);
        } catch (IOException | RuntimeException failure) {
            String reason = reason(failure);
            LOG.warnf(
                    "Mail %s about %s was not sent: %s",
                    taken.id(), taken.letter().about(), reason);
            failed(taken, reason);
        }
    }

    private void failed(Outbox.Taken taken, String reason) {
        Instant now = clock.instant();
        boolean last = taken.attempts() >= settings.attempts();
        outbox.ended(taken.id(), last ? MailState.DEAD : MailState.WAITING, now.plus(pause(taken.attempts())), reason);
    }

    private Duration pause(int attempts) {
        Duration pause = settings.pause().multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** What the mail server said, or what kept it from being asked. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String line = words.replaceAll("[\\p{Cntrl}]+", " ").strip();
        return line.length() > LONGEST_ERROR ? line.substring(0, LONGEST_ERROR) : line;
    }
}
