package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A figure at the end of a clause about a number: "the toll given by the monitor was 12", "the count of those who died in
 * two raids stands at 121". Whatever stands between, the head of the clause says what is counted.
 */
final class Tallied {

    private static final int REACH = 32;
    private static final Set<String> PLACED = Set.of(
            "at",
            "to",
            "was",
            "is",
            "stands",
            "stood",
            "reached",
            "reaching",
            "exceeded",
            "hit",
            "passed",
            "number",
            "numbers",
            "numbered",
            "totalled",
            "بلغ",
            "بلغت",
            "يبلغ",
            "تبلغ",
            "الي",
            "عند",
            "هو",
            "تجاوز",
            "تجاوزت",
            "ناهز",
            "وصل",
            "وصلت",
            "ليبلغ",
            "لتبلغ",
            "ليصل",
            "لتصل",
            "ليتجاوز",
            "لتتجاوز",
            "متجاوزا",
            "متجاوزه",
            "قارب");
    private static final Set<String> HEADS =
            Set.of("number", "toll", "count", "total", "tally", "عدد", "حصيله", "الحصيله", "العدد", "اجمالي", "مجموع");
    private static final Set<String> LOSSES = Set.of("losses", "خساير", "خسايره", "خسايرها");
    private static final Set<String> PEOPLE = Set.of("person", "item");
    private static final Set<String> BODIES =
            Set.of("killed", "injured", "missing", "detained", "displaced", "infected");

    private Tallied() {}

    /** What the number is said to be of; null when the clause has no such head. */
    static @Nullable Mark governor(Scene scene, int start) {
        Reading reading = scene.reading();
        boolean placed = reading.isAny(start - 1, PLACED) || reading.isAny(start, PLACED);
        if (!placed && !(reading.arabic() && hasReached(reading, start))) {
            return null;
        }
        for (int i = start - 2; i >= Math.max(0, start - REACH); i--) {
            if (reading.is(i, ".") || reading.is(i, ";") || reading.is(i, "؛") || reading.is(i, ":")) {
                return null;
            }
            FoundQuantity between = reading.quantityAt(i);
            if (between != null && PEOPLE.contains(between.quantity().unit())) {
                return null;
            }
            if (reading.isAny(i, LOSSES)) {
                return new Mark("cause", "killed", i, i + 1, Form.PLAIN, "");
            }
            if (reading.isAny(i, HEADS)) {
                return counted(reading, i, start - 1);
            }
        }
        return null;
    }

    /** بلغت خسائر الجيش في الكمين 29: the verb of reaching opens the clause. */
    private static boolean hasReached(Reading reading, int start) {
        for (int i = start - 1; i >= Math.max(0, start - REACH / 2) && !reading.isMark(i); i--) {
            String word = reading.token(i).normal();
            if (PLACED.contains(word) || (word.startsWith("و") && PLACED.contains(word.substring(1)))) {
                return word.contains("بلغ") || word.contains("تجاوز") || word.contains("ناهز");
            }
        }
        return false;
    }

    private static @Nullable Mark counted(Reading reading, int head, int to) {
        for (int i = head; i < to; i++) {
            for (Mark mark : reading.marks().at(i)) {
                if ((mark.isRole("cause") || mark.isRole("count")) && BODIES.contains(mark.code())) {
                    return mark;
                }
            }
        }
        return null;
    }
}
