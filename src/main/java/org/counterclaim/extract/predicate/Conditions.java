package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** What would be if something else were: "if the dam breaks, 5,000 could die". It is told of nobody yet. */
final class Conditions {

    private static final int LONGEST = 30;
    private static final int NEAR = 6;
    private static final Set<String> CONFIRMED =
            Set.of("confirmed", "true", "verified", "so", "correct", "تاكد", "تاكدت", "صح", "صحت", "ثبت", "ثبتت");
    private static final Set<String> MODAL = Set.of(
            "could", "would", "may", "might", "will", "can", "should", "قد", "فقد", "ربما", "فربما", "سوف", "فسوف",
            "يمكن", "فيمكن");
    private static final Set<String> PERFECT = Set.of("have");

    private Conditions() {}

    /** Whether the words at the token stand under a condition or tell what did not come to pass. */
    static boolean isUnder(Reading reading, int token) {
        for (int i = token - 1; i >= Math.max(0, token - LONGEST); i--) {
            if (reading.is(i, ".") || reading.is(i, ";") || reading.is(i, "؛")) {
                return false;
            }
            Mark condition = reading.marks().at(i, "certainty", "conditional");
            if (condition != null && !isAside(reading, condition)) {
                return isInside(reading, condition.end(), token) || hasModal(reading, condition.end(), token);
            }
        }
        return false;
    }

    /** "Would have been killed". */
    static boolean isUnreal(Reading reading, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(reading.size(), to); i++) {
            if ((reading.is(i, "would") || reading.is(i, "could")) && reading.isAny(i + 1, PERFECT)) {
                return true;
            }
        }
        return false;
    }

    /** قد ترتفع الحصيلة إلى 500: before a verb of the present the particle says "may", before one of the past "has". */
    static boolean mayRise(Reading reading, int figure) {
        for (int i = figure - 2; i >= Math.max(0, figure - NEAR); i--) {
            String next = reading.token(i + 1).normal();
            boolean present = next.startsWith("ي") || next.startsWith("ت");
            if (reading.is(i, "قد") && present && reading.marks().at(i + 1, "tally") != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAside(Reading reading, Mark condition) {
        return reading.isAny(condition.end(), CONFIRMED) || reading.isAny(condition.end() + 1, CONFIRMED);
    }

    private static boolean isInside(Reading reading, int from, int token) {
        for (int i = from; i < token; i++) {
            if (reading.isMark(i) || reading.marks().at(i, "say") != null) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasModal(Reading reading, int from, int token) {
        for (int i = from; i < token + 4 && i < reading.size(); i++) {
            if (reading.isAny(i, MODAL) || reading.token(i).normal().startsWith("فس")) {
                return true;
            }
        }
        return false;
    }
}
