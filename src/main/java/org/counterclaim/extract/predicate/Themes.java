package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/**
 * What a report speaks of throughout, which its single sentences need not say again.
 *
 * @param exchange whether it tells of captives exchanged or set free
 * @param epidemic whether it tells of an illness that spreads
 */
public record Themes(boolean exchange, boolean epidemic) {

    private static final Set<String> SWAPS = Set.of(
            "exchange",
            "exchanged",
            "exchanges",
            "swap",
            "swaps",
            "swapped",
            "تبادل",
            "لتبادل",
            "التبادل",
            "مبادله",
            "بتبادل",
            "تبادلا",
            "تبادلت");
    private static final int LEAD = 4;

    /** The themes of a report, from its sentences. */
    public static Themes of(List<Reading> readings) {
        boolean exchange = false;
        int epidemic = 0;
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            exchange |= isOfExchange(reading);
            epidemic += reading.marks().any("kind", "epidemic", 0, reading.size()) ? i < LEAD ? 2 : 1 : 0;
        }
        return new Themes(exchange, epidemic > 1);
    }

    private static boolean isOfExchange(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            boolean swap = reading.isAny(i, SWAPS);
            boolean whole = swap && reading.marks().at(i, "cause", "released") != null;
            Mark held = swap ? held(reading, i) : null;
            if (held != null || whole) {
                return true;
            }
        }
        return false;
    }

    private static @org.jspecify.annotations.Nullable Mark held(Reading reading, int swap) {
        int from = Math.max(0, swap - LEAD);
        int to = Math.min(reading.size(), swap + LEAD + 2);
        for (int i = from; i < to; i++) {
            Mark category = reading.marks().at(i, "category");
            Mark count = reading.marks().at(i, "count", "detained");
            if (count != null) {
                return count;
            }
            if (category != null
                    && (category.code().equals("prisoners") || category.code().equals("hostages"))) {
                return category;
            }
        }
        return null;
    }
}
