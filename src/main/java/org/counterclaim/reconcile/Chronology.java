package org.counterclaim.reconcile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Puts words in the order in which they were said. */
final class Chronology {

    private static final Comparator<Word> EARLIEST = Comparator.comparing(Word::said, Word.EARLIEST);

    private Chronology() {}

    /**
     * Earliest first, by {@link Word#EARLIEST}, each word at its rank.
     *
     * @param words in any order, of any rank
     */
    static List<Word> of(List<Word> words) {
        long[] seconds = new long[words.size()];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = words.get(i).said().saidAt().getEpochSecond();
        }
        int[] order = SortedOrder.of(seconds);
        Word[] sorted = new Word[order.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = words.get(order[i]);
        }
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || seconds[order[i]] != seconds[order[start]]) {
                if (i - start > 1) {
                    Arrays.sort(sorted, start, i, EARLIEST);
                }
                start = i;
            }
        }
        Arrays.setAll(sorted, i -> sorted[i].at(i));
        return Arrays.asList(sorted);
    }
}
