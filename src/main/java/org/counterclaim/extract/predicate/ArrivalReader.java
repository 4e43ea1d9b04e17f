package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** That those who left have come to where they were going: a convoy, buses or people taken out reach a place. */
final class ArrivalReader implements PropositionReader {

    private static final int NEAR = 9;
    private static final Set<String> ARRIVING = Set.of(
            "arrive",
            "arrived",
            "arrives",
            "arriving",
            "arrival",
            "reach",
            "reached",
            "reaches",
            "reaching",
            "وصل",
            "وصلت",
            "وصلوا",
            "وصول",
            "تصل",
            "يصل",
            "وصولها",
            "وصولهم");
    private static final Set<String> TRAVELLERS = Set.of(
            "convoy",
            "evacuees",
            "evacuated",
            "buses",
            "bus",
            "قافله",
            "القافله",
            "حافلات",
            "الحافلات",
            "قوافل",
            "القوافل");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (int i = 0; i < reading.size(); i++) {
            boolean arrives = reading.token(i).hasStemIn(ARRIVING);
            if (arrives && isOfTravellers(scene, i) && add(scene, i, found)) {
                return;
            }
        }
    }

    private static boolean isOfTravellers(Scene scene, int at) {
        Reading reading = scene.reading();
        int from = Math.max(scene.clauseStart(at), at - NEAR);
        int to = Math.min(scene.clauseEnd(at), at + (reading.arabic() ? NEAR : 2));
        for (int i = from; i < to; i++) {
            if (reading.marks().at(i, "aid") != null) {
                return false;
            }
        }
        for (int i = from; i < to; i++) {
            boolean travels = reading.token(i).hasStemIn(TRAVELLERS);
            if (travels
                    || reading.marks().at(i, "batch") != null
                    || reading.marks().at(i, "mark", "left-behind") != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean add(Scene scene, int at, List<Proposition> found) {
        Reading reading = scene.reading();
        Mark verb = reading.marks().at(at, "trigger", "gather");
        Standing standing = verb == null ? Standing.TOLD : Standings.of(reading, verb);
        Place goal = goal(scene, at);
        if (goal == null || (standing.certainty() == Certainty.EXPECTED && standing.stance() == Stance.AFFIRMS)) {
            return false;
        }
        Mark batch = reading.marks().first("batch", Math.max(0, at - NEAR), Math.min(reading.size(), at + NEAR));
        SortedSet<Place> places = new TreeSet<>(List.of(goal));
        found.add(new Draft("arrival.happened", PredicateFamily.DEAL, "convoy-arrives")
                .over(at, at, at + 1)
                .standing(standing)
                .qualifier("batch", batch == null ? null : batch.code())
                .places(places)
                .time(scene.timeNear(at, 12))
                .confidence(0.6)
                .done());
        return true;
    }

    private static @Nullable Place goal(Scene scene, int at) {
        Reading reading = scene.reading();
        for (FoundPlace place : reading.places()) {
            int there = reading.start(place.span());
            boolean from = reading.is(there - 1, "from") || reading.is(there - 1, "من");
            if (there > at && there < at + NEAR + 4 && !place.demonym() && !from) {
                return place.chosen().place();
            }
        }
        return null;
    }
}
