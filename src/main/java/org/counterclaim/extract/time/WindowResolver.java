package org.counterclaim.extract.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Turns what the words said into a window. An hour of the clock is that hour; a clock time with minutes is five minutes. */
final class WindowResolver {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final TimeLexicon lexicon;
    private final TimeContext context;
    private final boolean future;
    private final DayResolver days;

    WindowResolver(TimeLexicon lexicon, TimeContext context, boolean future) {
        this.lexicon = lexicon;
        this.context = context;
        this.future = future;
        this.days = new DayResolver(context.day(), future);
    }

    @Nullable TimeWindow window(Slots slots) {
        if (slots.count > 0 && slots.unit != null) {
            return span(slots, slots.unit);
        }
        LocalDate day = days.day(slots);
        if (slots.clock != null) {
            return clock(slots, slots.clock, day);
        }
        DayPart part = part(slots, day);
        if (part != null) {
            return part(slots, part, day);
        }
        if (day != null) {
            return days(day, day.plusDays(1), TimePrecision.DAY);
        }
        return calendar(slots);
    }

    private @Nullable DayPart part(Slots slots, @Nullable LocalDate day) {
        if (slots.part != null || slots.third == null || day == null) {
            return slots.part;
        }
        return lexicon.part(slots.third == 1 ? "EARLY" : slots.third == 2 ? "MIDDLE" : "LATE");
    }

    private @Nullable TimeWindow calendar(Slots slots) {
        if (slots.month != null) {
            LocalDate first = days.month(slots, slots.month);
            return first == null ? null : month(first, slots.third, slots.hijri);
        }
        if (slots.year != null) {
            return year(LocalDate.of(slots.year, 1, 1), slots.third);
        }
        if (slots.unit == null || slots.modifier == null) {
            return null;
        }
        return unit(slots.unit, slots.modifier, slots.third);
    }

    private TimeWindow month(LocalDate first, @Nullable Integer third, boolean hijri) {
        LocalDate end = hijri ? first.plusDays(30) : first.plusMonths(1);
        if (third == null) {
            return days(first, end, TimePrecision.MONTH);
        }
        LocalDate from = first.plusDays((third - 1) * 10L);
        return days(from, third == 3 ? end : from.plusDays(10), TimePrecision.DAYS);
    }

    private TimeWindow year(LocalDate first, @Nullable Integer third) {
        if (third == null) {
            return days(first, first.plusYears(1), TimePrecision.YEAR);
        }
        LocalDate from = first.plusMonths((third - 1) * 4L);
        return days(from, from.plusMonths(4), TimePrecision.MONTH);
    }

    /** Weeks begin on Saturday, Sunday or Monday, by country: a week said is given room for all three. */
    private @Nullable TimeWindow unit(ChronoUnit unit, int modifier, @Nullable Integer third) {
        LocalDate today = context.day();
        if (unit == ChronoUnit.WEEKS) {
            LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(modifier);
            return days(monday.minusDays(2), monday.plusDays(7), TimePrecision.WEEK);
        }
        if (unit == ChronoUnit.MONTHS) {
            return month(YearMonth.from(today).plusMonths(modifier).atDay(1), third, false);
        }
        return unit == ChronoUnit.YEARS ? year(LocalDate.of(today.getYear() + modifier, 1, 1), third) : null;
    }

    private TimeWindow clock(Slots slots, int said, @Nullable LocalDate day) {
        int minutes = slots.clockIsWhole ? said : adjusted(said, slots.part);
        ZoneId zone = slots.universal ? ZoneOffset.UTC : context.zone();
        int length = slots.clockHasMinutes ? 5 : HOUR;
        LocalDate base = day;
        if (base == null) {
            base = context.publishedAt().atZone(zone).toLocalDate();
            boolean later = at(base, minutes, zone).isAfter(context.publishedAt());
            base = later && !future ? base.minusDays(1) : base;
        }
        if (slots.nextWeekday != null && minutes < DAY / 2) {
            base = base.plusDays(1);
        }
        return new TimeWindow(at(base, minutes, zone), at(base, minutes + length, zone), TimePrecision.INSTANT, zone);
    }

    /** "The fifth hour at dusk" is 17:00; small hours of a night are the next day's. */
    private static int adjusted(int minutes, @Nullable DayPart part) {
        if (part == null || minutes > 12 * HOUR + 59) {
            return minutes;
        }
        int half = minutes % (12 * HOUR);
        return switch (part.code()) {
            case "DAWN", "EARLY_MORNING", "MORNING", "EARLY" -> half;
            case "NOON" -> half < 10 * HOUR ? half + 12 * HOUR : half;
            case "AFTERNOON", "EVENING", "LATE_EVENING", "LATE" -> half + 12 * HOUR;
            case "AFTER_MIDNIGHT" -> half + DAY;
            case "NIGHT", "LATE_NIGHT", "MIDNIGHT" -> half >= 6 * HOUR ? half + 12 * HOUR : half + DAY;
            default -> minutes;
        };
    }

    private TimeWindow part(Slots slots, DayPart part, @Nullable LocalDate said) {
        LocalDate day = said;
        if (day == null) {
            day = context.day();
            boolean later = at(day, part.from(), context.zone()).isAfter(context.publishedAt());
            boolean today = slots.modifier != null && slots.modifier == 0;
            day = later && !future && !today ? day.minusDays(1) : day;
        } else if (slots.nextWeekday != null && !part.isNight()) {
            day = day.plusDays(1);
        }
        return new TimeWindow(
                at(day, part.from(), context.zone()),
                at(day, part.to(), context.zone()),
                TimePrecision.PART_OF_DAY,
                context.zone());
    }

    private @Nullable TimeWindow span(Slots slots, ChronoUnit unit) {
        ZonedDateTime now = context.publishedAt().atZone(context.zone());
        Duration one = unit.getDuration();
        double seconds = one.toSeconds() * slots.count;
        if (seconds > 1e10) {
            return null;
        }
        ZonedDateTime then = unit.isTimeBased() || slots.count != Math.rint(slots.count)
                ? now.minusSeconds((long) seconds)
                : now.minus((long) slots.count, unit);
        if (slots.coming) {
            return new TimeWindow(
                    now.toInstant(), now.plusSeconds((long) seconds).toInstant(), precision(unit), context.zone());
        }
        if (!slots.ago) {
            return new TimeWindow(then.toInstant(), now.toInstant(), precision(unit), context.zone());
        }
        return switch (unit) {
            case DAYS -> days(then.toLocalDate(), then.toLocalDate().plusDays(1), TimePrecision.DAY);
            case YEARS ->
                days(LocalDate.of(then.getYear(), 1, 1), LocalDate.of(then.getYear() + 1, 1, 1), TimePrecision.YEAR);
            default -> around(then, one, precision(unit));
        };
    }

    private TimeWindow around(ZonedDateTime then, Duration one, TimePrecision precision) {
        Duration half = one.dividedBy(2);
        Instant end = then.plus(half).toInstant();
        Instant now = context.publishedAt();
        return new TimeWindow(then.minus(half).toInstant(), end.isAfter(now) ? now : end, precision, context.zone());
    }

    private static TimePrecision precision(ChronoUnit unit) {
        return switch (unit) {
            case MINUTES, HOURS -> TimePrecision.PART_OF_DAY;
            case DAYS -> TimePrecision.DAYS;
            case WEEKS -> TimePrecision.WEEK;
            case MONTHS -> TimePrecision.MONTH;
            default -> TimePrecision.YEAR;
        };
    }

    private TimeWindow days(LocalDate from, LocalDate to, TimePrecision precision) {
        ZoneId zone = context.zone();
        return new TimeWindow(
                from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant(), precision, zone);
    }

    private static Instant at(LocalDate day, int minutes, ZoneId zone) {
        return day.plusDays(minutes / DAY)
                .atTime(minutes % DAY / HOUR, minutes % HOUR)
                .atZone(zone)
                .toInstant();
    }
}
