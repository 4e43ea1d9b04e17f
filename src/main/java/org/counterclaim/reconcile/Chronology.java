package org.counterclaim.reconcile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Puts statements in the order in which they were said. */
final class Chronology {

    private Chronology() {}

    /** Earliest first, by {@link Word#EARLIEST}. */
    static List<Statement> of(Collection<Statement> statements) {
        Statement[] unsorted = statements.toArray(Statement[]::new);
        long[] seconds = Arrays.stream(unsorted)
                .mapToLong(statement -> statement.saidAt().getEpochSecond())
                .toArray();
        int[] order = SortedOrder.of(seconds);
        Statement[] sorted = new Statement[unsorted.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = unsorted[order[i]];
        }
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || seconds[order[i]] != seconds[order[start]]) {
                Arrays.sort(sorted, start, i, Word.EARLIEST);
                start = i;
            }
        }
        return Arrays.asList(sorted);
    }
}
