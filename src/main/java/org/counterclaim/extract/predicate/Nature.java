package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** Earthquakes, storms and lorries hit and strike too, and attack nobody. */
final class Nature {

    private static final int BEFORE = 12;
    private static final int AFTER = 6;
    private static final Set<String> HITTING = Set.of(
            "hit",
            "hits",
            "hitting",
            "strike",
            "strikes",
            "struck",
            "striking",
            "batter",
            "battered",
            "ضرب",
            "ضربت",
            "يضرب",
            "تضرب",
            "ضربها",
            "ضربته",
            "ضربتها",
            "هز",
            "هزت");

    private Nature() {}

    /** Whether the word of attack at the mark tells what nature or a mishap did. */
    static boolean strikes(Scene scene, Mark attack) {
        Reading reading = scene.reading();
        if (attack.end() - attack.start() > 1
                || reading.token(attack.start()).stems().stream().noneMatch(HITTING::contains)) {
            return false;
        }
        if (scene.main() == PredicateFamily.DISASTER || scene.main() == PredicateFamily.ACCIDENT) {
            return true;
        }
        int from = Math.max(scene.clauseStart(attack.start()), attack.start() - BEFORE);
        int to = Math.min(scene.clauseEnd(attack.start()), attack.end() + AFTER);
        for (int i = from; i < to; i++) {
            Mark kind = reading.marks().at(i, "kind");
            PredicateFamily family = kind == null ? null : Topic.family(kind);
            if (family == PredicateFamily.DISASTER || family == PredicateFamily.ACCIDENT) {
                return true;
            }
        }
        return false;
    }
}
