package org.counterclaim.reconcile;

import java.time.Instant;
import org.counterclaim.statement.Quantity;

/** Says why two words cannot both be true. */
final class Contradicting {

    private final Reading reading;

    Contradicting(Reading reading) {
        this.reading = reading;
    }

    Relation relate(Word one, Word other) {
        return new Relation(one.id(), other.id(), RelationType.CONTRADICTS, reason(one, other));
    }

    private Reason reason(Word one, Word other) {
        if (one.stance() != other.stance()) {
            return one.affirms() ? denial(one, other) : denial(other, one);
        }
        return switch (reading.predicate().kind()) {
            case QUANTITY -> figures(one, other);
            case TIME_WINDOW -> ReasonCode.TIME_APART.with(one.canonical(), other.canonical());
            case PLACE -> ReasonCode.PLACE_APART.with(one.canonical(), other.canonical());
            case ACTOR -> ReasonCode.ACTOR_APART.with(one.canonical(), other.canonical());
            case TERM -> ReasonCode.TERM_EXCLUDES.with(one.canonical(), other.canonical());
            case YES_NO -> throw new IllegalStateException("two words of one stance cannot contradict on yes or no");
        };
    }

    private static Reason denial(Word affirmation, Word denial) {
        if (denial.deniesValue()) {
            return ReasonCode.POLARITY_VALUE_DENIED.with(affirmation.canonical(), denial.canonical());
        }
        if (denial.said().places().isEmpty() || affirmation.said().places().isEmpty()) {
            return ReasonCode.POLARITY_OPPOSED.with();
        }
        return ReasonCode.POLARITY_DENIED_THERE.with(
                Canonical.places(affirmation.said().places()),
                Canonical.places(denial.said().places()));
    }

    private Reason figures(Word one, Word other) {
        if (!one.said().qualifiers().equals(other.said().qualifiers())) {
            return ReasonCode.QUANTITY_PART_EXCEEDS.with(other.canonical(), one.canonical());
        }
        if (!reading.running(one.scope())) {
            return ReasonCode.QUANTITY_DISJOINT.with(one.canonical(), other.canonical());
        }
        Instant moment = Pace.moment((Quantity) one.answer(), one.said().saidAt());
        Instant otherMoment =
                Pace.moment((Quantity) other.answer(), other.said().saidAt());
        if (moment.equals(otherMoment)) {
            return ReasonCode.QUANTITY_DISJOINT.with(one.canonical(), other.canonical());
        }
        return moment.isBefore(otherMoment) ? change(one, other) : change(other, one);
    }

    private static Reason change(Word before, Word after) {
        boolean fell = ((Quantity) after.answer()).highest() < ((Quantity) before.answer()).lowest();
        ReasonCode code = fell ? ReasonCode.QUANTITY_FELL : ReasonCode.QUANTITY_OUTGREW;
        return code.with(before.canonical(), after.canonical());
    }
}
