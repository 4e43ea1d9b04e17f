package org.counterclaim.reconcile;

import java.util.Arrays;

/**
 * Sorts indices by their keys without an object for each: on large questions the time goes into fetching what lies
 * scattered in memory, not into comparing.
 */
final class SortedOrder {

    private SortedOrder() {}

    /** The indices of {@code keys}, smallest key first, the smaller index first among equals. */
    static int[] of(long[] keys) {
        if (keys.length == 0) {
            return new int[0];
        }
        long least = keys[0];
        long greatest = keys[0];
        for (long key : keys) {
            least = Math.min(least, key);
            greatest = Math.max(greatest, key);
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(keys.length);
        long width = greatest - least;
        boolean fits = width >= 0 && width >>> (Long.SIZE - 1 - bits) == 0;
        return fits ? packed(keys, least, bits) : packed(ranks(keys), 0, bits);
    }

    /** One sort of numbers that hold the key above the index. */
    private static int[] packed(long[] keys, long least, int bits) {
        long[] sorted = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = ((keys[i] - least) << bits) | i;
        }
        Arrays.sort(sorted);
        int[] order = new int[keys.length];
        long mask = (1L << bits) - 1;
        for (int i = 0; i < keys.length; i++) {
            order[i] = (int) (sorted[i] & mask);
        }
        return order;
    }

    /** Keys too far apart to share a number with an index give way to their ranks. */
    private static long[] ranks(long[] keys) {
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        long[] ranks = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            ranks[i] = Arrays.binarySearch(sorted, keys[i]);
        }
        return ranks;
    }
}
