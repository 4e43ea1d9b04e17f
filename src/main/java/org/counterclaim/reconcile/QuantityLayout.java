package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.statement.Quantity;

/** Figures that stand still: disjoint ranges contradict. */
record QuantityLayout() implements Layout {

    @Override
    public List<Extent> of(List<Word> words) {
        List<Extent> extents = new ArrayList<>(words.size());
        for (Word word : words) {
            extents.add(extent(word));
        }
        return extents;
    }

    private static Extent extent(Word word) {
        Quantity figure = (Quantity) word.answer();
        return Extent.on(word, figure.lowest(), figure.highest());
    }
}
