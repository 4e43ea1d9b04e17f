package org.counterclaim.statement;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time from {@code from} (included) to {@code to} (excluded) within which something happened or began.
 *
 * @param from start; null when only an end is said ("until dawn")
 * @param to end; null when only a start is said
 * @param precision how finely the words fix it
 * @param zone the zone in which the words were resolved
 */
public record TimeWindow(@Nullable Instant from, @Nullable Instant to, TimePrecision precision, ZoneId zone)
        implements Answer {

    public TimeWindow {
        if (from == null && to == null) {
            throw new IllegalArgumentException("a time window needs from or to");
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("from must be before to");
        }
    }

    public Instant lower() {
        return from == null ? Instant.MIN : from;
    }

    public Instant upper() {
        return to == null ? Instant.MAX : to;
    }

    public boolean overlaps(TimeWindow other) {
        return lower().isBefore(other.upper()) && other.lower().isBefore(upper());
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.TIME_WINDOW;
    }
}
