package org.counterclaim.extract.time;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Works out which day, month or year the words mean, seen from the day of publication. The past is meant unless said otherwise. */
final class DayResolver {

    private final LocalDate today;
    private final boolean future;

    /** @param future whether the sentence speaks of what is to come */
    DayResolver(LocalDate today, boolean future) {
        this.today = today;
        this.future = future;
    }

    @Nullable LocalDate day(Slots slots) {
        if (slots.day != null && slots.month != null) {
            return slots.hijri ? hijri(slots, slots.month, slots.day) : date(slots, slots.month, slots.day);
        }
        if (slots.nextWeekday != null) {
            return weekday(slots.nextWeekday, slots).minusDays(1);
        }
        if (slots.weekday != null) {
            return weekday(slots.weekday, slots);
        }
        return slots.offset == null ? null : today.plusDays(slots.offset);
    }

    private LocalDate weekday(int number, Slots slots) {
        DayOfWeek weekday = DayOfWeek.of(number);
        if (slots.offset != null && today.plusDays(slots.offset).getDayOfWeek() == weekday) {
            return today.plusDays(slots.offset);
        }
        if (slots.modifier != null && slots.modifier != 0) {
            return today.with(
                    slots.modifier < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
        }
        return today.with(future ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
    }

    private @Nullable LocalDate date(Slots slots, int month, int day) {
        if (slots.year != null) {
            return of(slots.year, month, day);
        }
        LocalDate date = of(today.getYear(), month, day);
        if (date == null || (slots.modifier != null && slots.modifier == 0)) {
            return date;
        }
        boolean coming = slots.modifier != null && slots.modifier > 0;
        if (coming || (future && slots.modifier == null)) {
            return date.isBefore(today) && (coming || date.isBefore(today.minusMonths(6)))
                    ? of(today.getYear() + 1, month, day)
                    : date;
        }
        return date.isAfter(today.plusDays(1)) ? of(today.getYear() - 1, month, day) : date;
    }

    /** The first day of the month that the words mean. */
    @Nullable LocalDate month(Slots slots, int month) {
        if (slots.hijri) {
            return hijri(slots, month, 1);
        }
        if (slots.year != null) {
            return of(slots.year, month, 1);
        }
        YearMonth now = YearMonth.from(today);
        YearMonth said = now.withMonth(month);
        int modifier = slots.modifier == null ? (future && said.isAfter(now) ? 1 : 0) : slots.modifier;
        if (modifier > 0) {
            return (said.isAfter(now) ? said : said.plusYears(1)).atDay(1);
        }
        boolean last = modifier < 0 ? !said.isBefore(now) : said.isAfter(now) && slots.modifier == null;
        return (last ? said.minusYears(1) : said).atDay(1);
    }

    private @Nullable LocalDate hijri(Slots slots, int month, int day) {
        if (slots.year != null && slots.year < 1700) {
            return hijri(slots.year, month, day);
        }
        int year = hijriYear(slots.year == null ? today : LocalDate.of(slots.year, 12, 31));
        LocalDate date = hijri(year, month, day);
        return date != null && date.isAfter(today.plusDays(1)) && !future ? hijri(year - 1, month, day) : date;
    }

    private static int hijriYear(LocalDate date) {
        IslamicCalendar calendar = calendar();
        calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar.get(IslamicCalendar.YEAR);
    }

    private static @Nullable LocalDate hijri(int year, int month, int day) {
        if (day > 30) {
            return null;
        }
        IslamicCalendar calendar = calendar();
        calendar.clear();
        calendar.set(year, month - 1, day, 12, 0, 0);
        return LocalDate.ofInstant(java.time.Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.UTC);
    }

    private static IslamicCalendar calendar() {
        return new IslamicCalendar(TimeZone.GMT_ZONE, new ULocale("ar@calendar=islamic-umalqura"));
    }

    private static @Nullable LocalDate of(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
