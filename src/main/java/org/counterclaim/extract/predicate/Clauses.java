package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.CountedNoun;
import org.counterclaim.extract.number.FigureKind;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.TextSpan;

/** Where one statement about people ends and the next begins. */
final class Clauses {

    private static final int NOUN = 6;
    private static final int ASIDE = 9;
    private static final Set<String> VERBS = Set.of(
            "were",
            "was",
            "have",
            "had",
            "has",
            "are",
            "is",
            "remain",
            "remained",
            "remains",
            "did",
            "could",
            "may",
            "might",
            "must",
            "would",
            "will");
    private static final Set<String> STEPPED = Set.of(
            "of",
            "the",
            "those",
            "them",
            "other",
            "others",
            "more",
            "additional",
            "further",
            "people",
            "its",
            "their",
            "his",
            "her",
            "some",
            "young",
            "also",
            "whom",
            "on",
            "board",
            "aboard",
            "another");
    private static final Set<String> LINKS = Set.of("and", ",", ";");
    private static final Set<String> TEAMS = Set.of(
            "فرق", "فريق", "طواقم", "عمال", "رجال", "فرقا", "عناصر", "جهود", "اعمال", "مركز", "طائرات", "وحدات",
            "اجهزه", "لجنه");
    private static final Set<String> TEAM = Set.of(
            "team",
            "teams",
            "worker",
            "workers",
            "crew",
            "crews",
            "effort",
            "efforts",
            "operation",
            "operations",
            "service",
            "services",
            "committee",
            "mission",
            "vessel",
            "ship",
            "helicopter",
            "helicopters");
    private static final Set<String> DETERMINERS = Set.of("the", "its", "another", "some", "all", "their", "his");
    private static final Set<String> TRANSPARENT =
            Set.of("cause", "count", "tell", "say", "tally", "category", "trigger", "kind", "turnout", "mark");
    private static final Set<String> UNVERBED = Set.of(
            "estimated",
            "included",
            "totalled",
            "totaled",
            "numbered",
            "involved",
            "red",
            "hundred",
            "indeed",
            "united",
            "need",
            "related",
            "confirmed",
            "reported",
            "suspected",
            "believed",
            "feared",
            "armed",
            "wanted",
            "based");
    private static final Set<String> GUESSES = Set.of("likely", "perhaps", "possibly", "maybe", "or");
    private static final Set<String> NUMBERED = Set.of("عددهم", "عددها", "عددهن");
    private static final Set<String> AMOUNTING = Set.of("البالغ", "والبالغ", "البالغين", "البالغه");

    private Clauses() {}

    /** "22 were arrested and 56 had sought help": behind a link, those counted have a verb of their own. */
    static boolean isOwnSubject(Reading reading, FoundQuantity quantity) {
        int start = reading.start(quantity.span());
        if (reading.arabic() || start == 0 || !reading.isAny(start - 1, LINKS)) {
            return false;
        }
        int from = nounEnd(reading, quantity);
        if (reading.is(from, ",")) {
            from = aside(reading, from);
        }
        for (int i = from; i < Math.min(reading.size(), from + NOUN); i++) {
            if (reading.isAny(i, VERBS) || (i > end(reading, quantity) && isVerb(reading, i))) {
                return true;
            }
            boolean noun = reading.isAny(i, STEPPED)
                    || reading.marks().at(i, "person") != null
                    || reading.marks().at(i, "category") != null;
            if (!noun) {
                return false;
            }
        }
        return false;
    }

    /** "Flooded the valley, and by Friday 30": behind a comma and a conjunction, another statement has begun. */
    static boolean isNext(Reading reading, int at, int start) {
        if (!reading.is(at, ",") && !reading.is(at, "،")) {
            return false;
        }
        int next = at + 1;
        boolean and = reading.arabic()
                ? reading.token(Math.min(next, reading.size() - 1)).normal().startsWith("و")
                : reading.is(next, "and");
        int first = reading.arabic() && !reading.is(next, "و") ? next : next + 1;
        return and
                && first < start
                && !reading.is(first, "وعددهم")
                && reading.quantityAt(first) == null
                && reading.marks().at(first, "category") == null
                && reading.marks().at(first, "person") == null;
    }

    /** "Hijacked the ship, seized 35": the word before the figure is a verb of something else. */
    static boolean isObjectOfOther(Reading reading, int start) {
        if (reading.arabic() || start < 1) {
            return false;
        }
        int at = reading.isAny(start - 1, DETERMINERS) ? start - 2 : start - 1;
        if (at < 0 || !reading.token(at).isWord() || !reading.token(at).normal().endsWith("ed")) {
            return false;
        }
        for (String role : TRANSPARENT) {
            if (reading.marks().covering(at, role) != null) {
                return false;
            }
        }
        return !UNVERBED.contains(reading.token(at).normal());
    }

    private static int end(Reading reading, FoundQuantity quantity) {
        return reading.end(quantity.span());
    }

    /** "Five others suffered": a verb in the past that is no word of harm by itself. */
    private static boolean isVerb(Reading reading, int at) {
        return reading.token(at).normal().endsWith("ed")
                && reading.marks().at(at, "count") == null
                && reading.marks().at(at, "category") == null;
    }

    private static int nounEnd(Reading reading, FoundQuantity quantity) {
        int end = reading.end(quantity.span());
        for (CountedNoun noun : quantity.nouns()) {
            if (noun.start() >= quantity.end()) {
                end = Math.max(end, reading.end(new TextSpan(noun.start(), noun.end())));
            }
        }
        return end;
    }

    /** ", aged one and five, remain": past what stands between two commas. */
    private static int aside(Reading reading, int comma) {
        for (int i = comma + 1; i < Math.min(reading.size(), comma + ASIDE); i++) {
            if (reading.is(i, ",")) {
                return i + 1;
            }
        }
        return comma;
    }

    /** "While", "but": what stands before is another statement. */
    static boolean isContrast(Reading reading, int at) {
        return reading.marks().at(at, "boundary") != null
                && reading.quantityAt(at) == null
                && !reading.is(at, "after")
                && !reading.is(at, "amid")
                && !reading.is(at, "وسط")
                && !reading.is(at, "في")
                && !reading.is(at, "حيث");
    }

    /** فرق الإنقاذ, "rescue teams": those who do it, and nobody to whom it was done. */
    static boolean isTeam(Reading reading, Mark mark) {
        boolean whose = mark.form() == Form.PLAIN && mark.isDefinite();
        return reading.isAny(mark.end(), TEAM) || (whose && reading.isAny(mark.start() - 1, TEAMS));
    }

    /** الطاقم البالغ عددهم 21, "17 out of 54": how many there were, told in passing. */
    static boolean isWhole(Reading reading, int at) {
        FoundQuantity quantity = reading.quantityAt(at);
        if (quantity == null) {
            return false;
        }
        int start = reading.start(quantity.span());
        int end = reading.end(quantity.span());
        boolean aside = quantity.nouns().isEmpty() && reading.is(end, ",") && isLikely(reading, start);
        return quantity.kind() != FigureKind.COUNT || aside || (start > 1 && isWholeAt(reading, start));
    }

    /** "817 people, and more likely over 1,000, were killed". */
    private static boolean isLikely(Reading reading, int start) {
        return reading.isAny(start - 1, GUESSES) || reading.isAny(start - 2, GUESSES);
    }

    static boolean isWholeAt(Reading reading, int start) {
        return (reading.isAny(start - 1, NUMBERED)
                        && reading.isAny(start - 2, AMOUNTING)
                        && reading.marks().at(start - 3, "count") == null)
                || (reading.is(start - 1, "of") && reading.is(start - 2, "out"))
                || (reading.is(start - 1, "among") && start > 1)
                || (reading.is(start - 1, "اصل") && reading.is(start - 2, "من"));
    }
}
