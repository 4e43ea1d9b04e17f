package org.counterclaim.conflict;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.counterclaim.claim.AnswerBody;
import org.counterclaim.claim.ClaimView;
import org.jspecify.annotations.Nullable;

/**
 * The figure that one claim gives, as it is drawn.
 *
 * @param position the place of its position among those of the conflict, from 0
 * @param high null where the words set no upper bound
 * @param best what the words call best, else the middle of the bounds
 */
record Figure(
        int position, ClaimView claim, double low, @Nullable Double high, double best) {

    /** The figures of a conflict in the order they were said. */
    static List<Figure> of(ConflictView conflict) {
        return IntStream.range(0, conflict.positions().size())
                .boxed()
                .flatMap(position ->
                        conflict.positions().get(position).claims().stream().map(claim -> of(position, claim)))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Figure::at))
                .toList();
    }

    private static @Nullable Figure of(int position, ClaimView claim) {
        AnswerBody answer = claim.answer();
        BigDecimal min = answer == null ? null : answer.min();
        if (answer == null || min == null || !claim.stance().equals("AFFIRMS")) {
            return null;
        }
        BigDecimal max = answer.max();
        double low = min.doubleValue();
        double middle = max == null ? low : (low + max.doubleValue()) / 2;
        double best = answer.best() == null ? middle : answer.best().doubleValue();
        return new Figure(position, claim, low, max == null ? null : max.doubleValue(), best);
    }

    OffsetDateTime at() {
        return claim.spoken();
    }

    /** How far it is drawn: to the highest value that the words name. */
    double reach() {
        return high == null ? Math.max(low, best) : high;
    }
}
