package org.counterclaim.reconcile;

import java.util.UUID;

/**
 * Numbers the claimants of a question from 0, so that what is kept for each can lie in an array. The bits of the
 * identifiers stand in the table itself: a map of objects would fetch several from all over memory for each claim.
 */
final class Speakers {

    /** Longs to an entry: both halves of the identifier, and its number plus one, 0 where the entry is free. */
    private static final int WIDTH = 3;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long[] table;
    private int bits;
    private int count;

    /**
     * @param expected about how many claims there are
     */
    Speakers(int expected) {
        this.bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(expected, 8) - 1);
        this.table = new long[WIDTH << bits];
    }

    /** How many have been numbered. */
    int count() {
        return count;
    }

    /** The number of a claimant, the next free one when it is new. */
    int number(UUID id) {
        if (3 * (count + 1) > 2 << bits) {
            grow();
        }
        int at = entry(id.getMostSignificantBits(), id.getLeastSignificantBits());
        if (table[at + 2] == 0) {
            put(at, id.getMostSignificantBits(), id.getLeastSignificantBits(), ++count);
        }
        return (int) table[at + 2] - 1;
    }

    /** Where the identifier stands, or would. */
    private int entry(long most, long least) {
        int mask = (1 << bits) - 1;
        int slot = (int) (((most * GOLDEN + least) * GOLDEN) >>> (Long.SIZE - bits));
        while (table[WIDTH * slot + 2] != 0 && (table[WIDTH * slot] != most || table[WIDTH * slot + 1] != least)) {
            slot = (slot + 1) & mask;
        }
        return WIDTH * slot;
    }

    private void put(int at, long most, long least, long number) {
        table[at] = most;
        table[at + 1] = least;
        table[at + 2] = number;
    }

    private void grow() {
        long[] old = table;
        bits++;
        table = new long[WIDTH << bits];
        for (int i = 0; i < old.length; i += WIDTH) {
            if (old[i + 2] != 0) {
                put(entry(old[i], old[i + 1]), old[i], old[i + 1], old[i + 2]);
            }
        }
    }
}
