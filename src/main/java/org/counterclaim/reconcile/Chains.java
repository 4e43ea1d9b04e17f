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
        Lines upwards = Lines.of(extents);
        below = new int[extents.size()];
        above = new int[extents.size()];
        first = depths(upwards, below);
        heights = depths(upwards.mirrored(), above);
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

    /** How long a chain lies below each word; {@code witness} gets the word at its upper end. */
    private static int[] depths(Lines lines, int[] witness) {
        int[] depth = new int[witness.length];
        int[] byUpper = lines.byUpper();
        PrefixMaximum deepest = new PrefixMaximum(lines.ranks(), depth);
        int added = 0;
        for (int current : lines.byLower()) {
            for (; lines.upper(byUpper[added]) < lines.lower(current); added++) {
                deepest.add(lines.rank(byUpper[added]), byUpper[added]);
            }
            int found = deepest.deepestBelow(lines.ranksBelow(current));
            witness[current] = found;
            depth[current] = found < 0 ? 0 : depth[found] + 1;
        }
        return depth;
    }
}
