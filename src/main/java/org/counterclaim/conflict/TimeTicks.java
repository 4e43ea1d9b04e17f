package org.counterclaim.conflict;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterclaim.page.Say;

/** Round moments on an axis of time: few enough to stand side by side, and no two under one name. */
final class TimeTicks {
    private static final int MOST = 4;

    private static final List<Duration> WITHIN_A_DAY = Stream.concat(
                    IntStream.of(1, 2, 5, 10, 20, 30).mapToObj(Duration::ofMinutes),
                    IntStream.of(1, 2, 3, 6, 12).mapToObj(Duration::ofHours))
            .toList();
    private static final List<Period> DAYS = Stream.of(
                    IntStream.of(1, 2, 4, 7, 14).mapToObj(Period::ofDays),
                    IntStream.of(1, 2, 3, 6).mapToObj(Period::ofMonths),
                    IntStream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000).mapToObj(Period::ofYears))
            .flatMap(steps -> steps)
            .toList();

    private TimeTicks() {}

    /** From the first to the last second since 1970. */
    static List<Plot.Tick> of(double first, double last, Axis axis, Say say) {
        ZoneId zone = ZoneId.of(say.zone());
        Instant from = Instant.ofEpochSecond(Math.round(first));
        Instant to = Instant.ofEpochSecond(Math.round(last));
        for (Duration step : WITHIN_A_DAY) {
            if (Duration.between(from, to).dividedBy(step) < MOST) {
                return ticks(moments(from.atZone(zone).toLocalDate(), step, from, to, zone), axis, say, true);
            }
        }
        for (Period step : DAYS) {
            List<ZonedDateTime> moments = moments(start(from.atZone(zone).toLocalDate(), step), step, from, to, zone);
            if (moments.size() <= MOST) {
                return ticks(moments, axis, say, false);
            }
        }
        return List.of();
    }

    /** Where counting begins, so that the ticks are round: months with the year, years with round years. */
    private static LocalDate start(LocalDate first, Period step) {
        if (step.getYears() > 0) {
            return first.withDayOfYear(1).minusYears(first.getYear() % step.getYears());
        }
        return step.getMonths() > 0 ? first.withDayOfYear(1) : first;
    }

    private static List<ZonedDateTime> moments(
            LocalDate start, TemporalAmount step, Instant from, Instant to, ZoneId zone) {
        List<ZonedDateTime> moments = new ArrayList<>();
        ZonedDateTime each = start.atStartOfDay(zone);
        while (!each.toInstant().isAfter(to) && moments.size() <= MOST) {
            if (!each.toInstant().isBefore(from)) {
                moments.add(each);
            }
            each = each.plus(step);
        }
        return moments;
    }

    private static List<Plot.Tick> ticks(List<ZonedDateTime> moments, Axis axis, Say say, boolean isWithinDay) {
        return moments.stream()
                .map(ZonedDateTime::toOffsetDateTime)
                .map(at -> new Plot.Tick(
                        axis.at((double) at.toEpochSecond()), isWithinDay ? say.dayAndHour(at) : say.day(at)))
                .toList();
    }
}
