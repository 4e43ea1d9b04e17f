package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;

/** None of the missiles was stopped: "none was intercepted", لم يعترض أي منها. */
final class NoneStoppedReader implements PropositionReader {

    private static final int NEAR = 5;
    private static final Set<String> NONE = Set.of("none", "neither");
    private static final Set<String> ANY = Set.of("اي", "ايا", "any");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        if (!reading.marks().any("weapon", 0, reading.size())) {
            return;
        }
        for (Mark act : reading.marks().of("act")) {
            if (act.code().equals("intercepted") && isNone(reading, act)) {
                found.add(new Draft("attack.intercepted", PredicateFamily.VIOLENCE, "none-stopped")
                        .over(act.start(), act.start(), act.end())
                        .standing(Standing.TOLD)
                        .answer(Quantity.exactly(0, "weapon"))
                        .time(scene.timeNear(act.start(), 12))
                        .confidence(0.65)
                        .done());
                return;
            }
        }
    }

    private static boolean isNone(Reading reading, Mark act) {
        boolean negated = Standings.of(reading, act).stance() == Stance.DENIES
                || reading.is(act.start() - 1, "لم")
                || reading.is(act.start() - 2, "لم")
                || reading.is(act.start() - 1, "ولم")
                || reading.is(act.start() - 2, "ولم");
        for (int i = Math.max(0, act.start() - NEAR); i < Math.min(reading.size(), act.end() + NEAR); i++) {
            if ((i < act.start() && reading.isAny(i, NONE)) || (negated && reading.isAny(i, ANY))) {
                return true;
            }
        }
        return false;
    }
}
