package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.time.FoundTime;
import org.counterclaim.extract.time.TimeKind;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, where the sentence says no more of it than that: "the attack took place at dawn", "the fire
 * broke out at 22:30"; and that it never did.
 */
final class OccurrenceReader implements PropositionReader {

    private static final int NEAR = 5;
    private static final Set<String> HAPPENING = Set.of(
            "happened",
            "occurred",
            "happen",
            "occur",
            "place",
            "broke",
            "began",
            "start",
            "started",
            "وقع",
            "وقعت",
            "حدث",
            "حدثت",
            "جري",
            "جرت",
            "اندلع",
            "اندلعت",
            "يقع",
            "تقع",
            "يحدث",
            "تحدث");
    private static final Set<PredicateFamily> UNMEANT = Set.of(PredicateFamily.ACCIDENT, PredicateFamily.DISASTER);
    private static final Set<String> RELATIVE =
            Set.of("that", "which", "who", "when", "الذي", "التي", "اللذين", "عندما", "حين");
    private static final Set<String> NEVER = Set.of("never", "not", "didn't", "لم");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Reading reading = scene.reading();
        if (reading.headline()) {
            return;
        }
        for (int i = 0; i < reading.size(); i++) {
            Mark what = reading.isAny(i, HAPPENING) && !isRelative(reading, i) ? what(scene, i) : null;
            String predicate = what == null ? null : predicate(what);
            if (what != null && predicate != null) {
                time(scene, what, i, predicate, found);
                never(scene, what, i, predicate, found);
                return;
            }
        }
        signed(scene, found);
    }

    /** "Killed in the blast that happened on Sunday": told in passing. */
    private static boolean isRelative(Reading reading, int verb) {
        return reading.isAny(verb - 1, RELATIVE)
                || reading.isAny(verb - 2, RELATIVE)
                || reading.isAny(verb - 3, RELATIVE);
    }

    private static boolean isUnmeant(Mark what) {
        PredicateFamily family = Topic.family(what);
        return family != null && UNMEANT.contains(family);
    }

    private static @Nullable String predicate(Mark what) {
        return what.isRole("trigger") && what.code().equals("attack")
                ? "attack.time"
                : what.isRole("kind") && isUnmeant(what) ? "event.time" : null;
    }

    /** The nearest noun of attack or mishap that the verb can be of: before it in English, behind it in Arabic. */
    private static @Nullable Mark what(Scene scene, int verb) {
        Reading reading = scene.reading();
        int from = Math.max(scene.clauseStart(verb), verb - (reading.arabic() ? 2 : NEAR));
        int to = reading.arabic() ? Math.min(reading.size(), verb + 3) : verb;
        Mark best = null;
        for (int i = from; i < to; i++) {
            for (Mark mark : reading.marks().at(i)) {
                boolean noun = predicate(mark) != null && !mark.isFinite() && mark.start() != verb;
                best = noun ? mark : best;
            }
        }
        return best;
    }

    private static void time(Scene scene, Mark what, int verb, String predicate, List<Proposition> found) {
        FoundTime time = scene.timeNear(verb, 6);
        boolean never = isNever(scene.reading(), what, verb);
        if (time == null || time.kind() != TimeKind.POINT || never || scene.isOpposed(verb)) {
            return;
        }
        found.add(new Draft(predicate, Families.of(predicate, scene.main()), "time-of-occurrence")
                .over(verb, Math.min(verb, what.start()), Math.max(verb + 1, what.end()))
                .spanning(scene.reading().start(time.span()), scene.reading().end(time.span()))
                .standing(Standing.TOLD)
                .answer(time.window())
                .places(scene.placesIn(scene.clauseStart(verb), scene.clauseEnd(verb)))
                .time(time)
                .confidence(0.6)
                .done());
    }

    private static boolean isNever(Reading reading, Mark what, int verb) {
        for (int i = Math.max(0, verb - 3); i < verb; i++) {
            if (reading.isAny(i, NEVER) && (i >= what.end() || reading.arabic())) {
                return true;
            }
        }
        return false;
    }

    private static void never(Scene scene, Mark what, int verb, String predicate, List<Proposition> found) {
        boolean told = found.stream().anyMatch(other -> other.predicate().equals("attack.happened"));
        if (!isNever(scene.reading(), what, verb) || !predicate.equals("attack.time") || told) {
            return;
        }
        found.add(new Draft("attack.happened", PredicateFamily.VIOLENCE, "never-happened")
                .over(verb, Math.min(verb, what.start()), Math.max(verb + 1, what.end()))
                .standing(new Standing(Stance.DENIES, Certainty.REPORTED, "negated"))
                .places(scene.placesIn(scene.clauseStart(verb), scene.clauseEnd(verb)))
                .confidence(0.6)
                .done());
    }

    /** "Signed a peace deal on Friday". */
    private static void signed(Scene scene, List<Proposition> found) {
        for (Proposition told : List.copyOf(found)) {
            FoundTime time = told.predicate().equals("agreement.reached") ? told.time() : null;
            boolean truce = found.stream().anyMatch(other -> other.predicate().startsWith("ceasefire."));
            if (time == null || time.kind() != TimeKind.POINT || told.stance() != Stance.AFFIRMS || truce) {
                continue;
            }
            if (!scene.isOpposed(told.anchor()) && isSigned(scene.reading(), told.anchor())) {
                found.add(new Draft("agreement.time", PredicateFamily.DEAL, "time-of-signing")
                        .over(told.anchor(), told.from(), told.to())
                        .standing(Standing.TOLD)
                        .answer(time.window())
                        .places(told.places())
                        .actors(told.actors())
                        .time(time)
                        .confidence(0.6)
                        .done());
                return;
            }
        }
    }

    private static boolean isSigned(Reading reading, int agreement) {
        for (int i = Math.max(0, agreement - NEAR); i < Math.min(reading.size(), agreement + NEAR); i++) {
            String word = reading.token(i).normal();
            if (word.startsWith("sign")
                    || word.contains("وقع")
                    || word.contains("توقيع")
                    || word.startsWith("reached")
                    || word.startsWith("توصل")
                    || word.startsWith("struck")
                    || word.startsWith("ابرم")) {
                return true;
            }
        }
        return false;
    }
}
