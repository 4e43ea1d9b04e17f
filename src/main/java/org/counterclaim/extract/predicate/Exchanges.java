package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.reading.Reading;

/** Whether people who come home or are handed over come out of captivity. */
final class Exchanges {

    private static final Set<String> SWAPS = Set.of(
            "exchange",
            "exchanges",
            "exchanged",
            "swap",
            "swaps",
            "swapped",
            "captivity",
            "تبادل",
            "لتبادل",
            "التبادل",
            "مبادله",
            "الاسر",
            "اسر",
            "الافراج",
            "صفقه");
    private static final Set<String> NAMED = Set.of("exchange", "swap", "تبادل", "لتبادل", "صفقه", "الافراج");
    private static final Set<String> HELD = Set.of("prisoners", "hostages");
    private static final int NEAR = 16;

    private Exchanges() {}

    /** "To return in an exchange of prisoners" counts nobody held. */
    static boolean isSwapped(Reading reading, int at) {
        return reading.isAny(at - 1, NAMED) || (reading.is(at - 1, "of") && reading.isAny(at - 2, NAMED));
    }

    static boolean isOf(Scene scene, int verb) {
        Reading reading = scene.reading();
        if (scene.themes().exchange()) {
            return true;
        }
        int from = Math.max(0, verb - NEAR);
        int to = Math.min(reading.size(), verb + NEAR);
        if (reading.marks().any("count", "detained", from, to)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            var category = reading.marks().at(i, "category");
            if (reading.isAny(i, SWAPS) || (category != null && HELD.contains(category.code()))) {
                return true;
            }
        }
        return false;
    }
}
