package org.counterclaim.reconcile;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;

/** Says a window of time as finely as it was said. */
final class TimePhrases {

    private static final String DAY = "EEEEdMMMMyyyy";
    private static final String DAY_AND_TIME = "EEEEdMMMMyyyyHHmm";
    private static final String MONTH = "MMMMyyyy";
    private static final String YEAR = "yyyy";
    private static final String[] PARTS = {"night", "dawn", "morning", "noon", "afternoon", "evening", "night"};
    private static final int[] PARTS_END = {3, 6, 12, 14, 18, 21, 24};

    private final Messages messages;

    TimePhrases(Messages messages) {
        this.messages = messages;
    }

    String day(LocalDate day) {
        return format(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC, DAY);
    }

    String window(TimeWindow window) {
        if (window.from() == null) {
            return messages.say("time.before", format(window.upper(), window.zone(), bound(window.precision())));
        }
        if (window.to() == null) {
            return messages.say("time.after", format(window.from(), window.zone(), bound(window.precision())));
        }
        return bounded(window.from(), window.to(), window.precision(), window.zone());
    }

    private String bounded(Instant from, Instant to, TimePrecision precision, ZoneId zone) {
        return switch (precision) {
            case INSTANT -> format(from, zone, DAY_AND_TIME);
            case PART_OF_DAY -> partOfDay(from, to, zone);
            case DAY -> days(from, to, zone);
            case DAYS, WEEK -> days(from, to, zone);
            case MONTH -> format(from, zone, MONTH);
            case YEAR -> format(from, zone, YEAR);
        };
    }

    private String days(Instant from, Instant to, ZoneId zone) {
        LocalDate first = LocalDate.ofInstant(from, zone);
        LocalDate last = LocalDate.ofInstant(to.minusNanos(1), zone);
        return first.equals(last)
                ? format(from, zone, DAY)
                : messages.say("time.from-to", format(from, zone, DAY), format(to.minusNanos(1), zone, DAY));
    }

    private String partOfDay(Instant from, Instant to, ZoneId zone) {
        ZonedDateTime start = from.atZone(zone);
        ZonedDateTime end = to.minusNanos(1).atZone(zone);
        if (!start.toLocalDate().equals(end.toLocalDate())) {
            return messages.say("time.night-between", format(from, zone, DAY), format(to, zone, DAY));
        }
        int middle = (start.getHour() + end.getHour()) / 2;
        int part = 0;
        while (middle >= PARTS_END[part]) {
            part++;
        }
        return messages.say("time." + PARTS[part], format(from, zone, DAY));
    }

    private static String bound(TimePrecision precision) {
        return precision == TimePrecision.INSTANT || precision == TimePrecision.PART_OF_DAY ? DAY_AND_TIME : DAY;
    }

    private String format(Instant moment, ZoneId zone, String skeleton) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, messages.locale());
        format.setTimeZone(TimeZone.getTimeZone(zone instanceof ZoneOffset ? "GMT" + offset(zone) : zone.getId()));
        return format.format(Date.from(moment));
    }

    private static String offset(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "" : zone.getId();
    }
}
