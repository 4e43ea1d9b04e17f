package org.counterclaim.extract.predicate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Predicates that a code answers, by the words of the lexicon: an {@code answer} ({@code accident.cause=short_circuit})
 * beside words of what is asked ({@code about}: "caused by").
 */
final class TermReader implements PropositionReader {

    private static final int NEAR = 12;
    private static final Set<String> DENIABLE = Set.of("accident.cause", "aircraft.loss_cause");
    private static final Set<String> MISHAPS = Set.of("crash", "sinking", "fire", "wildfire", "collapse");
    private static final Set<String> BLASTS = Set.of(
            "explosion",
            "blast",
            "انفجار",
            "explosions",
            "blasts",
            "fire",
            "fires",
            "blaze",
            "crash",
            "accident",
            "derailment",
            "sinking",
            "collapse",
            "boat",
            "vessel",
            "ship",
            "مركب",
            "زورق",
            "قارب",
            "سفينة",
            "تدافع",
            "stampede",
            "crush",
            "disaster",
            "landslide",
            "flood",
            "حريق",
            "حرائق",
            "حادث",
            "تحطم",
            "غرق",
            "انهيار");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Map<String, SortedSet<String>> terms = new LinkedHashMap<>();
        Map<String, Mark> first = new LinkedHashMap<>();
        for (Mark mark : scene.reading().marks().of("answer")) {
            int equals = mark.code().indexOf('=');
            String predicate = mark.code().substring(0, equals);
            Mark about = about(scene, mark, predicate);
            Standing standing = standing(scene.reading(), mark, about);
            boolean open = standing.certainty() == Certainty.EXPECTED && isAhead(scene.reading(), mark);
            boolean denied = standing.stance() == Stance.DENIES;
            if (about != null && denied && DENIABLE.contains(predicate)) {
                found.add(draft(
                        scene,
                        predicate,
                        mark,
                        new TreeSet<>(List.of(mark.code().substring(equals + 1))),
                        standing));
            }
            if (about != null && !open && !denied) {
                terms.computeIfAbsent(predicate, none -> new TreeSet<>())
                        .add(mark.code().substring(equals + 1));
                first.putIfAbsent(predicate, mark);
            }
        }
        if (terms.containsKey("aircraft.loss_cause")) {
            terms.remove("accident.cause");
        }
        terms.forEach((predicate, codes) -> found.add(
                draft(scene, predicate, java.util.Objects.requireNonNull(first.get(predicate)), codes, Standing.TOLD)));
    }

    /** "Had not been caused by a fault in": the verb is denied, far from what it did not cause. */
    private static Standing standing(Reading reading, Mark answer, @Nullable Mark about) {
        Standing own = Standings.of(reading, answer);
        Standing verb = about == null || about.start() > answer.start() ? own : Standings.of(reading, about);
        return verb.stance() == Stance.DENIES ? verb : own;
    }

    private static Proposition draft(
            Scene scene, String predicate, Mark mark, SortedSet<String> codes, Standing standing) {
        int from = scene.clauseStart(mark.start());
        int to = scene.clauseEnd(mark.start());
        return new Draft(predicate, Families.of(predicate, scene.main()), "term-" + predicate)
                .at(scene.reading(), mark)
                .standing(standing)
                .answer(Terms.of(codes))
                .places(scene.placesIn(from, to))
                .actors(scene.partiesIn(from, to))
                .time(scene.timeNear(mark.start(), 12))
                .confidence(0.6)
                .done();
    }

    /** The nearest words of what is asked, in the same clause. */
    private static @Nullable Mark about(Scene scene, Mark answer, String predicate) {
        int start = scene.clauseStart(answer.start());
        int clause = start > 1 && answer.start() - start <= 1 ? scene.clauseStart(start - 1) : start;
        int from = Math.max(clause, answer.start() - NEAR);
        int to = Math.min(scene.clauseEnd(answer.start()), answer.end() + NEAR);
        Mark best = null;
        for (Mark about : scene.reading().marks().of("about", from, to)) {
            boolean nearer =
                    best == null || Math.abs(about.start() - answer.start()) < Math.abs(best.start() - answer.start());
            if (about.code().equals(predicate) && about.start() != answer.start() && nearer) {
                best = about;
            }
        }
        boolean cause = best == null && predicate.equals("accident.cause");
        return cause ? mishap(scene, answer, from, to) : best;
    }

    /** The mishap itself: "a short circuit started the fire". What is said to be bad weather need have caused nothing. */
    private static @Nullable Mark mishap(Scene scene, Mark answer, int from, int to) {
        if (answer.code().endsWith("=weather") || answer.code().endsWith("=gas_leak")) {
            return null;
        }
        for (Mark kind : scene.reading().marks().of("kind", from, to)) {
            if (MISHAPS.contains(kind.code()) && !kind.covers(answer.start())) {
                return kind;
            }
        }
        for (int i = from; i < to; i++) {
            boolean blast = scene.reading().token(i).hasStemIn(BLASTS);
            if (blast && !answer.covers(i)) {
                return answer;
            }
        }
        return null;
    }

    /** What may still come, unlike what a deal provides for. */
    private static boolean isAhead(Reading reading, Mark mark) {
        return !mark.code().startsWith("agreement.")
                && (mark.isFuture()
                        || reading.is(mark.start() - 1, "will")
                        || reading.is(mark.start() - 1, "would")
                        || reading.is(mark.start() - 1, "to")
                        || reading.is(mark.start() - 1, "may")
                        || reading.is(mark.start() - 1, "could"));
    }
}
