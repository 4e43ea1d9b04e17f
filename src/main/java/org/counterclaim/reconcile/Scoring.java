package org.counterclaim.reconcile;

import java.time.Duration;
import java.time.Instant;
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
            firmest = Math.max(firmest, Weights.of(member.said().certainty()));
        }
        return firmest;
    }

    private static double second(List<Side> sides, ToDoubleFunction<Side> strength) {
        double[] sorted = sides.stream().mapToDouble(strength).sorted().toArray();
        return sorted[sorted.length - 2];
    }

    private static double recency(List<Side> sides) {
        List<Instant> newest = sides.stream().map(Scoring::newest).sorted().toList();
        Duration silence = Duration.between(newest.get(newest.size() - 2), newest.getLast());
        return Math.pow(
                2,
                -silence.toSeconds()
                        / (Weights.HALF_LIFE_DAYS * Duration.ofDays(1).toSeconds()));
    }

    private static Instant newest(Side side) {
        Instant newest = side.representative().said().saidAt();
        for (Word member : side.members()) {
            newest = member.said().saidAt().isAfter(newest) ? member.said().saidAt() : newest;
        }
        return newest;
    }
}
