package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Figures of people who all met one fate: those on board ("carrying 224 people, all of whom died"), and "of the dead". */
final class Carried {

    private static final Set<String> ALL =
            Set.of("all", "everyone", "everybody", "جميعا", "جميعهم", "جميع", "كلهم", "كافه", "كل");
    private static final Set<String> BOARD =
            Set.of("carrying", "carried", "board", "aboard", "تقل", "يقل", "تحمل", "متنها", "متنه", "كانت", "اقلت");
    private static final Set<String> BE = Set.of("are", "were", "was");
    private static final Set<String> OF = Set.of("of", "من");
    private static final int FAR = 20;

    private Carried() {}

    /** The word by which all those carried were killed; null when some may have lived. */
    static @Nullable Mark killed(Reading reading, int start, int end) {
        boolean board = false;
        for (int i = Math.max(0, start - 4); i < Math.min(reading.size(), end + 4); i++) {
            board |= reading.isAny(i, BOARD);
        }
        if (!board) {
            return null;
        }
        boolean all = false;
        Mark killed = null;
        for (int i = end;
                i < Math.min(reading.size(), end + FAR) && !reading.is(i, ".") && reading.quantityAt(i) == null;
                i++) {
            all |= reading.isAny(i, ALL);
            Mark cause = reading.marks().at(i, "cause", "killed");
            killed = killed == null ? cause : killed;
            if (all && killed != null && i - killed.end() <= 4) {
                return killed;
            }
        }
        return null;
    }

    /** "33 of the dead were children": the dead of whom they are a part. */
    static @Nullable Mark whole(Reading reading, int end) {
        if (!reading.isAny(end, OF)) {
            return null;
        }
        int at = reading.is(end + 1, "the") || reading.is(end + 1, "those") ? end + 2 : end + 1;
        Mark count = reading.marks().at(at, "count");
        if (count == null) {
            count = reading.marks().at(at, "cause", "killed");
        }
        boolean harm =
                count != null && (count.code().equals("killed") || count.code().equals("injured"));
        if (!harm || count == null) {
            return null;
        }
        boolean is = reading.arabic() || reading.isAny(count.end(), BE);
        boolean who = reading.marks().any("category", count.end(), count.end() + 3);
        return is && who && !reading.marks().any("cause", count.end(), count.end() + 3) ? count : null;
    }
}
