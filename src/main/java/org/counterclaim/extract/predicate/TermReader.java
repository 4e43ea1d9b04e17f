package org.counterclaim.extract.predicate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.stance.Standing;
import org.counterclaim.extract.stance.Standings;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Predicates that a code answers, by the words of the lexicon: an {@code answer} ({@code accident.cause=short_circuit})
 * beside words of what is asked ({@code about}: "caused by").
 */
final class TermReader implements PropositionReader {

    private static final int NEAR = 12;

    @Override
    public void read(Scene scene, List<Proposition> found) {
        Map<String, SortedSet<String>> terms = new LinkedHashMap<>();
        Map<String, Mark> first = new LinkedHashMap<>();
        for (Mark mark : scene.reading().marks().of("answer")) {
            int equals = mark.code().indexOf('=');
            String predicate = mark.code().substring(0, equals);
            Mark about = about(scene, mark, predicate);
            Standing standing = Standings.of(scene.reading(), mark);
            boolean open = standing.certainty() == Certainty.EXPECTED && isAhead(scene.reading(), mark);
            if (about != null && !open && standing.stance() == org.counterclaim.statement.Stance.AFFIRMS) {
                terms.computeIfAbsent(predicate, none -> new TreeSet<>())
                        .add(mark.code().substring(equals + 1));
                first.putIfAbsent(predicate, mark);
            }
        }
        terms.forEach((predicate, codes) -> found.add(draft(scene, predicate, codes, first)));
    }

    private static Proposition draft(Scene scene, String predicate, SortedSet<String> codes, Map<String, Mark> marks) {
        Mark mark = java.util.Objects.requireNonNull(marks.get(predicate));
        int from = scene.clauseStart(mark.start());
        int to = scene.clauseEnd(mark.start());
        return new Draft(predicate, Families.of(predicate, scene.main()), "term-" + predicate)
                .at(scene.reading(), mark)
                .standing(Standing.TOLD)
                .answer(Terms.of(codes))
                .places(scene.placesIn(from, to))
                .actors(scene.partiesIn(from, to))
                .time(scene.timeNear(mark.start(), 12))
                .confidence(0.6)
                .done();
    }

    /** The nearest words of what is asked, in the same clause. */
    private static @Nullable Mark about(Scene scene, Mark answer, String predicate) {
        int from = Math.max(scene.clauseStart(answer.start()), answer.start() - NEAR);
        int to = Math.min(scene.clauseEnd(answer.start()), answer.end() + NEAR);
        Mark best = null;
        for (Mark about : scene.reading().marks().of("about", from, to)) {
            boolean nearer =
                    best == null || Math.abs(about.start() - answer.start()) < Math.abs(best.start() - answer.start());
            if (about.code().equals(predicate) && about.start() != answer.start() && nearer) {
                best = about;
            }
        }
        return best;
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
