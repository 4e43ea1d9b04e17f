package org.counterclaim.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.counterclaim.reconcile.Arrangement.Side;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.TimeWindow;

/** How far the outermost sides lie apart, from 0 (they touch) to 1. */
final class Distance {

    private static final double SHORTEST_HOURS = 1;

    private Distance() {}

    static double between(ConflictType type, List<Side> sides) {
        List<Answer> low = answers(sides.getFirst());
        List<Answer> high = answers(sides.getLast());
        return switch (type) {
            case QUANTITY -> figures(low, high);
            case TIME -> windows(low, high);
            case PLACE -> places((Place) low.getFirst(), (Place) high.getFirst());
            case POLARITY, ACTOR, TERM, SELF -> 1;
        };
    }

    /** The gap on a logarithmic scale, as 1 - low/high: 56 against 62 is 0.1, 251 against 1,001 is 0.75. */
    private static double figures(List<Answer> low, List<Answer> high) {
        double most = low.stream()
                .mapToDouble(answer -> ((Quantity) answer).upper())
                .min()
                .orElseThrow();
        double least = high.stream()
                .mapToDouble(answer -> ((Quantity) answer).min())
                .max()
                .orElseThrow();
        return Math.clamp(1 - (most + 1) / (least + 1), 0, 1);
    }

    /** The gap against itself and the width of the windows: an hour between two hours is 0.5. */
    private static double windows(List<Answer> low, List<Answer> high) {
        Instant end = low.stream()
                .map(answer -> ((TimeWindow) answer).upper())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant start = high.stream()
                .map(answer -> ((TimeWindow) answer).lower())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        double gap = Math.max(0, hours(end, start));
        double width = (width((TimeWindow) low.getFirst()) + width((TimeWindow) high.getFirst())) / 2;
        return gap / (gap + width);
    }

    private static double width(TimeWindow window) {
        return window.from() == null || window.to() == null
                ? SHORTEST_HOURS
                : Math.max(SHORTEST_HOURS, hours(window.from(), window.to()));
    }

    private static double hours(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / 3600.0;
    }

    /** How little of their paths two places share. */
    private static double places(Place one, Place other) {
        String[] ones = one.path().split("/", -1);
        String[] others = other.path().split("/", -1);
        int shared = 0;
        while (shared < Math.min(ones.length, others.length) && ones[shared].equals(others[shared])) {
            shared++;
        }
        return 1 - 2.0 * shared / (ones.length + others.length);
    }

    private static List<Answer> answers(Side side) {
        return side.members().stream().map(word -> word.answer()).toList();
    }
}
