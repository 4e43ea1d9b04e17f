package org.counterclaim.export;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

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
        ZonedDateTime now = instant.atZone(zone);
        LocalDate latest = now.toLocalDate().with(TemporalAdjusters.previousOrSame(day));
        boolean come = !now.isBefore(latest.atTime(hour, 0).atZone(zone));
        return Period.ofWeek(Period.weekOf(latest.minusWeeks(come ? 1 : 2)), zone);
    }
}
