package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** Whom an attack was meant to hit: who denies "targeting civilians" denies the aim, not the attack. */
final class Aims {

    private static final int REACH = 4;
    private static final Set<String> TARGETING = Set.of(
            "target",
            "targeted",
            "targeting",
            "targets",
            "استهداف",
            "استهدف",
            "استهدفت",
            "باستهداف",
            "استهدافه",
            "استهدافها");
    private static final Set<String> PEOPLE =
            Set.of("civilians", "women", "children", "residents", "families", "medics");

    private static final Set<String> BEING = Set.of("was", "were", "been", "being");
    private static final Set<String> AGAINST = Set.of("ضد", "علي", "استهدف", "استهدفت", "against", "on", "targeting");
    private static final Set<String> BREACHES = Set.of(
            "خرق", "خروقات", "خرقا", "انتهاك", "انتهاكات", "بانتهاك", "بخرق", "violating", "violations", "breaching");
    private static final int SPAN = 16;
    private static final int DIRECTLY = 3;

    private static final Set<String> OCCURRENCE = Set.of("any", "no", "وقوع", "حدوث", "اي", "حصول");
    private static final Set<String> REPORTS = Set.of("reports", "rumours", "rumors", "انباء", "شائعات");
    private static final Set<String> WARNINGS = Set.of("alert", "alerts", "siren", "sirens", "warning", "warnings");
    private static final Set<String> OCCURRED = Set.of("happened", "occurred", "place", "وقع", "حدث");

    private static final Set<String> HAPPENED = Set.of("حدث", "جري", "وقع", "حصل", "happened", "occurred");

    private Aims() {}

    /** Whether the party follows the verb of attack as what it hit: استهدف رتلا للجيش. */
    static boolean isObject(Scene scene, Mark attack, String party) {
        for (int i = attack.end(); i < Math.min(scene.reading().size(), attack.end() + SPAN); i++) {
            if (party.equals(scene.partyAt(i))) {
                return isAgainst(scene.reading(), i);
            }
        }
        return false;
    }

    /** Whether the words speak of the attack's having happened at all: "any attack", وقوع هجوم. */
    static boolean isOccurrence(Reading reading, Mark attack) {
        if (reading.isAny(attack.end(), WARNINGS)) {
            return false;
        }
        for (int i = Math.max(0, attack.start() - 2); i < attack.start(); i++) {
            if (reading.isAny(i, OCCURRENCE)) {
                return true;
            }
        }
        for (int i = Math.max(0, attack.start() - REACH); i < attack.start(); i++) {
            if (reading.isAny(i, REPORTS)) {
                return true;
            }
        }
        return reading.isAny(attack.end(), OCCURRED) || reading.isAny(attack.end() + 1, OCCURRED);
    }

    /** Whether the party named at the token is the one attacked. */
    static boolean isAgainst(Reading reading, int party) {
        return reading.token(party).normal().startsWith("لل")
                || reading.isAny(party - 1, AGAINST)
                || reading.isAny(party - 2, AGAINST);
    }

    /** Whether what a party is accused of is an attack or a killing, or the party alone is named: "blamed al-Shabaab". */
    static boolean isOfAttack(Reading reading, Mark verb) {
        int to = Math.min(reading.size(), verb.end() + SPAN);
        for (int i = verb.end(); i < to; i++) {
            if (reading.isAny(i, BREACHES)) {
                return false;
            }
        }
        if (reading.marks().any("trigger", "attack", 0, to)
                || reading.marks().any("trigger", "responsible", 0, to)
                || reading.marks().any("cause", verb.end(), to)
                || reading.marks().any("weapon", verb.end(), to)
                || reading.marks().any("down", 0, to)) {
            return true;
        }
        return !reading.arabic() && reading.marks().any("party", verb.end(), Math.min(to, verb.end() + DIRECTLY));
    }

    /** حمّل التحالف مسؤولية ما حدث: in a report on violence. */
    static boolean isOfWhatHappened(Reading reading, Mark verb) {
        for (int i = verb.end(); i < Math.min(reading.size() - 1, verb.end() + 2 * SPAN); i++) {
            boolean what = reading.is(i, "ما") || reading.is(i, "عما") || reading.is(i, "what");
            if (what && reading.isAny(i + 1, HAPPENED)) {
                return true;
            }
        }
        return false;
    }

    static boolean isAtPeople(Reading reading, Mark attack) {
        if (reading.isAny(attack.start() - 1, BEING) && isPeople(reading, attack.start() - 2 * REACH, attack.start())) {
            return true;
        }
        if (!reading.isAny(attack.start(), TARGETING)) {
            return false;
        }
        return isPeople(reading, attack.end(), attack.end() + REACH);
    }

    private static boolean isPeople(Reading reading, int from, int to) {
        Mark category = reading.marks().first("category", Math.max(0, from), Math.min(reading.size(), to));
        return category != null && PEOPLE.contains(category.code());
    }
}
