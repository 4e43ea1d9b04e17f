package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.SortedSet;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Place;
import org.jspecify.annotations.Nullable;

/** Who holds a place. */
final class ControlReader implements PropositionReader {

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (Mark take : reading.marks().of("trigger")) {
            if (!take.code().equals("take")) {
                continue;
            }
            SortedSet<Place> places =
                    scene.placesIn(take.start(), Math.min(scene.clauseEnd(take.start()), take.end() + 9));
            if (places.isEmpty()) {
                places = scene.placesIn(Math.max(scene.clauseStart(take.start()), take.start() - 8), take.start());
            }
            String party = holder(scene, take);
            boolean counts = reading.quantityAt(Math.min(take.end(), reading.size() - 1)) != null;
            if (places.isEmpty() || party == null || counts) {
                continue;
            }
            found.add(new Draft("control", PredicateFamily.VIOLENCE, "takes-or-holds")
                    .at(reading, take)
                    .answer(new Actor(party, party))
                    .places(places)
                    .actors(List.of(party))
                    .time(scene.timeNear(take.start(), 10))
                    .done());
        }
    }

    private static @Nullable String holder(Scene scene, Mark take) {
        Reading reading = scene.reading();
        boolean by =
                reading.is(take.end(), "by") || reading.is(take.start(), "fell") || reading.is(take.start(), "fallen");
        if (reading.arabic() || by) {
            List<String> after = scene.partiesIn(take.end(), Math.min(reading.size(), take.end() + 4));
            if (!after.isEmpty() && (by || take.isFinite() || reading.arabic())) {
                return after.getFirst();
            }
        }
        List<String> before =
                scene.partiesIn(Math.max(scene.clauseStart(take.start()), take.start() - 9), take.start());
        if (!before.isEmpty()) {
            return before.getLast();
        }
        return scene.speakingParty(take.start());
    }
}
