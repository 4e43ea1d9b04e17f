package org.counterclaim.reconcile;

import java.util.Arrays;
import java.util.List;

/**
 * The longest chains of mutually contradicting words, each wholly below the next (Mirsky's theorem: the levels of a
 * partial order are as many as its longest chain is long). Sorting and a Fenwick tree: n log n.
 */
final class Chains {

    private final int length;
    private final int[] first;
    private final int[] heights;
    private final int[] below;
    private final int[] above;

    private Chains(List<Extent> extents) {
        below = new int[extents.size()];
        above = new int[extents.size()];
        first = depths(extents.toArray(Extent[]::new), below);
        heights = depths(extents.stream().map(Extent::mirrored).toArray(Extent[]::new), above);
        length = Arrays.stream(first).max().orElse(-1) + 1;
    }

    static Chains of(List<Extent> extents) {
        return new Chains(extents);
    }

    /** How many words the longest chain has. */
    int length() {
        return length;
    }

    /** Level of a word counted from below: how long a chain lies below it. */
    int first(int word) {
        return first[word];
    }

    /** Level of a word counted from above; that from below, if the word is on a longest chain. */
    int last(int word) {
        return length - 1 - heights[word];
    }

    /** A word of the level beneath that lies wholly below, -1 if none. */
    int below(int word) {
        return below[word];
    }

    /** A word of the level above that lies wholly above, -1 if none. */
    int above(int word) {
        return above[word];
    }

    private static int[] depths(Extent[] extents, int[] witness) {
        int[] depth = new int[extents.length];
        long[] uppers = Arrays.stream(extents).mapToLong(Extent::upper).toArray();
        int[] byLower =
                SortedOrder.of(Arrays.stream(extents).mapToLong(Extent::lower).toArray());
        int[] byUpper = SortedOrder.of(uppers);
        double[] paces = Arrays.stream(extents).mapToDouble(Extent::paceUpper).toArray();
        double[] ranks = Arrays.stream(paces).sorted().toArray();
        PrefixMaximum deepest = new PrefixMaximum(ranks.length, depth);
        int added = 0;
        for (int current : byLower) {
            for (; uppers[byUpper[added]] < extents[current].lower(); added++) {
                deepest.add(ranksBelow(ranks, paces[byUpper[added]]), byUpper[added]);
            }
            int found = deepest.deepestBelow(ranksBelow(ranks, extents[current].paceLower()));
            witness[current] = found;
            depth[current] = found < 0 ? 0 : depth[found] + 1;
        }
        return depth;
    }

    /** How many of the sorted values are smaller than {@code bound}. */
    private static int ranksBelow(double[] sorted, double bound) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < bound) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
