package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.reading.Reading;

/** Words that say a figure counts a whole country: "nationwide", "across the country", في عموم البلاد. */
final class Nationwide {

    private static final Set<String> ALONE = Set.of("nationwide", "nation-wide", "countrywide", "nationally");
    private static final Set<String> OVER = Set.of(
            "across",
            "throughout",
            "over",
            "around",
            "انحاء",
            "عموم",
            "مستوي",
            "مستوى",
            "مناطق",
            "مدن",
            "ارجاء",
            "محافظات");
    private static final Set<String> COUNTRY = Set.of("country", "nation", "البلاد", "البلد", "الدوله", "الوطن");
    private static final Set<String> ARTICLES = Set.of("the", "whole", "entire");

    private Nationwide() {}

    /** Whether such words stand between two tokens. */
    static boolean is(Reading reading, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(reading.size(), to); i++) {
            if (reading.isAny(i, ALONE) || (reading.isAny(i, COUNTRY) && isOver(reading, i))) {
                return true;
            }
        }
        return false;
    }

    /** "Left the country" is another thing. */
    private static boolean isOver(Reading reading, int country) {
        int before = country - 1;
        while (before > 0 && reading.isAny(before, ARTICLES)) {
            before--;
        }
        if (reading.is(before, "of")) {
            return reading.is(before - 1, "rest") || reading.is(before - 1, "parts");
        }
        return reading.isAny(before, OVER);
    }
}
