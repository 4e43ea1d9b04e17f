package org.counterclaim.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The time an export is about.
 *
 * @param week as ISO 8601 writes it, such as {@code 2018-W20}; null for another stretch of time
 * @param from included
 * @param to excluded
 */
record Period(@Nullable String week, Instant from, Instant to) {

    private static final String SHAPE = "[12][0-9]{3}-W[0-9]{2}";

    static Period of(@Nullable String week, @Nullable OffsetDateTime from, @Nullable OffsetDateTime to, ZoneId zone) {
        if (week != null) {
            if (from != null || to != null) {
                throw ProblemException.invalid("week", "must be left out where from and to are given");
            }
            return ofWeek(week, zone);
        }
        if (from == null) {
            throw ProblemException.invalid(to == null ? "week" : "from", "is needed");
        }
        if (to == null) {
            throw ProblemException.invalid("to", "is needed");
        }
        if (!from.isBefore(to)) {
            throw ProblemException.invalid("to", "must be after from");
        }
        return new Period(null, from.toInstant(), to.toInstant());
    }

    /** A week begins on Monday at midnight in the zone. */
    static Period ofWeek(String week, ZoneId zone) {
        if (!week.matches(SHAPE)) {
            throw ProblemException.invalid("week", "must be a week such as 2018-W20");
        }
        try {
            LocalDate monday = LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return new Period(
                    week,
                    monday.atStartOfDay(zone).toInstant(),
                    monday.plusWeeks(1).atStartOfDay(zone).toInstant());
        } catch (DateTimeException e) {
            throw ProblemException.invalid("week", "must be a week that the year has");
        }
    }

    static String weekOf(LocalDate date) {
        return "%04d-W%02d".formatted(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The week, or the days it begins and ends on in UTC. */
    String name() {
        return week != null
                ? week
                : LocalDate.ofInstant(from, ZoneOffset.UTC) + "_" + LocalDate.ofInstant(to, ZoneOffset.UTC);
    }
}
