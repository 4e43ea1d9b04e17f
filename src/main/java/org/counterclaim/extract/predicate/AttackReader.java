package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.Terms;
import org.jspecify.annotations.Nullable;

/** An attack: that it happened, what it hit and with what. */
final class AttackReader implements PropositionReader {

    private static final Set<PredicateFamily> UNMEANT = Set.of(PredicateFamily.ACCIDENT, PredicateFamily.DISASTER);
    private static final Set<String> NOT = Set.of("not", "لا", "ليس", "وليس");
    private static final Set<String> BATTLES = Set.of(
            "fighting", "clashes", "clash", "battle", "battles", "معارك", "اشتباكات", "مواجهات", "اقتحام", "firefight");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        boolean told = false;
        for (Mark attack : reading.marks().of("trigger")) {
            if (!attack.code().equals("attack")
                    || told
                    || isBattle(reading, attack)
                    || Nature.strikes(scene, attack)
                    || Mishaps.is(scene, attack)) {
                continue;
            }
            Standing standing = Standings.of(reading, attack);
            told = happened(scene, attack, standing, found);
        }
    }

    /** Weeks of fighting are no one attack. */
    private static boolean isBattle(Reading reading, Mark attack) {
        return reading.token(attack.start()).hasStemIn(BATTLES);
    }

    private static boolean happened(Scene scene, Mark attack, Standing standing, List<Proposition> found) {
        Reading reading = scene.reading();
        int from = scene.clauseStart(attack.start());
        int to = scene.clauseEnd(attack.start());
        SortedSet<Place> places = scene.placesIn(from, to);
        FoundTime time = scene.timeNear(attack.start(), 12);
        Voice voice = scene.voices().at(attack.start());
        boolean denied = standing.stance() == Stance.DENIES || (voice != null && voice.stance() == Stance.DENIES);
        boolean bare = places.isEmpty() && time == null && !denied;
        if (standing.certainty() == Certainty.EXPECTED || (bare && voice == null)) {
            return false;
        }
        Mark target = after(reading, "target", attack.end(), Math.min(to, attack.end() + 8));
        Mark weapon = weapon(reading, attack, from, to);
        boolean meant = weapon != null || !UNMEANT.contains(scene.main());
        if (target != null && meant && !denied) {
            found.add(new Draft("attack.target", PredicateFamily.VIOLENCE, "attack-on")
                    .at(reading, attack)
                    .spanning(target.start(), target.end())
                    .answer(Terms.of(target.code()))
                    .places(places)
                    .time(time)
                    .confidence(0.6)
                    .done());
        }
        boolean apart = weapon != null
                && (!bare || !weapon.covers(attack.start()) || weapon.code().equals("arson"));
        if (weapon != null && apart && !weapon.code().equals("bomb") && !denied) {
            found.add(new Draft("attack.weapon", PredicateFamily.VIOLENCE, "attack-with")
                    .at(reading, attack)
                    .spanning(weapon.start(), weapon.end())
                    .answer(Terms.of(weapon.code()))
                    .places(places)
                    .time(time)
                    .confidence(0.6)
                    .done());
        }
        boolean plain =
                (!denied && !bare) || standing.rule().equals("no-truth-to") || Aims.isOccurrence(reading, attack);
        if (plain) {
            found.add(new Draft("attack.happened", PredicateFamily.VIOLENCE, "attack")
                    .at(reading, attack)
                    .places(places)
                    .time(time)
                    .actors(scene.partiesIn(from, to))
                    .confidence(0.6)
                    .done());
        }
        return !bare || target != null || weapon != null;
    }

    private static @Nullable Mark after(Reading reading, String role, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.isMark(i) && !reading.is(i, "-") && !reading.is(i, "'s")) {
                return null;
            }
            Mark mark = reading.marks().at(i, role);
            if (mark != null && (reading.isAny(i - 1, NOT) || reading.isAny(i - 2, NOT))) {
                return null;
            }
            if (mark != null) {
                return mark;
            }
        }
        return null;
    }

    private static @Nullable Mark weapon(Reading reading, Mark attack, int from, int to) {
        Mark own = reading.marks().covering(attack.start(), "weapon");
        if (own != null) {
            return own;
        }
        Mark before = reading.marks().last("weapon", Math.max(from, attack.start() - 4), attack.start());
        return before != null ? before : after(reading, "weapon", attack.end(), Math.min(to, attack.end() + 6));
    }
}
