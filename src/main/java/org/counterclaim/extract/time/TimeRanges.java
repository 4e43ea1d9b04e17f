package org.counterclaim.extract.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Joins two expressions into the stretch between them: from Saturday to Monday, بين 19 و22 أيار, 19-22 May. */
final class TimeRanges {

    private final TimeLexicon lexicon;

    TimeRanges(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<FoundTime> joined(Sentence sentence, List<FoundTime> found) {
        List<FoundTime> joined = new ArrayList<>(found.size());
        for (FoundTime time : found) {
            FoundTime last = joined.isEmpty() ? null : joined.getLast();
            FoundTime both = last == null ? null : between(sentence, last, time);
            if (both != null) {
                joined.removeLast();
                joined.add(both);
            } else {
                joined.add(fromDay(sentence, time));
            }
        }
        return joined;
    }

    private @Nullable FoundTime between(Sentence sentence, FoundTime first, FoundTime second) {
        int from = sentence.tokenAt(first.start());
        int to = sentence.tokenAt(first.end() - 1) + 1;
        int next = sentence.tokenAt(second.start());
        boolean dash = next == to + 1 && sentence.token(to).isMark();
        boolean joins = next == to + 1 && lexicon.isIn("RANGE_TO", sentence, to);
        boolean opened = lexicon.isIn("RANGE_FROM", sentence, from - 1) || first.kind() == TimeKind.SINCE;
        boolean arabicAnd = next == to && sentence.token(to).normal().startsWith("و");
        boolean dated = first.rules().contains("date") && second.rules().contains("date");
        if (!(joins && (opened || (dash && dated))) && !(arabicAnd && opened)) {
            return null;
        }
        return range(first.start(), second, first.window().from(), precision(first));
    }

    private static TimePrecision precision(FoundTime first) {
        TimePrecision precision = first.window().precision();
        return precision == TimePrecision.DAY ? TimePrecision.DAYS : precision;
    }

    private static @Nullable FoundTime range(
            int start, FoundTime second, @Nullable Instant from, TimePrecision precision) {
        Instant to = second.window().to();
        if (from == null || to == null || !from.isBefore(to)) {
            return null;
        }
        List<String> rules = new ArrayList<>(second.rules());
        rules.add("range");
        TimeWindow window = new TimeWindow(from, to, precision, second.window().zone());
        return new FoundTime(start, second.end(), window, TimeKind.DURING, List.copyOf(rules));
    }

    /** A bare day before a date of the same month. */
    private FoundTime fromDay(Sentence sentence, FoundTime date) {
        Instant from = date.window().from();
        int at = sentence.tokenAt(date.start());
        if (from == null
                || !date.rules().contains("date")
                || at < 2
                || !lexicon.isIn("RANGE_TO", sentence, at - 1)
                || !sentence.token(at - 2).isNumber()) {
            return date;
        }
        int day = DigitDates.number(sentence.token(at - 2).normal());
        boolean opened = sentence.token(at - 1).isMark() || lexicon.isIn("RANGE_FROM", sentence, at - 3);
        if (!opened || day < 1 || day > 31) {
            return date;
        }
        try {
            Instant first =
                    from.atZone(date.window().zone()).withDayOfMonth(day).toInstant();
            FoundTime range = range(sentence.token(at - 2).start(), date, first, TimePrecision.DAYS);
            return range == null ? date : range;
        } catch (DateTimeException e) {
            return date;
        }
    }
}
