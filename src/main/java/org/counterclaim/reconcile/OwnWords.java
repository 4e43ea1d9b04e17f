package org.counterclaim.reconcile;

import java.util.Optional;
import org.counterclaim.statement.Quantity;

/** How the later words of one claimant stand to its earlier ones: repeated, updated, made precise, or taken back. */
final class OwnWords {

    private final Sides sides;

    OwnWords(PredicateRule predicate) {
        this.sides = new Sides(predicate.sides());
    }

    /** Relates two words of one claimant and scope; empty when one affirms and the other denies. */
    Optional<Relation> relate(Word earlier, Word later) {
        if (SameWords.sameValue(earlier, later)) {
            return Optional.of(relation(later, earlier, RelationType.ECHOES, ReasonCode.OWN_REPEATED));
        }
        if (earlier.denies() || later.denies()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (Overlap.of(later.answer(), earlier.answer(), sides)) {
                    case SAME -> relation(later, earlier, RelationType.ECHOES, ReasonCode.OWN_REPEATED);
                    case INSIDE -> Agreeing.refines(later, earlier);
                    case AROUND -> Agreeing.refines(earlier, later);
                    case PARTIAL -> relation(later, earlier, RelationType.UPDATES, ReasonCode.OWN_REVISED);
                    case APART -> replaced(earlier, later);
                });
    }

    private static Relation replaced(Word earlier, Word later) {
        if (earlier.answer() instanceof Quantity before && later.answer() instanceof Quantity after) {
            return after.min() > before.min()
                    ? relation(later, earlier, RelationType.UPDATES, ReasonCode.OWN_GREW)
                    : relation(later, earlier, RelationType.CORRECTS, ReasonCode.OWN_LOWERED);
        }
        return relation(later, earlier, RelationType.CORRECTS, ReasonCode.OWN_REPLACED);
    }

    private static Relation relation(Word later, Word earlier, RelationType type, ReasonCode code) {
        return new Relation(later.id(), earlier.id(), type, code.with(earlier.canonical(), later.canonical()));
    }
}
