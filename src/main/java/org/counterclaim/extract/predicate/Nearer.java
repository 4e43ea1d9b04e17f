package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** Which of two words, one before a figure and one behind it, says what happened to those counted. */
final class Nearer {

    private static final Set<String> HOSPITAL =
            Set.of("المستشفي", "المستشفى", "المستشفيات", "مستشفي", "مستشفى", "مستشفيات");
    private static final Set<String> WOUNDS = Set.of("بجروح", "بجراح", "جريحا", "جرحي");

    private Nearer() {}

    static Mark of(Reading reading, Mark before, Mark after, int start, int end) {
        if (reading.isAny(after.start(), WOUNDS)) {
            return after;
        }
        boolean carried = before.is("mark", "carry")
                && HOSPITAL.contains(reading.token(after.end() - 1).normal());
        if (carried) {
            return after;
        }
        if ((before.code().equals("released") || before.code().equals("returned"))
                && after.code().equals("captured")) {
            return before;
        }
        if (reading.is(start - 1, "at") && start - before.end() <= 2) {
            return before;
        }
        int gapAfter = after.start() - end;
        int gapBefore = start - before.end();
        if (gapAfter == 0 && gapBefore <= 1 && isAttribute(reading, after)) {
            return before;
        }
        boolean own = gapBefore == 0 && gapAfter > 0 && !reading.isAny(after.start() - 1, Governor.AUXILIARIES);
        if (!reading.arabic() && (own || reading.is(after.start() - 1, "and"))) {
            return before;
        }
        if (reading.arabic()) {
            boolean verb = after.isFinite() && gapAfter <= 4 && gapBefore > 1;
            return verb ? after : before;
        }
        boolean auxiliary = reading.isAny(after.start() - 1, Governor.AUXILIARIES);
        boolean comma = hasComma(reading, end, after.start());
        if ((auxiliary || gapAfter <= 2) && !comma && after.form() != Form.ING) {
            return before.form() == Form.ING && gapBefore <= 3 && !auxiliary ? before : after;
        }
        return gapBefore <= gapAfter + 3 || comma ? before : after;
    }

    /** "Rescued 58 kidnapped schoolgirls": a participle before its noun says who they are. */
    private static boolean isAttribute(Reading reading, Mark mark) {
        return !reading.arabic()
                && (reading.marks().at(mark.end(), "category") != null
                        || reading.marks().at(mark.end(), "person") != null);
    }

    private static boolean hasComma(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.is(i, ",") || reading.is(i, "،")) {
                return true;
            }
        }
        return false;
    }
}
