package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Figures of the dead and the hurt, or the dead and the lost, told as one: they answer neither question. */
final class Together {

    private static final int REACH = 4;
    private static final Set<String> JOINED = Set.of("and", "or", "او", "و", "/");
    private static final Set<String> HARMS = Set.of("killed", "injured", "missing", "casualties");

    private Together() {}

    /** "450 killed or hurt", "53 بين قتيل ومفقود", "قتل وأصيب 20": one figure for two harms. */
    static boolean is(Reading reading, @Nullable Mark governor, int start, int end) {
        if (governor == null || !HARMS.contains(governor.code())) {
            return false;
        }
        Mark next = joined(reading, governor.end());
        if (next == null || next.code().equals(governor.code())) {
            return false;
        }
        boolean ahead = governor.start() >= end - 1;
        boolean either = !next.prefix().startsWith("و") && !isAnd(reading, next.start() - 1);
        boolean between = reading.is(governor.start() - 1, "بين");
        boolean own = reading.quantityAt(next.end() < reading.size() ? next.end() : next.start()) != null;
        return ahead ? either || between || !own : next.end() <= start && next.end() >= start - 2;
    }

    private static boolean isAnd(Reading reading, int at) {
        return reading.is(at, "and") || reading.is(at, "و");
    }

    private static @Nullable Mark joined(Reading reading, int from) {
        for (int i = from; i < Math.min(reading.size(), from + REACH); i++) {
            if (reading.quantityAt(i) != null) {
                return null;
            }
            Mark mark = reading.marks().at(i, "cause");
            mark = mark == null ? reading.marks().at(i, "count") : mark;
            if (mark != null && HARMS.contains(mark.code())) {
                boolean linked = mark.prefix().startsWith("و") || reading.isAny(i - 1, JOINED);
                return linked ? mark : null;
            }
            if (reading.isMark(i) && !reading.is(i, "/")) {
                return null;
            }
        }
        return null;
    }
}
