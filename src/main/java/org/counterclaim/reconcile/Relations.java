package org.counterclaim.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Terms;

/**
 * Tells for any two statements of a question how they relate, by the order from which its positions come: two
 * statements contradict here exactly when no position could hold both.
 */
public final class Relations {

    private final Reading reading;

    private Relations(Reading reading) {
        this.reading = reading;
    }

    /**
     * Reads a question, so that pairs of its statements can be related.
     *
     * @param statements every live statement of the question: what the others say from when figures count decides what
     *     is compared
     */
    public static Relations among(QuestionContext context, Collection<Statement> statements) {
        return new Relations(new Reading(context, statements));
    }

    /** Relates two statements that stand alone. */
    public static Optional<Relation> relate(QuestionContext context, Statement one, Statement other) {
        return among(context, List.of(one, other)).relate(one, other);
    }

    /** How the two relate, whichever comes first; empty when neither bears on the other. */
    public Optional<Relation> relate(Statement one, Statement other) {
        boolean ordered = Word.EARLIEST.compare(one, other) <= 0;
        Word earlier = reading.word(0, ordered ? one : other);
        Word later = reading.word(1, ordered ? other : one);
        if (Reading.silent(one) || Reading.silent(other)) {
            return Optional.empty();
        }
        if (earlier.sharesOriginWith(later)) {
            return ofOneClaimant(earlier, later);
        }
        return earlier.stance() == later.stance() ? ofOneStance(earlier, later) : opposed(earlier, later);
    }

    private Optional<Relation> ofOneClaimant(Word earlier, Word later) {
        if (!Oppositions.within(List.of(earlier, later)).isEmpty()) {
            return Optional.of(new Contradicting(reading).relate(earlier, later));
        }
        return earlier.scope().equals(later.scope())
                ? new OwnWords(reading.predicate()).relate(earlier, later)
                : Optional.empty();
    }

    private Optional<Relation> opposed(Word earlier, Word later) {
        if (!Oppositions.within(List.of(earlier, later)).isEmpty()) {
            return Optional.of(new Contradicting(reading).relate(earlier, later));
        }
        return ScopeReasons.within(earlier, later).map(reason -> ScopeReasons.relate(earlier, later, reason));
    }

    private Optional<Relation> ofOneStance(Word earlier, Word later) {
        if (earlier.affirms() && reading.answers(earlier) && reading.answers(later)) {
            boolean excluded = partExceedsWhole(earlier, later) || partExceedsWhole(later, earlier);
            return earlier.scope().equals(later.scope()) || excluded
                    ? Optional.of(values(earlier, later, excluded))
                    : valuesApart(earlier, later);
        }
        boolean alike = earlier.scope().equals(later.scope()) && earlier.kind() == later.kind();
        return alike ? Optional.of(new Agreeing(reading.predicate()).relate(later, earlier)) : Optional.empty();
    }

    private Relation values(Word earlier, Word later, boolean excluded) {
        return excluded || contradict(earlier, later)
                ? new Contradicting(reading).relate(earlier, later)
                : new Agreeing(reading.predicate()).relate(later, earlier);
    }

    private boolean partExceedsWhole(Word part, Word whole) {
        if (reading.predicate().kind() != AnswerKind.QUANTITY
                || !new Parts(reading.context().eventPlaces()).isPartOf(part, whole)) {
            return false;
        }
        List<Extent> extents = reading.layout(whole.scope()).of(List.of(whole, part));
        return extents.getFirst().below(extents.getLast().orMore());
    }

    private Optional<Relation> valuesApart(Word earlier, Word later) {
        return ScopeMismatches.apart(earlier, later, sides())
                ? ScopeReasons.within(earlier, later).map(reason -> ScopeReasons.relate(earlier, later, reason))
                : Optional.empty();
    }

    private boolean contradict(Word one, Word other) {
        if (reading.predicate().kind() == AnswerKind.TERM) {
            return sides().contradict((Terms) one.answer(), (Terms) other.answer());
        }
        List<Extent> extents = reading.layout(one.scope()).of(List.of(one, other));
        return extents.getFirst().contradicts(extents.getLast());
    }

    private Sides sides() {
        return new Sides(reading.predicate().sides());
    }
}
