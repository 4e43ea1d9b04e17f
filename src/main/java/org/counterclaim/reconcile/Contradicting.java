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
        String first = one.canonical();
        String second = other.canonical();
        return switch (reading.predicate().kind()) {
            case QUANTITY -> figures(one, other);
            case TIME_WINDOW -> ReasonCode.TIME_APART.with(first, second);
            case PLACE -> ReasonCode.PLACE_APART.with(first, second);
            case ACTOR -> ReasonCode.ACTOR_APART.with(first, second);
            case TERM -> ReasonCode.TERM_EXCLUDES.with(first, second);
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
        Quantity first = (Quantity) one.answer();
        Quantity second = (Quantity) other.answer();
        if (!reading.running(one.scope())) {
            return ReasonCode.QUANTITY_DISJOINT.with(Canonical.of(first), Canonical.of(second));
        }
        Instant firstMoment = Pace.moment(first, one.said().saidAt());
        Instant secondMoment = Pace.moment(second, other.said().saidAt());
        if (firstMoment.equals(secondMoment)) {
            return ReasonCode.QUANTITY_DISJOINT.with(Canonical.of(first), Canonical.of(second));
        }
        return firstMoment.isBefore(secondMoment) ? change(first, second) : change(second, first);
    }

    private static Reason change(Quantity before, Quantity after) {
        ReasonCode code = after.upper() < before.min() ? ReasonCode.QUANTITY_FELL : ReasonCode.QUANTITY_OUTGREW;
        return code.with(Canonical.of(before), Canonical.of(after));
    }
}
