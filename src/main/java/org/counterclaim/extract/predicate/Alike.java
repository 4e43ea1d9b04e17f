package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts that has no word of its own for it: one joined to another ("killed 12 soldiers and three
 * civilians"), or one that stands for a figure told before ("the army puts the number at 30").
 */
final class Alike {

    private static final int JOINED = 8;
    private static final int MARCHERS = 14;
    private static final Set<String> TAKING_PART =
            Set.of("المشاركين", "المشاركون", "participants", "marchers", "المحتشدين");
    private static final Set<String> NUMBERS = Set.of(
            "number",
            "toll",
            "figure",
            "count",
            "total",
            "tally",
            "estimate",
            "estimates",
            "تقديراته",
            "تقديراتها",
            "العدد",
            "عددهم",
            "عددها",
            "الحصيله",
            "حصيله",
            "رقم",
            "الرقم",
            "عددهن",
            "تعدادهم");
    private static final Set<String> PLACED = Set.of(
            "at",
            "to",
            "was",
            "is",
            "of",
            "reached",
            "exceeded",
            "exceeds",
            "passed",
            "around",
            "about",
            "الي",
            "عن",
            "يناهز",
            "بلغ",
            "تجاوز",
            "يتجاوز");

    private static final Set<String> COUNTING =
            Set.of("counted", "counts", "estimated", "recorded", "قدرت", "قدر", "احصت", "احصي", "احصى", "بلغ", "تجمع");

    private static final Set<String> CROWDS = Set.of("crowd", "turnout", "attendance", "crowds");

    private Alike() {}

    /** The predicate that such a figure answers; null when nothing tells. */
    static @Nullable String predicate(Scene scene, FoundQuantity quantity, @Nullable Proposition before) {
        Reading reading = scene.reading();
        int start = reading.start(quantity.span());
        int end = reading.end(quantity.span());
        if (before != null && isJoined(reading, before, start, end)) {
            return before.predicate();
        }
        if (before != null && isExchange(reading, start, before)) {
            return before.predicate();
        }
        if (before != null && reading.is(start - 1, "مقابل") && start - before.to() <= JOINED && hasPeople(quantity)) {
            return before.predicate();
        }
        if (isMarch(scene, start, end) || isNumberOfMarchers(reading, start)) {
            return "protest.people";
        }
        Proposition figure = before == null ? scene.figure() : before;
        return figure != null && quantity.nouns().isEmpty() && isNumber(reading, start) ? figure.predicate() : null;
    }

    /** "In exchange for 41 loyalists", مقابل 41. */
    static boolean isExchange(Reading reading, int start, @Nullable Proposition before) {
        return before != null
                && before.predicate().equals("prisoners.released")
                && (reading.is(start - 1, "مقابل") || reading.is(start - 1, "for"));
    }

    private static boolean hasPeople(FoundQuantity quantity) {
        return quantity.quantity().unit().equals("person");
    }

    /** "Eight children and a guard": nothing but a conjunction parts the people of both figures. */
    static boolean isJoined(Reading reading, FoundQuantity one, FoundQuantity next) {
        int from = reading.end(one.span());
        int to = reading.start(next.span());
        int first = reading.start(one.span());
        boolean people =
                reading.marks().any("category", first, to) || reading.marks().any("person", first, to);
        boolean and = reading.is(to - 1, "and") || reading.token(to).normal().startsWith("و");
        if (!people || !and || to - from > 5) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (reading.marks().at(i, "cause") != null || reading.marks().at(i, "say") != null || reading.isMark(i)) {
                return false;
            }
        }
        return true;
    }

    /** "And three civilians": a conjunction, people, and no verb between. */
    private static boolean isJoined(Reading reading, Proposition before, int start, int end) {
        boolean and = reading.is(start - 1, "and")
                || reading.is(start - 1, "و")
                || reading.token(start).normal().startsWith("و")
                || (reading.is(start - 2, "and") && !reading.isMark(start - 1));
        if (!and || start - before.to() > JOINED || start < before.to()) {
            return false;
        }
        for (int i = before.to(); i < start; i++) {
            boolean verb = reading.marks().at(i, "cause") != null
                    || reading.marks().at(i, "say") != null
                    || reading.marks().at(i, "trigger") != null
                    || reading.isMark(i);
            if (verb) {
                return false;
            }
        }
        boolean some = reading.arabic() && reading.is(end, "من") && before.to() + 3 >= start;
        return some
                || reading.marks().any("category", start, end + 3)
                || reading.marks().any("person", start, end + 3);
    }

    /** Demonstrators counted, or a march put at so many. */
    private static boolean isMarch(Scene scene, int start, int end) {
        Reading reading = scene.reading();
        boolean verb = reading.marks().any("tell", Math.max(0, start - 7), start)
                || reading.isAny(start - 1, COUNTING)
                || reading.isAny(start - 2, COUNTING);
        if (scene.main() != PredicateFamily.PROTEST && !verb) {
            return false;
        }
        boolean people = reading.marks().any("category", "protesters", start, end + 2);
        boolean crowd = reading.is(start - 1, "of") && reading.isAny(start - 2, CROWDS);
        boolean at = reading.is(start - 1, "at")
                && (reading.marks().any("kind", "protest", Math.max(0, start - 4), start)
                        || reading.isAny(start - 2, CROWDS));
        boolean put = crowd || at;
        return people || put;
    }

    /** عدد المتظاهرين بلغ 80 ألفا, "the number of marchers reached 80,000". */
    private static boolean isNumberOfMarchers(Reading reading, int start) {
        for (int i = start - 1; i >= Math.max(0, start - MARCHERS); i--) {
            boolean number = reading.is(i, "عدد") || reading.is(i, "number") || reading.is(i, "اعداد");
            if (number) {
                return reading.marks().any("category", "protesters", i + 1, i + 4)
                        || reading.isAny(i + 1, TAKING_PART)
                        || reading.isAny(i + 2, TAKING_PART);
            }
            if (reading.is(i, ".") || reading.marks().at(i, "cause") != null) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNumber(Reading reading, int start) {
        boolean placed = reading.isAny(start - 1, PLACED)
                || reading.token(start).normal().startsWith("ب");
        for (int i = start - 1; i >= Math.max(0, start - 7); i--) {
            if (reading.isAny(i, NUMBERS)) {
                return true;
            }
            if (reading.isMark(i) && !reading.is(i, "'s")) {
                return false;
            }
        }
        return placed && reading.is(start - 2, "it");
    }
}
