package org.counterclaim.reconcile;

import org.counterclaim.statement.Quantity;

/** Whether a claimant says just what it said before. */
final class SameWords {

    private SameWords() {}

    static boolean sameValue(Word one, Word other) {
        return one.said().stance() == other.said().stance()
                && Canonical.value(one.said().answer())
                        .equals(Canonical.value(other.said().answer()));
    }

    /** Whether one is the other again: the same value, and for a running figure as of the same moment. */
    static boolean repeats(Word earlier, Word later) {
        return sameValue(earlier, later) && sameMoment(earlier, later);
    }

    private static boolean sameMoment(Word earlier, Word later) {
        if (earlier.said().answer() instanceof Quantity before
                && later.said().answer() instanceof Quantity after
                && (before.cumulative() || after.cumulative())) {
            return Pace.moment(before, earlier.said().saidAt())
                    .equals(Pace.moment(after, later.said().saidAt()));
        }
        return true;
    }
}
