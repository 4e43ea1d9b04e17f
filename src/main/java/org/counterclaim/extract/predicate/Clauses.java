package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;

/** Where one statement about people ends and the next begins. */
final class Clauses {

    private static final int NOUN = 6;
    private static final Set<String> VERBS = Set.of(
            "were", "was", "have", "had", "has", "are", "is", "remain", "remained", "remains", "did", "could", "may",
            "might", "must", "would", "will");
    private static final Set<String> STEPPED = Set.of(
            "of", "the", "those", "them", "other", "others", "more", "additional", "further", "people", "its", "their",
            "his", "her", "some", "young", "also", "whom", "on", "board", "aboard", "another");
    private static final Set<String> LINKS = Set.of("and", ",", ";");
    private static final Set<String> TEAMS = Set.of(
            "فرق", "فريق", "طواقم", "عمال", "رجال", "فرقا", "عناصر", "جهود", "اعمال", "مركز", "طائرات", "وحدات", "اجهزه",
            "لجنه");
    private static final Set<String> TEAM = Set.of(
            "team", "teams", "worker", "workers", "crew", "crews", "effort", "efforts", "operation", "operations", "service",
            "services", "committee", "mission", "vessel", "ship", "helicopter", "helicopters");
    private static final Set<String> NUMBERED = Set.of("عددهم", "عددها", "عددهن");
    private static final Set<String> AMOUNTING = Set.of("البالغ", "والبالغ", "البالغين", "البالغه");

    private Clauses() {}

    /** "22 were arrested and 56 had sought help": behind a link, those counted have a verb of their own. */
    static boolean isOwnSubject(Reading reading, int start, int end) {
        if (reading.arabic() || start == 0 || !reading.isAny(start - 1, LINKS)) {
            return false;
        }
        for (int i = end; i < Math.min(reading.size(), end + NOUN); i++) {
            if (reading.isAny(i, VERBS)) {
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

    /** "While", "but": what stands before is another statement. */
    static boolean isContrast(Reading reading, int at) {
        return reading.marks().at(at, "boundary") != null
                && reading.quantityAt(at) == null
                && !reading.is(at, "after")
                && !reading.is(at, "amid")
                && !reading.is(at, "وسط")
                && !reading.is(at, "حيث");
    }

    /** فرق الإنقاذ, "rescue teams": those who do it, and nobody to whom it was done. */
    static boolean isTeam(Reading reading, Mark mark) {
        return reading.isAny(mark.end(), TEAM) || (reading.arabic() && reading.isAny(mark.start() - 1, TEAMS));
    }

    /** الطاقم البالغ عددهم 21, "17 out of 54": how many there were, told in passing. */
    static boolean isWhole(Reading reading, int at) {
        FoundQuantity quantity = reading.quantityAt(at);
        int start = quantity == null ? -1 : reading.start(quantity.span());
        return start > 1 && isWholeAt(reading, start);
    }

    static boolean isWholeAt(Reading reading, int start) {
        return (reading.isAny(start - 1, NUMBERED) && reading.isAny(start - 2, AMOUNTING))
                || (reading.is(start - 1, "of") && reading.is(start - 2, "out"))
                || (reading.is(start - 1, "اصل") && reading.is(start - 2, "من"));
    }
}
