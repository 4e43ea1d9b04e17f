package org.counterclaim.export;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When the week before is due: at an hour of a day of each week.
 *
 * @param hour 0 to 23; where the clocks skip it, the first moment after
 */
record WeeklySchedule(DayOfWeek day, int hour, ZoneId zone) {

    static WeeklySchedule of(ExportSettings settings) {
        return new WeeklySchedule(settings.day(), settings.hour(), settings.zone());
    }

    /** The latest week whose hour has come, however long ago that was. */
    Period dueWeek(Instant instant) {
        return Period.ofWeek(Period.weekOf(dueDate(instant)), zone);
    }

    /**
     * The weeks that end after a moment and whose hour has come, the earliest first: what a server owes that slept for
     * longer than a week.
     *
     * @param most how many to go back at most, at least 1
     */
    List<Period> dueWeeks(Instant after, Instant instant, int most) {
        LocalDate latest = dueDate(instant);
        return IntStream.range(0, most)
                .mapToObj(back -> Period.ofWeek(Period.weekOf(latest.minusWeeks(back)), zone))
                .takeWhile(week -> week.to().isAfter(after))
                .sorted(Comparator.comparing(Period::from))
                .toList();
    }

    private LocalDate dueDate(Instant instant) {
        ZonedDateTime now = instant.atZone(zone);
        LocalDate latest = now.toLocalDate().with(TemporalAdjusters.previousOrSame(day));
        boolean come = !now.isBefore(latest.atTime(hour, 0).atZone(zone));
        return latest.minusWeeks(come ? 1 : 2);
    }
}
