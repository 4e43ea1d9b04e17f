package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.reconcile.Arrangement.Side;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Terms;

/**
 * Figures that their claimants have raised since, and terms that they have added to, that were opposed to the other side
 * before that: who said 46 when another counted 108 stands against it with 61 too, and a reader looks for the 46.
 */
final class Overtaken {

    /** A question with more sides than this shows the latest words alone. */
    private static final int MOST_SIDES = 8;

    private final Reading reading;
    private final LatestWords latest;
    private final Sides terms;

    Overtaken(Reading reading, LatestWords latest) {
        this.terms = new Sides(reading.predicate().sides());
        this.reading = reading;
        this.latest = latest;
    }

    /** Earlier words of a side's claimants that are opposed to every other side, as their latest are. */
    List<Word> of(Side side, List<Side> sides) {
        List<Word> overtaken = new ArrayList<>();
        if (sides.size() > MOST_SIDES) {
            return overtaken;
        }
        List<Word> others = sides.stream()
                .filter(other -> !other.equals(side))
                .map(Side::representative)
                .toList();
        for (Word word : side.members()) {
            latest.before(word).stream()
                    .filter(earlier -> others.stream().allMatch(other -> isOpposed(earlier, word, other)))
                    .forEach(overtaken::add);
        }
        return overtaken;
    }

    private boolean isOpposed(Word earlier, Word word, Word other) {
        return reading.predicate().kind() == AnswerKind.QUANTITY
                ? liesOnTheSameHand(earlier, word, other)
                : terms.contradict((Terms) earlier.answer(), (Terms) other.answer())
                        && !terms.contradict((Terms) earlier.answer(), (Terms) word.answer());
    }

    private boolean liesOnTheSameHand(Word earlier, Word word, Word other) {
        List<Extent> extents = reading.layout(word.scope()).of(List.of(earlier, word, other));
        Extent before = extents.get(0);
        Extent now = extents.get(1);
        Extent against = extents.get(2);
        return (before.below(against) && now.below(against)) || (against.below(before) && against.below(now));
    }
}
