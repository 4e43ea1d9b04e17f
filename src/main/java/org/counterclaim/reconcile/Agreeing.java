package org.counterclaim.reconcile;

import org.counterclaim.statement.AnswerKind;

/** Says how two words of different claimants that can both be true support each other. */
final class Agreeing {

    private final Sides sides;

    Agreeing(PredicateRule predicate) {
        this.sides = new Sides(predicate.sides());
    }

    /** Relates two words of one stance and scope that do not contradict. */
    Relation relate(Word one, Word other) {
        if (one.denies()) {
            return agrees(one, other, ReasonCode.BOTH_DENY.with());
        }
        String first = one.canonical();
        String second = other.canonical();
        if (one.kind() == AnswerKind.YES_NO || other.kind() == AnswerKind.YES_NO) {
            return agrees(one, other, ReasonCode.BOTH_AFFIRM.with());
        }
        return switch (Overlap.of(one.answer(), other.answer(), sides)) {
            case SAME -> agrees(one, other, ReasonCode.SAME_ANSWER.with(first));
            case INSIDE -> refines(one, other);
            case AROUND -> refines(other, one);
            case PARTIAL -> agrees(one, other, ReasonCode.SHARED_ANSWER.with(first, second));
            case APART -> grown(one, other);
        };
    }

    private static Relation grown(Word one, Word other) {
        boolean ordered = one.order() < other.order();
        Word earlier = ordered ? one : other;
        Word later = ordered ? other : one;
        return agrees(later, earlier, ReasonCode.MAY_HAVE_GROWN.with(earlier.canonical(), later.canonical()));
    }

    private static Relation agrees(Word one, Word other, Reason reason) {
        return new Relation(one.id(), other.id(), RelationType.AGREES, reason);
    }

    static Relation refines(Word inner, Word outer) {
        return new Relation(
                inner.id(),
                outer.id(),
                RelationType.REFINES,
                morePrecise(inner).with(inner.canonical(), outer.canonical()));
    }

    private static ReasonCode morePrecise(Word inner) {
        return switch (inner.kind()) {
            case TIME_WINDOW -> ReasonCode.INSIDE_TIME;
            case PLACE -> ReasonCode.INSIDE_PLACE;
            case ACTOR -> ReasonCode.PART_OF_ACTOR;
            case QUANTITY, TERM, YES_NO -> ReasonCode.NARROWER_FIGURE;
        };
    }
}
