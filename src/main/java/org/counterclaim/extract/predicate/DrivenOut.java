package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Stance;

/** A party pushed out of a place holds it no longer: "drove the rebels out of", طرد الجيش المسلحين من. */
final class DrivenOut {

    private static final int NEAR = 5;
    private static final Set<String> DRIVING = Set.of(
            "pushed",
            "drove",
            "driven",
            "expelled",
            "ousted",
            "cleared",
            "flushed",
            "طرد",
            "طردت",
            "طردوا",
            "طرده",
            "دحر",
            "دحرت");
    private static final Set<String> BEEN = Set.of("was", "were", "been", "being");
    private static final Set<String> OUT = Set.of("out", "from", "of", "من");

    private DrivenOut() {}

    static void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (int i = 0; i < reading.size(); i++) {
            if (reading.isAny(i, DRIVING)) {
                driven(scene, i, found);
            }
        }
    }

    private static void driven(Scene scene, int verb, List<Proposition> found) {
        Reading reading = scene.reading();
        List<String> parties = scene.partiesIn(verb + 1, Math.min(reading.size(), verb + NEAR));
        boolean passive = parties.isEmpty() && !reading.arabic();
        List<String> driven = passive ? scene.partiesIn(Math.max(scene.clauseStart(verb), verb - NEAR), verb) : parties;
        if (!isOut(reading, verb)) {
            return;
        }
        if (driven.isEmpty() || (passive && !isPassive(reading, verb))) {
            drove(scene, verb, driven, found);
            return;
        }
        SortedSet<Place> places = scene.placesIn(verb, Math.min(scene.clauseEnd(verb), verb + 2 * NEAR + 2));
        Mark mark = new Mark("trigger", "lose", verb, verb + 1, Form.PAST, "");
        ControlReader.put(
                scene,
                mark,
                driven.getLast(),
                places,
                new Standing(Stance.DENIES, Certainty.REPORTED, "driven-out"),
                "driven-out",
                found);
    }

    /** "The army said it had driven the insurgents out of the town": who drives others out holds the place. */
    private static void drove(Scene scene, int verb, List<String> named, List<Proposition> found) {
        String own = named.isEmpty() ? scene.speakingParty(verb) : named.getLast();
        SortedSet<Place> places = scene.placesIn(verb, Math.min(scene.clauseEnd(verb), verb + 2 * NEAR + 2));
        boolean attack = scene.main() == PredicateFamily.VIOLENCE || !places.isEmpty();
        if (own != null && attack && !scene.isOpposed(verb)) {
            ControlReader.put(
                    scene,
                    new Mark("trigger", "take", verb, verb + 1, Form.PAST, ""),
                    own,
                    places,
                    Standing.TOLD,
                    "drives-out",
                    found);
        }
    }

    private static boolean isPassive(Reading reading, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
            if (reading.isAny(i, BEEN)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOut(Reading reading, int verb) {
        for (int i = verb + 1; i < Math.min(reading.size(), verb + 2 * NEAR); i++) {
            if (reading.isAny(i, OUT)) {
                return true;
            }
        }
        return false;
    }
}
