package org.counterclaim.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What is left to each of many senders of the same right. Of this node alone: each node answers for itself. */
final class Allowances {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final long MOST_SENDERS = 100_000;

    private final String name;
    private final long quota;

    /** Who was still for a window has everything back: nothing is lost with the bucket. */
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_SENDERS)
            .expireAfterAccess(WINDOW)
            .build();

    Allowances(String name, long quota) {
        this.name = name;
        this.quota = quota;
    }

    /** Takes one request off what a sender has left. */
    Taken take(String sender) {
        Bucket bucket = buckets.get(
                sender,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW))
                        .build());
        return new Taken(name, quota, bucket.tryConsumeAndReturnRemaining(1));
    }

    /** What became of one request, in the words of draft-ietf-httpapi-ratelimit-headers-10. */
    record Taken(String name, long quota, ConsumptionProbe probe) {

        boolean isRefused() {
            return !probe.isConsumed();
        }

        /** Whether the next one will be refused. */
        boolean isLast() {
            return probe.isConsumed() && probe.getRemainingTokens() == 0;
        }

        /** Whole seconds until the next request is answered; until everything is back where this one was. */
        long seconds() {
            long nanos = isRefused() ? probe.getNanosToWaitForRefill() : probe.getNanosToWaitForReset();
            return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1));
        }

        String policy() {
            return "\"%s\";q=%d;w=%d".formatted(name, quota, WINDOW.toSeconds());
        }

        String left() {
            return "\"%s\";r=%d;t=%d".formatted(name, probe.getRemainingTokens(), seconds());
        }
    }
}
