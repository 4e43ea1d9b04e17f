package org.counterclaim.reconcile;

import java.util.Arrays;
import java.util.List;

/**
 * Extents as columns of numbers, sorted by either end, so that a sweep over them fetches no objects. Of the second line
 * only the order of its bounds counts.
 */
final class Lines {

    private final long[] lower;
    private final long[] upper;
    private final double[] paceLower;
    private final double[] paceUpper;
    private final int[] byLower;
    private final int[] byUpper;
    private final double[] bounds;

    private Lines(long[] lower, long[] upper, double[] paceLower, double[] paceUpper, int[] byLower, int[] byUpper) {
        this.lower = lower;
        this.upper = upper;
        this.paceLower = paceLower;
        this.paceUpper = paceUpper;
        this.byLower = byLower;
        this.byUpper = byUpper;
        this.bounds = distinct(paceUpper);
    }

    static Lines of(List<Extent> extents) {
        int size = extents.size();
        long[] lower = new long[size];
        long[] upper = new long[size];
        double[] paceLower = new double[size];
        double[] paceUpper = new double[size];
        for (int i = 0; i < size; i++) {
            Extent extent = extents.get(i);
            lower[i] = extent.lower();
            upper[i] = extent.upper();
            paceLower[i] = extent.paceLower();
            paceUpper[i] = extent.paceUpper();
        }
        return new Lines(lower, upper, paceLower, paceUpper, SortedOrder.of(lower), SortedOrder.of(upper));
    }

    /** The lines seen from the other end: below becomes above. */
    Lines mirrored() {
        return new Lines(
                complemented(upper),
                complemented(lower),
                negated(paceUpper),
                negated(paceLower),
                reversed(byUpper),
                reversed(byLower));
    }

    /** Indices by their lower end on the first line. */
    int[] byLower() {
        return byLower;
    }

    /** Indices by their upper end on the first line. */
    int[] byUpper() {
        return byUpper;
    }

    long lower(int index) {
        return lower[index];
    }

    long upper(int index) {
        return upper[index];
    }

    /** How many ranks there are on the second line. */
    int ranks() {
        return bounds.length;
    }

    /** The rank of an extent's upper bound on the second line. */
    int rank(int index) {
        return ranksBelow(paceUpper[index]);
    }

    /** How many ranks lie below an extent on the second line. */
    int ranksBelow(int index) {
        return ranksBelow(paceLower[index]);
    }

    private int ranksBelow(double bound) {
        int from = 0;
        int to = bounds.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (bounds[middle] < bound) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Where figures stand still all bounds are one, and so is the rank. */
    private static double[] distinct(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (double value : sorted) {
            if (count == 0 || value != sorted[count - 1]) {
                sorted[count++] = value;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    private static double[] negated(double[] values) {
        return Arrays.stream(values).map(value -> 0.0 - value).toArray();
    }

    private static long[] complemented(long[] values) {
        return Arrays.stream(values).map(value -> ~value).toArray();
    }

    private static int[] reversed(int[] order) {
        int[] reversed = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            reversed[i] = order[order.length - 1 - i];
        }
        return reversed;
    }
}
