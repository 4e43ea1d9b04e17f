package org.counterclaim.feed;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is polled next. Failures double the wait up to a day; chance spreads the polls, so that many feeds of
 * one site, or many servers after one outage, do not come at once.
 *
 * @param every the wait after a success
 */
record Rhythm(Duration every, RandomGenerator chance) {

    private static final Duration LONGEST = Duration.ofDays(1);

    /** After a success; no sooner than the server asks. */
    Duration afterSuccess(@Nullable Duration asked) {
        return atLeast(spread(every), asked);
    }

    /**
     * After a failure; no sooner than the server asks.
     *
     * @param failures in a row, this one among them, from 1
     */
    Duration afterFailure(int failures, @Nullable Duration asked) {
        Duration wait = every.multipliedBy(1L << Math.min(failures - 1, 12));
        Duration most = every.compareTo(LONGEST) > 0 ? every : LONGEST;
        return atLeast(spread(wait.compareTo(most) > 0 ? most : wait), asked);
    }

    private Duration spread(Duration wait) {
        return Duration.ofMillis((long) (wait.toMillis() * (0.9 + 0.2 * chance.nextDouble())));
    }

    private static Duration atLeast(Duration wait, @Nullable Duration asked) {
        return asked != null && asked.compareTo(wait) > 0 ? asked : wait;
    }
}
