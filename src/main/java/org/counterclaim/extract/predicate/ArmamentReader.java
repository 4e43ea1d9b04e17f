package org.counterclaim.extract.predicate;

import java.util.List;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.statement.Terms;

/** With what arms people left. */
final class ArmamentReader implements PropositionReader {

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        boolean leaves = reading.marks().any("trigger", "leave", 0, reading.size())
                || reading.marks().any("mark", "left-behind", 0, reading.size())
                || (scene.departing() && reading.marks().any("part", "most", 0, reading.size()));
        if (!leaves) {
            return;
        }
        boolean heavy = reading.marks().any("arms", "all_including_heavy", 0, reading.size());
        for (Mark arms : reading.marks().of("arms")) {
            if (heavy && arms.code().equals("light")) {
                continue;
            }
            found.add(new Draft("armament", PredicateFamily.DEAL, "arms-of-those-leaving")
                    .over(arms.start(), Math.max(0, arms.start() - 3), arms.end())
                    .standing(Standing.TOLD)
                    .answer(Terms.of(arms.code()))
                    .places(scene.placesIn(0, reading.size()))
                    .done());
            return;
        }
    }
}
