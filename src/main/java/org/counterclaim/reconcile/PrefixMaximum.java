package org.counterclaim.reconcile;

import java.util.Arrays;

/** A Fenwick tree that answers, in logarithmic time, which entry of a prefix has the greatest depth. */
final class PrefixMaximum {

    private static final int NONE = -1;

    private final int[] best;
    private final int[] depth;

    /**
     * @param size ranks from 0 to {@code size - 1}
     * @param depth depth of each entry, read when entries are compared
     */
    PrefixMaximum(int size, int[] depth) {
        this.best = new int[size + 1];
        this.depth = depth;
        Arrays.fill(best, NONE);
    }

    void add(int rank, int entry) {
        for (int i = rank + 1; i < best.length; i += i & -i) {
            best[i] = deeper(best[i], entry);
        }
    }

    /** The deepest entry of a rank below {@code end}, the smallest among equals; -1 when there is none. */
    int deepestBelow(int end) {
        int found = NONE;
        for (int i = end; i > 0; i -= i & -i) {
            found = deeper(found, best[i]);
        }
        return found;
    }

    private int deeper(int one, int other) {
        if (one == NONE || other == NONE) {
            return Math.max(one, other);
        }
        if (depth[one] == depth[other]) {
            return Math.min(one, other);
        }
        return depth[one] > depth[other] ? one : other;
    }
}
