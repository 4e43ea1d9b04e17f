package org.counterclaim.claim;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.counterclaim.statement.TimePrecision;
import org.jspecify.annotations.Nullable;

/** How finely a window fixes a time, told from its length where the sender does not say. */
final class Fineness {

    private Fineness() {}

    static TimePrecision of(@Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {
        if (from == null || to == null) {
            return TimePrecision.INSTANT;
        }
        Duration length = Duration.between(from, to);
        if (length.compareTo(Duration.ofMinutes(1)) <= 0) {
            return TimePrecision.INSTANT;
        }
        if (length.compareTo(Duration.ofHours(14)) <= 0) {
            return TimePrecision.PART_OF_DAY;
        }
        if (length.compareTo(Duration.ofHours(25)) <= 0) {
            return TimePrecision.DAY;
        }
        if (length.compareTo(Duration.ofDays(6)) <= 0) {
            return TimePrecision.DAYS;
        }
        if (length.compareTo(Duration.ofDays(8)) <= 0) {
            return TimePrecision.WEEK;
        }
        return length.compareTo(Duration.ofDays(32)) <= 0 ? TimePrecision.MONTH : TimePrecision.YEAR;
    }
}
