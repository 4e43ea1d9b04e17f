package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.FigureKind;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.QuantityQualifier;

/** Tells figures of people from figures of anything else. */
final class Headcount {

    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "by", "on", "from", "في", "من", "على", "علي", "خلال", "جراء", "اثر", "during", "after");
    private static final Set<String> WITHIN =
            Set.of("in", "into", "within", "across", "after", "for", "on", "في", "خلال");

    private static final Set<String> COMPARED = Set.of("fewer", "less", "higher", "lower");
    private static final Set<String> THOSE = Set.of("those", "them", "the", "their", "his", "her", "its");

    private Headcount() {}

    /** A bare figure may count people; one of buses, days or money may not. */
    static boolean isPeople(Scene scene, FoundQuantity quantity) {
        Reading reading = scene.reading();
        boolean vague = quantity.quantity().qualifier() == QuantityQualifier.FUZZY
                && quantity.quantity().max() == null;
        boolean none = quantity.isNone() && reading.end(quantity.span()) - reading.start(quantity.span()) > 2;
        boolean compared = reading.isAny(reading.end(quantity.span()), COMPARED);
        boolean nobody = compared || reading.is(reading.start(quantity.span()) - 1, "not");
        if (quantity.kind() != FigureKind.COUNT || vague || none || nobody) {
            return false;
        }
        String unit = quantity.quantity().unit();
        if (unit.equals("person") || (unit.equals("case") && Harms.isOfDisease(scene))) {
            return true;
        }
        int start = reading.start(quantity.span());
        int end = reading.end(quantity.span());
        if (unit.equals("case") && reading.marks().any("cause", start, Math.min(reading.size(), end + 2))) {
            return true;
        }
        for (int i = start; i < Math.min(reading.size(), end + 3); i++) {
            if (i >= end && reading.isAny(i, PREPOSITIONS)) {
                break;
            }
            if (reading.marks().at(i, "unit") != null) {
                return false;
            }
            if (reading.marks().at(i, "person") != null
                    || reading.marks().at(i, "category") != null
                    || reading.marks().at(i, "count") != null) {
                return true;
            }
        }
        boolean things = reading.is(start - 1, "the")
                && end < reading.size()
                && reading.token(end).isWord()
                && reading.marks().at(end, "cause") == null
                && !hasNoun(reading, end, end - 2);
        return unit.equals("item") && !things && !reading.isAny(start - 1, WITHIN);
    }

    /** "36 of those on board lost their lives", ثلاثة من منتسبي الشرطة استشهدوا: some of a group of people. */
    static boolean isPartitive(Reading reading, Mark verb, int end) {
        boolean of = reading.is(end, "of") && reading.isAny(end + 1, THOSE);
        String word = reading.token(verb.start()).normal();
        boolean proper = !reading.arabic()
                && end < reading.size()
                && reading.token(end).isWord()
                && Character.isUpperCase(
                        reading.sentence().source().charAt(reading.token(end).start()));
        boolean plural = reading.is(end, "من") && (word.endsWith("وا") || verb.end() - verb.start() > 1);
        return verb.start() > end && (of || plural || (proper && verb.isFinite()));
    }

    static boolean hasNoun(Reading reading, int start, int end) {
        return reading.marks().any("person", start, end + 3)
                || reading.marks().any("category", start, end + 3)
                || reading.marks().any("other", start, end + 3)
                || reading.marks().any("count", start, end + 3);
    }
}
