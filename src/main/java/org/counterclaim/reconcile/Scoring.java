package org.counterclaim.reconcile;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.counterclaim.reconcile.Arrangement.Side;

/**
 * Scores a contradiction. It is worth as much as its second strongest side: one firm side against nobody is no conflict
 * to speak of. With several scopes the highest counts.
 */
final class Scoring {

    private Scoring() {}

    static Score of(Draft draft, PredicateRule predicate) {
        return draft.scopes().stream()
                .map(scope -> score(draft.type(), scope.arrangement().sides(), predicate))
                .max(Comparator.comparingDouble(Score::total))
                .orElseThrow();
    }

    private static Score score(ConflictType type, List<Side> sides, PredicateRule predicate) {
        double certainty = second(sides, Scoring::certainty);
        double origins = second(sides, side -> WrittenUp.origins(side.members()));
        return Weights.total(
                Distance.between(type, sides),
                1 - Math.pow(2, -origins),
                certainty,
                recency(sides),
                Math.clamp(predicate.consequence(), 0, 1));
    }

    private static double certainty(Side side) {
        double firmest = 0;
        for (Word member : side.members()) {
            firmest = Math.max(firmest, Weights.of(member.certainty()));
        }
        return firmest;
    }

    private static double second(List<Side> sides, ToDoubleFunction<Side> strength) {
        double strongest = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Side side : sides) {
            double strong = strength.applyAsDouble(side);
            second = Math.max(second, Math.min(strong, strongest));
            strongest = Math.max(strongest, strong);
        }
        return second;
    }

    private static double recency(List<Side> sides) {
        Word newest = newest(sides.getFirst());
        Word second = newest(sides.get(1));
        for (Side side : sides.subList(1, sides.size())) {
            Word word = newest(side);
            if (word.order() > newest.order()) {
                second = newest;
                newest = word;
            } else if (word.order() > second.order()) {
                second = word;
            }
        }
        Duration silence =
                Duration.between(second.said().saidAt(), newest.said().saidAt());
        return Math.pow(
                2,
                -silence.toSeconds()
                        / (Weights.HALF_LIFE_DAYS * Duration.ofDays(1).toSeconds()));
    }

    /** The order of words is that in which they were said. */
    private static Word newest(Side side) {
        Word newest = side.representative();
        for (Word member : side.members()) {
            newest = member.order() > newest.order() ? member : newest;
        }
        return newest;
    }
}
