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
import org.counterclaim.extract.text.LexiconFile;
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
    private static final int BESIDE = 4;
    private static final Set<String> LEADING = LexiconFile.words("causes.tsv", "LEADING");
    private static final Set<String> TRAILING = LexiconFile.words("causes.tsv", "TRAILING");
    private static final Set<String> HAPPENING = LexiconFile.words("causes.tsv", "HAPPENING");
    private static final Set<String> LINKS = LexiconFile.words("causes.tsv", "LINK");
    private static final Set<String> BEING = LexiconFile.words("causes.tsv", "BEING");
    private static final Set<String> MISHAPS = Set.of("crash", "sinking", "fire", "wildfire", "collapse");
    private static final Set<String> BLASTS = LexiconFile.words("causes.tsv", "MISHAP");

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Map<String, SortedSet<String>> terms = new LinkedHashMap<>();
        Map<String, Mark> first = new LinkedHashMap<>();
        for (Mark mark : scene.reading().marks().of("answer")) {
            int equals = mark.code().indexOf('=');
            String predicate = mark.code().substring(0, equals);
            Mark about = isEffect(scene.reading(), mark, predicate) ? null : about(scene, mark, predicate);
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

    /** "The cause of the collapse", "which led to the stampede", تسبب في الفيضانات: what came of it, and not what caused it. */
    private static boolean isEffect(Reading reading, Mark answer, String predicate) {
        if (!predicate.equals("accident.cause")) {
            return false;
        }
        boolean verb = reading.isAny(answer.end(), BEING) && reading.isAny(answer.end() + 1, TRAILING);
        if (reading.isAny(answer.end(), HAPPENING) || verb) {
            return true;
        }
        for (int i = answer.start() - 1; i >= Math.max(0, answer.start() - BESIDE); i--) {
            boolean passive = reading.is(i + 1, "by");
            if (reading.isAny(i, LEADING) && !passive) {
                return !reading.isAny(i - 1, BEING);
            }
            if (!reading.isAny(i, LINKS)) {
                return false;
            }
        }
        return false;
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
        if (scene.isDenied(answer.start()) && isAny(scene.reading(), answer.start() - 1)) {
            return answer;
        }
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

    /** "Denied any negligence", نفت وجود أي إهمال. */
    private static boolean isAny(Reading reading, int at) {
        return reading.is(at, "any") || reading.is(at, "اي") || reading.is(at, "وجود");
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
