package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** People taken from one place to another: "the soldiers were bused to", نقل الجنود إلى. Not those hurt in an accident. */
final class TransferReader implements PropositionReader {

    private static final int NEAR = 7;
    private static final Set<String> TAKEN = Set.of(
            "taken",
            "bused",
            "bussed",
            "flown",
            "driven",
            "moved",
            "transferred",
            "brought",
            "transported",
            "نقل",
            "نقلت",
            "ونقل");
    private static final Set<String> BEING = Set.of("was", "were", "been", "being");
    private static final Set<String> TO = Set.of("to", "الى", "الي");
    private static final Set<String> NOT = Set.of("not", "never", "لم");
    private static final Set<PredicateFamily> UNMEANT = Set.of(PredicateFamily.ACCIDENT, PredicateFamily.DISASTER);

    @Override
    public void read(Scene scene, List<Proposition> found) {
        boolean told = found.stream().anyMatch(other -> other.predicate().equals("departure.happened"));
        if (told || UNMEANT.contains(scene.main())) {
            return;
        }
        Reading reading = scene.reading();
        for (int i = 0; i < reading.size(); i++) {
            if (reading.isAny(i, TAKEN) && (reading.arabic() || reading.isAny(i - 1, BEING)) && isOfPeople(scene, i)) {
                add(scene, i, found);
                return;
            }
        }
    }

    private static boolean isOfPeople(Scene scene, int verb) {
        Reading reading = scene.reading();
        int from = reading.arabic() ? verb + 1 : Math.max(scene.clauseStart(verb), verb - NEAR);
        int to = reading.arabic() ? Math.min(reading.size(), verb + 3) : verb;
        return reading.marks().any("category", from, to)
                && (scene.main() != PredicateFamily.VIOLENCE || !reading.marks().any("count", from, to));
    }

    private static void add(Scene scene, int verb, List<Proposition> found) {
        Place goal = goal(scene, verb);
        if (goal == null) {
            return;
        }
        Reading reading = scene.reading();
        boolean never = reading.isAny(verb - 1, NOT) || reading.isAny(verb - 2, NOT);
        Stance stance = never ? Stance.DENIES : Stance.AFFIRMS;
        SortedSet<Place> places = new TreeSet<>(scene.placesIn(scene.clauseStart(verb), verb));
        Draft happened = new Draft("departure.happened", PredicateFamily.DEAL, "people-taken")
                .over(verb, verb, verb + 1)
                .standing(new Standing(stance, Certainty.REPORTED, "told"))
                .places(places)
                .time(scene.timeNear(verb, 12))
                .confidence(0.55);
        found.add(happened.done());
        if (!never && !scene.isOpposed(verb)) {
            found.add(new Draft("departure.destination", PredicateFamily.DEAL, "taken-to")
                    .over(verb, verb, verb + 1)
                    .answer(goal)
                    .places(places)
                    .time(scene.timeNear(verb, 12))
                    .confidence(0.55)
                    .done());
        }
    }

    private static @Nullable Place goal(Scene scene, int verb) {
        Reading reading = scene.reading();
        boolean to = false;
        for (int i = verb + 1; i < Math.min(scene.clauseEnd(verb), verb + NEAR + 3); i++) {
            to |= reading.isAny(i, TO);
            FoundPlace place = reading.placeAt(i);
            if (to && place != null && !place.demonym()) {
                return place.chosen().asDestination();
            }
        }
        return null;
    }
}
