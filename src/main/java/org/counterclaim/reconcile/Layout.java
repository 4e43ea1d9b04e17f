package org.counterclaim.reconcile;

import java.util.List;

/** Lays the answers of one scope out on a line, so that contradicting means lying wholly apart. */
interface Layout {

    /** One extent for each word, in the same order. */
    List<Extent> of(List<Word> words);
}
