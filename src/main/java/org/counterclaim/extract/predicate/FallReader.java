package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** That a place fell, and who denies it: a denial speaks of whoever was said to have taken the place. */
final class FallReader {

    private static final int NEAR = 6;

    private FallReader() {}

    static void read(Scene scene, List<Proposition> found) {
        for (Mark fall : scene.reading().marks().of("fall")) {
            if (!isTold(scene, fall)) {
                fallen(scene, fall, found);
            }
        }
    }

    /** "Fell to the rebels" is read as taking. */
    private static boolean isTold(Scene scene, Mark fall) {
        return scene.reading().marks().at(fall.start(), "trigger", "take") != null;
    }

    private static void fallen(Scene scene, Mark fall, List<Proposition> found) {
        Reading reading = scene.reading();
        SortedSet<Place> named = named(scene, fall);
        boolean site = reading.marks().any("placeword", from(reading, fall), to(reading, fall));
        if (named.isEmpty() && !site) {
            return;
        }
        List<String> after = scene.partiesIn(fall.end(), Math.min(reading.size(), fall.end() + NEAR));
        Proposition last = ControlReader.last(scene, found);
        SortedSet<Place> places = !named.isEmpty() ? named : last == null ? new TreeSet<>() : last.places();
        Voice voice = scene.voices().at(fall.start());
        String own = scene.speakingParty(fall.start());
        boolean negated = Standings.of(reading, fall).stance() == Stance.DENIES;
        boolean denied = (voice != null && voice.stance() == Stance.DENIES) || negated;
        Standing told = negated ? new Standing(Stance.DENIES, Certainty.REPORTED, "negated") : Standing.TOLD;
        if (!after.isEmpty() && isInHands(reading, fall)) {
            add(scene, fall, after.getFirst(), places, told, found);
        } else if (denied
                && last != null
                && last.answer() instanceof Actor taker
                && !taker.path().equals(own)) {
            add(scene, fall, taker.path(), places, told, found);
        } else if (denied && own != null) {
            Stance held = negated ? Stance.AFFIRMS : Stance.DENIES;
            add(scene, fall, own, places, new Standing(held, Certainty.REPORTED, "still-held"), found);
        } else if (!denied && isLoss(reading, fall) && !isOfMen(reading, fall) && loser(scene, fall) != null) {
            add(
                    scene,
                    fall,
                    loser(scene, fall),
                    places,
                    new Standing(Stance.DENIES, Certainty.REPORTED, "lost"),
                    found);
        }
    }

    /** "Lost 12 soldiers". */
    private static boolean isOfMen(Reading reading, Mark fall) {
        int to = Math.min(reading.size(), fall.end() + 4);
        return reading.marks().any("category", fall.end(), to)
                || reading.marks().any("person", fall.end(), to)
                || reading.marks().any("unit", fall.end(), to);
    }

    /** Who is said to have lost it, right before the verb or, in Arabic, behind. */
    private static @Nullable String loser(Scene scene, Mark fall) {
        List<String> parties = scene.reading().arabic()
                ? scene.partiesIn(fall.end(), Math.min(scene.reading().size(), fall.end() + 2))
                : scene.partiesIn(Math.max(scene.clauseStart(fall.start()), fall.start() - 4), fall.start());
        return parties.isEmpty() ? null : parties.getLast();
    }

    private static boolean isInHands(Reading reading, Mark fall) {
        for (int i = fall.end(); i < Math.min(reading.size(), fall.end() + NEAR); i++) {
            if (reading.is(i, "ايدي")
                    || reading.is(i, "يد")
                    || reading.is(i, "بيد")
                    || reading.is(i, "بايدي")
                    || reading.is(i, "قبضه")
                    || (reading.is(i, "to") && i < fall.end() + NEAR - 1)
                    || reading.is(i, "hands")) {
                return true;
            }
        }
        return false;
    }

    private static void add(
            Scene scene,
            Mark fall,
            @Nullable String party,
            SortedSet<Place> places,
            Standing standing,
            List<Proposition> found) {
        ControlReader.put(scene, fall, party, places, standing, "falls", found);
    }

    private static SortedSet<Place> named(Scene scene, Mark fall) {
        return scene.placesIn(from(scene.reading(), fall), to(scene.reading(), fall));
    }

    /** "Losing the bridge": what is lost stands behind. */
    private static boolean isLoss(Reading reading, Mark fall) {
        String word = reading.token(fall.start()).normal();
        boolean passive = reading.is(fall.start() - 1, "been") || reading.is(fall.start() - 1, "was");
        return !passive
                && (word.startsWith("los")
                        || reading.is(fall.start(), "the")
                        || word.contains("خس")
                        || word.contains("فقد"));
    }

    /** A subject before an English verb; behind "the fall of" and behind what falls in Arabic. */
    private static int from(Reading reading, Mark fall) {
        if (reading.arabic() && reading.is(fall.start() - 1, "لم")) {
            return Math.max(0, fall.start() - 3);
        }
        return reading.arabic() || isLoss(reading, fall) || reading.is(fall.end(), "of")
                ? fall.end()
                : Math.max(0, fall.start() - NEAR);
    }

    private static int to(Reading reading, Mark fall) {
        return reading.arabic()
                ? Math.min(reading.size(), fall.end() + 2)
                : isLoss(reading, fall) || reading.is(fall.end(), "of")
                        ? Math.min(reading.size(), fall.end() + NEAR)
                        : fall.start();
    }
}
