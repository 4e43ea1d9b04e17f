package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Form;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Aircraft shot down or lost: whose, and how many. */
final class AircraftReader implements PropositionReader {

    private static final int PARTED = 6;
    private static final Set<String> BRINGING = Set.of("shot", "shoot", "shooting", "brought", "bring", "bringing");
    private static final Set<String> LOSSES =
            Set.of("lost", "losing", "loss", "lose", "خساره", "فقدت", "فقدان", "خسرت", "فقد");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        for (int i = 0; i < reading.size(); i++) {
            Mark down = down(reading, i);
            boolean loss = down == null && reading.isAny(i, LOSSES);
            if (down == null && !loss) {
                continue;
            }
            int from = Math.max(scene.clauseStart(i), i - 10);
            int to = Math.min(scene.clauseEnd(i), i + 12);
            Mark aircraft = aircraft(reading, i, from, to);
            if (aircraft != null && !isSwarm(reading, aircraft)) {
                downed(scene, down, i, aircraft, from, to, found);
                return;
            }
        }
    }

    /** "Brought down", also with the aircraft between: "had shot the plane down". */
    private static @Nullable Mark down(Reading reading, int at) {
        Mark whole = reading.marks().at(at, "down");
        if (whole != null || !reading.is(at, "down")) {
            return whole;
        }
        for (int i = at - 1; i >= Math.max(0, at - PARTED); i--) {
            if (reading.isAny(i, BRINGING)) {
                boolean aircraft = reading.marks().any("unit", "aircraft", i, at);
                return aircraft ? new Mark("down", "down", i, i + 1, Form.PAST, "") : null;
            }
        }
        return null;
    }

    /** Drones in numbers are fired and intercepted like missiles. */
    private static boolean isSwarm(Reading reading, Mark aircraft) {
        boolean drone = reading.marks().any("weapon", "drone", aircraft.start(), aircraft.end() + 1);
        for (FoundQuantity quantity : reading.quantities()) {
            int end = reading.end(quantity.span());
            if (drone
                    && end <= aircraft.start()
                    && aircraft.start() - end <= 2
                    && quantity.quantity().min() > 1) {
                return true;
            }
        }
        return drone
                && !reading.arabic()
                && reading.token(aircraft.start()).normal().endsWith("s");
    }

    private static @Nullable Mark aircraft(Reading reading, int at, int from, int to) {
        for (int i = at; i < to; i++) {
            Mark unit = reading.marks().at(i, "unit");
            if (unit != null && unit.code().equals("aircraft")) {
                return unit;
            }
        }
        for (int i = at - 1; i >= from; i--) {
            Mark unit = reading.marks().at(i, "unit");
            if (unit != null && unit.code().equals("aircraft")) {
                return unit;
            }
        }
        return null;
    }

    private static void downed(
            Scene scene, @Nullable Mark down, int at, Mark aircraft, int from, int to, List<Proposition> found) {
        Reading reading = scene.reading();
        Standing standing = down == null ? Standing.TOLD : Standings.of(reading, down);
        String owner = owner(scene, aircraft);
        if (owner == null && down == null) {
            owner = scene.speakingParty(at);
        }
        found.add(draft(scene, "aircraft.downed", standing, at, aircraft, owner, from, to)
                .done());
        FoundQuantity count = null;
        for (FoundQuantity quantity : reading.quantities()) {
            int start = reading.start(quantity.span());
            if (start >= Math.min(at, aircraft.start() - 4) && start <= aircraft.end()) {
                count = quantity;
            }
        }
        Voice voice = scene.voices().at(at);
        boolean affirmed = standing.stance() == Stance.AFFIRMS && (voice == null || voice.stance() == Stance.AFFIRMS);
        if (count != null && affirmed && !count.isOrdinal() && count.quantity().min() > 1) {
            Quantity told = count.quantity();
            found.add(draft(scene, "aircraft.downed_count", standing, at, aircraft, owner, from, to)
                    .answer(new Quantity(
                            told.min(),
                            told.max(),
                            told.best(),
                            told.qualifier(),
                            "aircraft",
                            null,
                            null,
                            false,
                            told.words()))
                    .confidence(0.6)
                    .done());
        }
    }

    private static Draft draft(
            Scene scene,
            String predicate,
            Standing standing,
            int at,
            Mark aircraft,
            @Nullable String owner,
            int from,
            int to) {
        return new Draft(predicate, PredicateFamily.VIOLENCE, "aircraft-down")
                .over(at, Math.min(at, aircraft.start()), Math.max(at + 1, aircraft.end()))
                .standing(standing)
                .qualifier("party", owner)
                .places(scene.placesIn(from, to))
                .actors(scene.partiesIn(from, to))
                .time(scene.timeNear(at, 12));
    }

    private static @Nullable String owner(Scene scene, Mark aircraft) {
        for (int i = aircraft.end(); i < Math.min(scene.reading().size(), aircraft.end() + 3); i++) {
            String party = scene.reading().arabic() ? scene.partyAt(i) : null;
            if (party != null) {
                return party;
            }
        }
        for (int i = aircraft.start() - 1; i >= Math.max(0, aircraft.start() - 3); i--) {
            String party = scene.reading().arabic() ? null : scene.partyAt(i);
            if (party != null) {
                return party;
            }
        }
        return null;
    }
}
