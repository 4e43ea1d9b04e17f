package org.counterclaim.extract.predicate;

import java.util.List;
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

/** Whether a crossing or border is open or closed, with its name between the two words. */
final class CrossingReader implements PropositionReader {

    private static final int NEAR = 8;

    @Override
    public void read(Scene scene, List<Proposition> found) {
        if (found.stream().anyMatch(told -> told.predicate().equals("crossing.open"))) {
            return;
        }
        Reading reading = scene.reading();
        for (Mark gate : reading.marks().of("gate")) {
            Mark state = state(scene, gate);
            if (state != null && add(scene, gate, state, found)) {
                return;
            }
        }
    }

    private static boolean add(Scene scene, Mark gate, Mark state, List<Proposition> found) {
        Reading reading = scene.reading();
        Standing standing = Standings.of(reading, state);
        if (standing.certainty() == Certainty.EXPECTED && standing.stance() == Stance.AFFIRMS) {
            return false;
        }
        int from = scene.clauseStart(gate.start());
        int to = scene.clauseEnd(gate.start());
        SortedSet<Place> places = scene.placesIn(from, to);
        if (places.isEmpty()
                && !reading.is(gate.start(), "crossing")
                && !reading.token(gate.start()).normal().contains("معبر")) {
            return false;
        }
        Draft draft = new Draft("crossing.open", PredicateFamily.DEAL, "crossing-" + state.code())
                .over(state.start(), Math.min(state.start(), gate.start()), Math.max(state.end(), gate.end()))
                .standing(new Standing(standing.stance(), Certainty.REPORTED, standing.rule()))
                .places(places)
                .time(scene.timeNear(state.start(), 12))
                .confidence(0.6);
        found.add((state.code().equals("closed") ? draft.reversed() : draft).done());
        return true;
    }

    private static @Nullable Mark state(Scene scene, Mark gate) {
        Reading reading = scene.reading();
        int from = Math.max(scene.clauseStart(gate.start()), gate.start() - 3);
        int to = Math.min(scene.clauseEnd(gate.start()), gate.end() + NEAR);
        Mark after = null;
        for (int i = gate.end(); i < to && after == null && !reading.isMark(i); i++) {
            after = reading.marks().at(i, "gatestate");
        }
        return after != null ? after : reading.marks().last("gatestate", from, gate.start());
    }
}
