package org.counterclaim.extract.time;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words of one expression have said so far. Each slot is filled once; a second word for it ends the expression. */
final class Slots {

    @Nullable Integer weekday;

    /** The second of two weekdays around a night: ليل الأحد - الاثنين. */
    @Nullable Integer nextWeekday;

    @Nullable Integer offset;

    @Nullable Integer day;

    @Nullable Integer month;

    @Nullable Integer year;

    boolean hijri;

    @Nullable DayPart part;

    boolean lastNight;

    /** Minutes from midnight. */
    @Nullable Integer clock;

    boolean clockHasMinutes;

    /** Whether the clock needs no part of the day to tell morning from evening. */
    boolean clockIsWhole;

    boolean universal;

    @Nullable Integer modifier;

    @Nullable Integer third;

    @Nullable ChronoUnit unit;

    /** How many units; 0 when a unit stands for itself ("last week"). */
    double count;

    boolean ago;

    boolean coming;

    boolean sinceSpan;

    private final List<String> rules = new ArrayList<>();

    void fired(String rule) {
        if (!rules.contains(rule)) {
            rules.add(rule);
        }
    }

    List<String> rules() {
        return List.copyOf(rules);
    }

    boolean hasDay() {
        return weekday != null || offset != null || (day != null && month != null) || lastNight;
    }

    boolean isEmpty() {
        return !hasDay() && month == null && year == null && part == null && clock == null && unit == null;
    }
}
