package org.counterclaim.reconcile;

import java.time.Duration;
import java.time.Instant;
import org.counterclaim.statement.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * How fast a running figure may grow, as a clock on which growth is even: between two moments a figure may grow by the
 * factor {@code exp(at(later) - at(earlier))} and no more.
 *
 * <p>With a known start a figure may grow with the square of the time since, twice the pace of steady counting, and in
 * the first two days, when tolls are still being found out, double every six hours; without one it may double each day.
 *
 * @param start the moment from which the figures count; null when nobody says
 */
record Pace(@Nullable Instant start) {

    private static final double EXPONENT = 2;
    private static final double SHORTEST_SECONDS = Duration.ofHours(1).toSeconds();
    private static final double DOUBLING_SECONDS = Duration.ofHours(6).toSeconds();
    private static final double EARLY_SECONDS = Duration.ofDays(2).toSeconds();

    /** When growth with the square of time becomes slower than doubling. */
    private static final double SLOWED_SECONDS = EXPONENT * DOUBLING_SECONDS / Math.log(2);

    private static final double DAY_SECONDS = Duration.ofDays(1).toSeconds();

    double at(Instant moment) {
        if (start == null) {
            return Math.log(2) * seconds(moment) / DAY_SECONDS;
        }
        double elapsed = Math.max(seconds(moment) - seconds(start), SHORTEST_SECONDS);
        double early = Math.clamp(elapsed, SLOWED_SECONDS, EARLY_SECONDS) - SLOWED_SECONDS;
        double steady =
                elapsed <= EARLY_SECONDS ? Math.min(elapsed, SLOWED_SECONDS) : SLOWED_SECONDS * elapsed / EARLY_SECONDS;
        return EXPONENT * Math.log(steady) + Math.log(2) * early / DOUBLING_SECONDS;
    }

    /** The moment up to which the figure counts: when it was said, if the words give none. */
    static Instant moment(Quantity figure, Instant saidAt) {
        return figure.asOf() == null ? saidAt : figure.asOf();
    }

    private static double seconds(Instant moment) {
        return moment.getEpochSecond() + moment.getNano() / 1e9;
    }
}
