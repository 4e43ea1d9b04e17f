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

    private Aims() {}

    static boolean isAtPeople(Reading reading, Mark attack) {
        if (!reading.isAny(attack.start(), TARGETING)) {
            return false;
        }
        for (int i = attack.end(); i < Math.min(reading.size(), attack.end() + REACH); i++) {
            Mark category = reading.marks().at(i, "category");
            if (category != null) {
                return PEOPLE.contains(category.code());
            }
        }
        return false;
    }
}
