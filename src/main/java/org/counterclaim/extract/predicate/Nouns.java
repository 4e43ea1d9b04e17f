package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Nouns and participles of harm that say what happened to others, or who somebody is, and not what happened to him. */
final class Nouns {

    private static final Set<String> DEAD =
            Set.of("dead", "killed", "victims", "القتلي", "الضحايا", "الشهداء", "قتلاه");
    private static final Set<String> WOUNDED = Set.of("wounded", "injured", "الجرحي", "المصابين");
    private static final Set<String> AFFECTED = Set.of("متاثرا", "متاثره", "متاثرين", "متاثرون");
    private static final Set<String> LIVING = Set.of("survivors", "survivor", "ناجين", "ناجون", "ناجيا");

    private Nouns() {}

    /** "Among the dead are 20 women", عدد الجرحى بلغ: what the figure behind the noun is one of. */
    static @Nullable Mark told(Reading reading, int at) {
        Mark part = reading.marks().at(at, "part");
        if (part != null && part.end() - part.start() > 1) {
            for (int i = part.start(); i < part.end(); i++) {
                if (reading.isAny(i, DEAD)) {
                    return new Mark("count", "killed", part.start(), part.end(), Form.PLAIN, "");
                }
                if (reading.isAny(i, WOUNDED)) {
                    return new Mark("count", "injured", part.start(), part.end(), Form.PLAIN, "");
                }
            }
        }
        boolean number = at > 0 && reading.marks().at(at - 1, "tally") != null;
        boolean wounded = reading.arabic() && number && "wounded".equals(Victims.category(reading, at));
        return wounded ? new Mark("count", "injured", at, at + 1, Form.PLAIN, "") : null;
    }

    /** Whether the governing words are such as "among the dead". */
    static boolean isPart(Reading reading, @Nullable Mark governor, int figure) {
        return governor != null && governor.start() < figure && reading.marks().at(governor.start(), "part") != null;
    }

    /** "Of whom 500 have been brought out": the verb behind is that of the part. */
    static boolean isPartDoing(Reading reading, int at) {
        Mark part = reading.marks().at(at, "part");
        if (part == null || !reading.is(part.start(), "of") || part.end() - part.start() != 2) {
            return false;
        }
        FoundQuantity quantity = part.end() < reading.size() ? reading.quantityAt(part.end()) : null;
        int end = quantity == null ? -1 : reading.end(quantity.span());
        return end >= 0 && !reading.marks().any("category", end, Math.min(reading.size(), end + 3));
    }

    /** نجا منهم أربعة: the verb is that of the part told behind it. */
    static boolean isOfPart(Reading reading, Mark mark) {
        Mark part = mark.end() < reading.size() ? reading.marks().at(mark.end(), "part") : null;
        boolean their = reading.token(mark.start()).normal().endsWith("وا");
        return reading.arabic()
                && !their
                && part != null
                && part.end() < reading.size()
                && reading.quantityAt(part.end()) != null;
    }

    /** متأثرا بجروح: of what somebody died. */
    static boolean isCause(Reading reading, Mark mark) {
        return mark.code().equals("injured") && reading.isAny(mark.start() - 1, AFFECTED);
    }

    /** "58 kidnapped schoolgirls were freed", "50 survivors were in hospital": who they are, where a verb follows. */
    static boolean isAttribute(Reading reading, Mark mark, int end) {
        if (mark.start() != end) {
            return false;
        }
        boolean people = reading.marks().at(mark.end(), "category") != null
                || reading.marks().at(mark.end(), "person") != null;
        return reading.isAny(end, LIVING) || (!reading.arabic() && people && mark.form() == Form.PAST);
    }

    /** أودى الحريق بأربعة, حصد أرواح: whoever dies is named behind the verb. */
    static boolean isTaking(Reading reading, Mark mark) {
        String word = reading.token(mark.start()).normal();
        return word.contains("اود") || word.contains("يودي") || word.contains("تودي") || word.contains("حصد");
    }

    /** A boat sinks by the same word by which people drown. */
    static boolean isDrowning(Reading reading, Mark mark) {
        String word = reading.token(mark.start()).normal();
        return word.contains("غرق") && !word.endsWith("وا") && !word.endsWith("ون");
    }

    /** وقدر ناجون عدد الركاب: those who tell of it are not those who are counted. */
    static boolean isTeller(Reading reading, Mark mark) {
        return mark.is("cause", "rescued")
                && reading.marks().at(mark.start(), "speaker") != null
                && reading.marks().at(mark.start() - 1, "say") != null;
    }

    /** "51 people, 40 of them children, were killed": the part is stepped over. */
    static int pastPart(Reading reading, int part) {
        Mark mark = reading.marks().at(part, "part");
        int at = mark == null ? part + 1 : mark.end();
        if (mark != null && at < reading.size() && reading.arabic() && reading.quantityAt(at) == null) {
            return at - 1;
        }
        while (at < reading.size() && at < part + 5 && reading.quantityAt(at) != null) {
            at++;
        }
        return at;
    }
}
