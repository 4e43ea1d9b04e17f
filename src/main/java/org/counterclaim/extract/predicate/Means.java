package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;

/** By what means something was done: نُفذت بعشر طائرات مسيّرة, قُتل بصواريخ, "hit with drones", "fired four missiles". */
final class Means {

    private static final int NEAR = 7;
    private static final Set<String> FIRED = Set.of(
            "fired",
            "launched",
            "fire",
            "launch",
            "firing",
            "launching",
            "sent",
            "send",
            "lobbed",
            "unleashed",
            "detonated",
            "detonating",
            "hurled",
            "shot");
    private static final Set<String> SET = Set.of("set");
    private static final Set<String> BY = Set.of("by", "with", "using");
    private static final Set<String> DONE = Set.of(
            "نفذ", "نفذت", "نفذها", "تم", "استهدف", "استهدفت", "استهداف", "هاجم", "هاجمت", "ضرب", "ضربت", "اطلق",
            "اطلقت", "شن", "شنت", "قتل", "قتلت", "مقتل", "اصيب", "اصيبت", "هجوم", "هجوما", "الهجوم", "قصف", "قصفت",
            "العمليه", "عمليه", "دمر", "دمرت", "اغتيل", "اغتيال", "وقع", "اسقطت", "اسقط");

    private Means() {}

    /** Where the words of its use begin; negative when the weapon was not the means of an attack. */
    static int of(Reading reading, Mark weapon) {
        int noun = weapon.start();
        FoundQuantity figure = noun > 0 ? reading.quantityAt(noun - 1) : null;
        int first = figure == null ? noun : reading.start(figure.span());
        return reading.arabic() ? arabic(reading, first, noun) : english(reading, first);
    }

    private static int arabic(Reading reading, int first, int noun) {
        boolean joined = isJoined(reading, first) || isJoined(reading, noun) || reading.is(first - 1, "ب");
        for (int i = first - 1; joined && i >= Math.max(0, first - NEAR); i--) {
            if (reading.isMark(i) && !reading.is(i, "ـ")) {
                return -1;
            }
            String word = reading.token(i).normal();
            boolean and = word.startsWith("و") && word.length() > 3;
            if (DONE.contains(word)
                    || (and && DONE.contains(word.substring(1)))
                    || reading.marks().at(i, "trigger", "attack") != null) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isJoined(Reading reading, int at) {
        String word = reading.token(at).normal();
        return word.length() > 3 && word.startsWith("ب");
    }

    private static int english(Reading reading, int first) {
        for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
            if (reading.isAny(i, FIRED) || (reading.isAny(i, SET) && reading.is(i + 1, "off"))) {
                return i;
            }
            boolean struck = reading.marks().any("trigger", "attack", Math.max(0, i - NEAR), i)
                    || reading.marks().any("cause", "killed", Math.max(0, i - NEAR), i);
            if (reading.isAny(i, BY) && struck) {
                return i;
            }
            if (reading.isMark(i) && !reading.is(i, "-")) {
                return -1;
            }
        }
        return -1;
    }
}
