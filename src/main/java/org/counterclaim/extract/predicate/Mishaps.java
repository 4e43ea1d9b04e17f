package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** Words of attack where nobody attacks: a quake strikes, a fire sweeps through, a mine blast kills. */
final class Mishaps {

    private static final int NEAR = 9;
    private static final Set<String> FLAMES = Set.of("fire", "fires");
    private static final Set<String> VERBAL = Set.of("not", "to", "did", "didn't", "never", "would", "could", "opened");
    private static final Set<String> AIM = Set.of("at", "on");
    private static final Set<String> WEAK = Set.of(
            "struck",
            "strike",
            "strikes",
            "striking",
            "hit",
            "hits",
            "hitting",
            "explosion",
            "explosions",
            "blast",
            "blasts",
            "exploded",
            "explode",
            "explodes",
            "انفجار",
            "انفجارات",
            "ضرب",
            "ضربت",
            "انفجر",
            "انفجرت",
            "فجر",
            "ضربه",
            "blew",
            "blown");

    private Mishaps() {}

    static boolean is(Scene scene, Mark attack) {
        Reading reading = scene.reading();
        if (attack.form() == Form.PRESENT && reading.isAny(attack.start(), FLAMES)) {
            return !reading.isAny(attack.start() - 1, VERBAL) && !reading.isAny(attack.end(), AIM);
        }
        for (int i = attack.end(); i < Math.min(reading.size(), attack.end() + 4); i++) {
            if (reading.is(i, "الهواء") || reading.is(i, "air")) {
                return reading.is(i - 1, "في") || reading.is(i - 1, "the");
            }
        }
        boolean weak = reading.token(attack.start()).hasStemIn(WEAK);
        if (!weak || isArmed(scene, attack)) {
            return false;
        }
        boolean mishap = scene.main() == PredicateFamily.ACCIDENT || scene.main() == PredicateFamily.DISASTER;
        return mishap || hasKind(reading, attack);
    }

    private static boolean hasKind(Reading reading, Mark attack) {
        int to = Math.min(reading.size(), attack.end() + NEAR);
        for (Mark kind : reading.marks().of("kind", Math.max(0, attack.start() - NEAR), to)) {
            PredicateFamily family = Topic.family(kind);
            if (family == PredicateFamily.ACCIDENT || family == PredicateFamily.DISASTER) {
                return true;
            }
        }
        return false;
    }

    /** A weapon, a party or those who hold weapons stand beside it. */
    private static boolean isArmed(Scene scene, Mark attack) {
        Reading reading = scene.reading();
        int from = Math.max(scene.clauseStart(attack.start()), attack.start() - NEAR);
        int to = Math.min(scene.clauseEnd(attack.start()), attack.end() + NEAR);
        for (Mark weapon : reading.marks().of("weapon", from, to)) {
            if (!weapon.code().equals("mine")) {
                return true;
            }
        }
        return reading.marks().any("mark", "strong-attack", from, to)
                && !reading.marks().any("mark", "strong-attack", attack.start(), attack.end());
    }
}
