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
    private static final Set<String> HELD = Set.of("prisoners", "hostages");
    private static final int NEAR = 16;

    private Exchanges() {}

    static boolean isOf(Reading reading, int verb) {
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
