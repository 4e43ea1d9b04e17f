package org.counterclaim.extract.number;

import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;
import org.jspecify.annotations.Nullable;

/**
 * The whole numbers that the words of a figure allow.
 *
 * @param max null when unbounded
 * @param best the single figure named; null when none is
 */
record Amount(long min, @Nullable Long max, @Nullable Long best, QuantityQualifier qualifier) {

    static Amount exactly(long value) {
        return new Amount(value, value, value, QuantityQualifier.EXACT);
    }

    /** A figure with decimals: the two whole numbers it lies between, because the model holds no other. */
    static Amount within(double value) {
        return new Amount(
                (long) Math.floor(value), (long) Math.ceil(value), Math.round(value), QuantityQualifier.RANGE);
    }

    static Amount range(long least, long greatest) {
        return new Amount(least, greatest, null, QuantityQualifier.RANGE);
    }

    static Amount fuzzy(long least, @Nullable Long greatest) {
        return new Amount(least, greatest, null, QuantityQualifier.FUZZY);
    }

    Quantity quantity(String unit, String words) {
        return new Quantity(min, max, best, qualifier, unit, null, null, false, words);
    }
}
