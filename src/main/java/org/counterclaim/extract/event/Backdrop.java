package org.counterclaim.extract.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.counterclaim.extract.Report;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.extract.time.TimeKind;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * The earlier time that a report looks back on. News tells a background once by its date and goes on about it in the
 * sentences that follow, until one of them names a day of the report's own.
 */
public final class Backdrop {

    private static final Duration RECENT = Duration.ofDays(8);
    private static final Duration PAST = Duration.ofDays(20);
    private static final Duration BEFORE = Duration.ofDays(5);
    private static final int FIRST_YEAR = 1900;

    /** How many sentences without a date a background goes on for. */
    private static final int LONGEST = 3;

    private static final int REACH = 8;
    private static final Set<String> UP_TO = Set.of("to", "till", "through", "الي");
    private static final Set<String> FROM = Set.of(
            "since",
            "after",
            "until",
            "before",
            "than",
            "above",
            "below",
            "against",
            "compared",
            "versus",
            "from",
            "منذ",
            "بعد",
            "قبل",
            "حتي",
            "مقارنه",
            "بالمقارنه",
            "مقابل");

    private final Report report;
    private @Nullable TimeWindow window;
    private int undated;
    private int paragraph = -1;

    public Backdrop(Report report) {
        this.report = report;
    }

    /** What the sentence's claims look back on where they give no time of their own; null for the report's own days. */
    public @Nullable TimeWindow of(Reading reading) {
        TimeWindow past = null;
        boolean fresh = false;
        for (FoundTime time : reading.times()) {
            if (time.kind() == TimeKind.POINT || time.kind() == TimeKind.DURING) {
                fresh |= isFresh(time.window());
                boolean dated = !isFrom(reading, reading.start(time.span()));
                boolean old = isPast(time.window()) || isEarlier(reading, time);
                past = past == null && dated && old ? time.window() : past;
            }
        }
        if (past == null) {
            past = year(reading);
        }
        boolean next = reading.sentence().paragraph() != paragraph;
        paragraph = reading.sentence().paragraph();
        if (next) {
            window = null;
        }
        if (fresh || reading.headline()) {
            window = null;
            return null;
        }
        if (past != null) {
            window = past;
            undated = 0;
        } else if (++undated > LONGEST) {
            window = null;
        }
        return window;
    }

    /** "Since the war broke out in October", "above the 90 of last March": a stretch of the present, or what it is held to. */
    private static boolean isFrom(Reading reading, int time) {
        if (reading.isAny(time - 1, UP_TO)) {
            return true;
        }
        for (int i = time - 1; i >= Math.max(0, time - REACH); i--) {
            if (reading.isAny(i, FROM)) {
                return true;
            }
            if (reading.isMark(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isFresh(TimeWindow time) {
        return !time.upper().isBefore(report.publishedAt().minus(RECENT));
    }

    /** "A stronger one had struck a fortnight earlier": before what the report tells of, however lately. */
    private boolean isEarlier(Reading reading, FoundTime time) {
        Instant to = time.window().to();
        boolean earlier = reading.is(reading.end(time.span()) - 1, "earlier");
        return earlier && to != null && to.isBefore(report.publishedAt().minus(BEFORE));
    }

    private boolean isPast(TimeWindow time) {
        Instant to = time.to();
        return to != null && to.isBefore(report.publishedAt().minus(PAST));
    }

    /** "The 2003 earthquake", زلزال 2003: a year with no other date. */
    private @Nullable TimeWindow year(Reading reading) {
        int published = report.publishedAt().atZone(report.zone()).getYear();
        for (int i = 0; i < reading.size(); i++) {
            int year = year(reading.token(i).normal());
            if (year >= FIRST_YEAR && year < published && reading.timeAt(i) == null && reading.quantityAt(i) == null) {
                return whole(year, report.zone());
            }
        }
        return null;
    }

    private static int year(String word) {
        if (word.length() != 4) {
            return 0;
        }
        int year = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(word.charAt(i), 10);
            if (digit < 0) {
                return 0;
            }
            year = year * 10 + digit;
        }
        return year;
    }

    private static TimeWindow whole(int year, ZoneId zone) {
        return new TimeWindow(
                LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant(),
                LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toInstant(),
                TimePrecision.YEAR,
                zone);
    }
}
