package org.counterclaim.reconcile;

import java.util.Objects;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;

/** Whether a claimant says just what it said before. */
final class SameWords {

    private SameWords() {}

    static boolean sameValue(Word one, Word other) {
        return one.stance() == other.stance()
                && one.fingerprint() == other.fingerprint()
                && sameValue(one.answer(), other.answer());
    }

    /** A number that is one for answers of the same value. */
    static int fingerprint(Answer answer) {
        return switch (answer) {
            case YesNo ignored -> 0;
            case Quantity figure -> 31 * Long.hashCode(figure.min()) + Long.hashCode(figure.upper());
            case TimeWindow window -> 31 * Objects.hashCode(window.from()) + Objects.hashCode(window.to());
            case Place place -> place.path().hashCode();
            case Actor actor -> actor.path().hashCode();
            case Terms terms -> terms.codes().hashCode();
        };
    }

    /** Whether {@link Canonical#value} gives one text for both. */
    static boolean sameValue(Answer one, Answer other) {
        return switch (one) {
            case YesNo ignored -> other instanceof YesNo;
            case Quantity figure ->
                other instanceof Quantity with
                        && figure.min() == with.min()
                        && Objects.equals(figure.max(), with.max())
                        && figure.unit().equals(with.unit());
            case TimeWindow window ->
                other instanceof TimeWindow with
                        && Objects.equals(window.from(), with.from())
                        && Objects.equals(window.to(), with.to());
            case Place place -> other instanceof Place with && place.path().equals(with.path());
            case Actor actor -> other instanceof Actor with && actor.path().equals(with.path());
            case Terms terms -> other instanceof Terms with && terms.codes().equals(with.codes());
        };
    }

    /** Whether one is the other again: the same value, and for a running figure as of the same moment. */
    static boolean repeats(Word earlier, Word later) {
        return sameValue(earlier, later) && sameMoment(earlier, later);
    }

    private static boolean sameMoment(Word earlier, Word later) {
        if (earlier.answer() instanceof Quantity before
                && later.answer() instanceof Quantity after
                && (before.cumulative() || after.cumulative())) {
            return Pace.moment(before, earlier.said().saidAt())
                    .equals(Pace.moment(after, later.said().saidAt()));
        }
        return true;
    }
}
