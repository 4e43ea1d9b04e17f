package org.counterclaim.extract.number;

import java.util.Collection;
import java.util.List;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.TextSpan;

/** Finds the figures of a sentence. Holds only its lexicon; safe for use by many threads. */
public final class QuantityFinder {

    private QuantityFinder() {}

    /** The finder with the lexicon that comes with the product. */
    public static QuantityFinder load() {
        return new QuantityFinder();
    }

    /**
     * The figures, by start, none overlapping.
     *
     * @param taken stretches that hold no figures, such as the expressions of time found in the sentence
     */
    public List<FoundQuantity> find(Sentence sentence, Collection<TextSpan> taken) {
        return List.of();
    }
}
