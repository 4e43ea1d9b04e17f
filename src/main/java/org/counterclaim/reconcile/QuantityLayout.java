package org.counterclaim.reconcile;

import java.util.List;
import org.counterclaim.statement.Quantity;

/** Figures that stand still: disjoint ranges contradict. */
record QuantityLayout() implements Layout {

    @Override
    public List<Extent> of(List<Word> words) {
        return words.stream().map(QuantityLayout::extent).toList();
    }

    private static Extent extent(Word word) {
        Quantity figure = (Quantity) word.said().answer();
        return Extent.on(word, figure.min(), figure.upper());
    }
}
