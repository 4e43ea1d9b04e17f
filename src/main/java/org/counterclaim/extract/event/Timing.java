package org.counterclaim.extract.event;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * How near two occurrences are in time, from 0 (apart) to 1 (the same). News that tells no day is written on the day or
 * on one of those that follow, so two windows that are both told part sooner than a told and a guessed one.
 */
final class Timing {

    /** How far back news of no date is taken to reach. */
    static final Duration NEWS = Duration.ofHours(36);

    /** A month that takes in the day is some hint and no more. */
    private static final double LOOSELY = 0.1;

    private static final double FOLLOW_UP_DAYS = 3;
    private static final double SHARED_CLUE_DAYS = 8;
    private static final double TOLD_DAYS = 1;
    private static final double SUDDEN_DAYS = 1.5;
    private static final double DAY_SECONDS = 86_400;

    private Timing() {}

    /**
     * 1 for windows that overlap, falling to 0 at the family's reach in days; half when either is not told.
     *
     * @param sudden whether it strikes once, so that another some days later is another one
     * @param clue whether they share what few occurrences do
     */
    static double near(
            @Nullable TimeWindow one,
            @Nullable TimeWindow other,
            PredicateFamily family,
            boolean sudden,
            boolean clue) {
        if (one == null || other == null) {
            return 0.5;
        }
        if (isLoose(one) != isLoose(other)
                && family != PredicateFamily.DISASTER
                && family != PredicateFamily.ELECTION) {
            return clue && one.overlaps(other) ? LOOSELY : 0;
        }
        if (one.overlaps(other)) {
            return 1;
        }
        double gap = one.lower().isAfter(other.lower()) ? seconds(other, one) : seconds(one, other);
        double days = gap / DAY_SECONDS;
        double reach = reach(one, other, family, sudden, clue);
        return days >= reach ? 0 : 0.9 - 0.4 * days / reach;
    }

    /** Whether one is the toll of weeks and the other a blow of a day. */
    static boolean isCampaign(@Nullable TimeWindow one, @Nullable TimeWindow other) {
        return one != null && other != null && isLong(one) != isLong(other);
    }

    private static double reach(
            TimeWindow one, TimeWindow other, PredicateFamily family, boolean sudden, boolean clue) {
        if (isLong(one) || isLong(other)) {
            return Math.max(5, days(family));
        }
        if (!isGuess(one) && !isGuess(other)) {
            return sudden ? SUDDEN_DAYS : isBlow(family) ? TOLD_DAYS : days(family);
        }
        return isBlow(family) ? clue ? SHARED_CLUE_DAYS : FOLLOW_UP_DAYS : days(family);
    }

    /**
     * Whether all that is told is the month or the year: "last May" looks back on what went before, and does not tell
     * on which of its days.
     */
    static boolean isLoose(TimeWindow window) {
        Instant from = window.from();
        Instant to = window.to();
        return from != null
                && to != null
                && seconds(from, to) >= 27 * DAY_SECONDS
                && isFirstOfMonth(from)
                && isFirstOfMonth(to);
    }

    /** In whichever zone: kept windows have lost theirs. */
    private static boolean isFirstOfMonth(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).plusHours(12).getDayOfMonth() == 1;
    }

    /** News that gives no date is taken for that of a day and a half, and tells no day of its own. */
    private static boolean isGuess(TimeWindow window) {
        return window.from() != null
                && window.to() != null
                && Duration.between(window.from(), window.to()).equals(NEWS);
    }

    /** A battle of weeks, not a blow of one day. */
    private static boolean isLong(TimeWindow window) {
        return window.from() != null && window.to() != null && seconds(window.from(), window.to()) > 3 * DAY_SECONDS;
    }

    private static double seconds(Instant from, Instant to) {
        return (double) to.getEpochSecond() - from.getEpochSecond();
    }

    private static double seconds(TimeWindow earlier, TimeWindow later) {
        return (double) later.lower().getEpochSecond() - earlier.upper().getEpochSecond();
    }

    /** Over in a day, and told of on those that follow. */
    private static boolean isBlow(PredicateFamily family) {
        return switch (family) {
            case VIOLENCE, ACCIDENT, PROTEST, ARREST, OTHER -> true;
            case DEAL, DISASTER, ELECTION -> false;
        };
    }

    private static double days(PredicateFamily family) {
        return switch (family) {
            case DEAL -> 3;
            case VIOLENCE, ACCIDENT, PROTEST, ARREST, OTHER -> 1.5;
            case DISASTER -> 14;
            case ELECTION -> 10;
        };
    }
}
