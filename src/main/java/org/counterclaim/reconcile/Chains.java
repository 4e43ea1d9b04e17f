package org.counterclaim.reconcile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
        Integer[] byLower = sorted(extents, Comparator.comparingLong(Extent::lower));
        Integer[] byUpper = sorted(extents, Comparator.comparingLong(Extent::upper));
        double[] paces = Arrays.stream(extents)
                .mapToDouble(Extent::paceUpper)
                .sorted()
                .distinct()
                .toArray();
        PrefixMaximum deepest = new PrefixMaximum(paces.length, depth);
        int added = 0;
        for (int current : byLower) {
            while (extents[byUpper[added]].upper() < extents[current].lower()) {
                deepest.add(Arrays.binarySearch(paces, extents[byUpper[added]].paceUpper()), byUpper[added]);
                added++;
            }
            int found = deepest.deepestBelow(ranksBelow(paces, extents[current].paceLower()));
            witness[current] = found;
            depth[current] = found < 0 ? 0 : depth[found] + 1;
        }
        return depth;
    }

    private static Integer[] sorted(Extent[] extents, Comparator<Extent> order) {
        return IntStream.range(0, extents.length)
                .boxed()
                .sorted((one, other) -> order.compare(extents[one], extents[other]))
                .toArray(Integer[]::new);
    }

    /** How many of the sorted values are smaller than {@code bound}. */
    private static int ranksBelow(double[] sorted, double bound) {
        int found = Arrays.binarySearch(sorted, bound);
        return found < 0 ? -found - 1 : found;
    }
}
