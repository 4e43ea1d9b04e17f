package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Lorries or a convoy of aid that get to a place, whatever the verb: "trucks with flour got through to the camp". */
final class AidReader implements PropositionReader {

    private static final int NEAR = 6;
    private static final Set<String> CONVOYS = Set.of("convoy", "convoys", "قافله", "قوافل", "shipment", "شحنه");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        if (found.stream().anyMatch(told -> told.predicate().startsWith("aid."))) {
            return;
        }
        for (Mark act : scene.reading().marks().of("act")) {
            if (act.code().equals("delivered") && act.isFinite() && isOfAid(scene, act) && add(scene, act, found)) {
                return;
            }
        }
    }

    private static boolean isOfAid(Scene scene, Mark act) {
        Reading reading = scene.reading();
        int from = Math.max(scene.clauseStart(act.start()), act.start() - (reading.arabic() ? 0 : NEAR));
        int to = Math.min(scene.clauseEnd(act.start()), act.end() + (reading.arabic() ? 4 : 0));
        return reading.marks().any("aid", from, to) && carrier(reading, from, to);
    }

    private static boolean carrier(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            Mark unit = reading.marks().at(i, "unit");
            if (reading.isAny(i, CONVOYS) || (unit != null && unit.code().equals("vehicle"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean add(Scene scene, Mark act, List<Proposition> found) {
        Standing standing = Standings.of(scene.reading(), act);
        SortedSet<Place> places = scene.placesIn(act.start(), scene.clauseEnd(act.start()));
        @Nullable Place goal = scene.destination(act.start(), scene.clauseEnd(act.start()));
        if (standing.certainty() == Certainty.EXPECTED && standing.stance() == Stance.AFFIRMS) {
            return false;
        }
        Draft draft = new Draft("aid.delivered", PredicateFamily.DEAL, "aid-gets-in")
                .at(scene.reading(), act)
                .standing(standing)
                .places(places)
                .time(scene.timeNear(act.start(), 12))
                .confidence(0.55);
        found.add((goal == null ? draft : draft.places(List.of(goal))).done());
        return true;
    }
}
