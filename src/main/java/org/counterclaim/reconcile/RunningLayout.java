package org.counterclaim.reconcile;

import java.util.List;
import org.counterclaim.statement.Quantity;

/**
 * Figures that run up: a later one may be higher, as far as the event's pace allows, and never lower. One is added to
 * every figure before growth is reckoned, so that none can become a few.
 *
 * @param pace how fast they may grow
 */
record RunningLayout(Pace pace) implements Layout {

    @Override
    public List<Extent> of(List<Word> words) {
        return words.stream().map(this::extent).toList();
    }

    private Extent extent(Word word) {
        Quantity figure = (Quantity) word.answer();
        double grown = pace.at(Pace.moment(figure, word.said().saidAt()));
        double most = figure.max() == null ? Double.POSITIVE_INFINITY : Math.log1p((double) figure.max());
        return new Extent(
                word, figure.lowest(), figure.highest(), Math.log1p((double) figure.min()) - grown, most - grown);
    }
}
