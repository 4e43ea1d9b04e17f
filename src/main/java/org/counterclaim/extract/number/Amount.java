package org.counterclaim.extract.number;

import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;
import org.counterclaim.statement.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that the words of a figure allow.
 *
 * @param max null when unbounded
 * @param best the single figure named; null when none is
 * @param exact the figure named where it has decimals; null otherwise. The others are whole numbers around it
 */
record Amount(
        long min,
        @Nullable Long max,
        @Nullable Long best,
        QuantityQualifier qualifier,
        @Nullable Double exact) {

    Amount(long min, @Nullable Long max, @Nullable Long best, QuantityQualifier qualifier) {
        this(min, max, best, qualifier, null);
    }

    static Amount exactly(long value) {
        return new Amount(value, value, value, QuantityQualifier.EXACT);
    }

    /** A figure with decimals: whole things lie between two numbers, shares and magnitudes keep the decimals. */
    static Amount within(double value) {
        return new Amount(
                (long) Math.floor(value), (long) Math.ceil(value), Math.round(value), QuantityQualifier.RANGE, value);
    }

    static Amount range(long least, long greatest) {
        return new Amount(least, greatest, null, QuantityQualifier.RANGE);
    }

    static Amount fuzzy(long least, @Nullable Long greatest) {
        return new Amount(least, greatest, null, QuantityQualifier.FUZZY);
    }

    Quantity quantity(String unit, String words) {
        long one = Scale.one(unit);
        Amount steps = one == 1 ? this : exact == null ? inSteps(one) : decimal(one, exact);
        return new Quantity(steps.min, steps.max, steps.best, steps.qualifier, unit, null, null, false, words);
    }

    private Amount inSteps(long one) {
        boolean above = best != null && min == best + 1;
        Long most = max == null ? null : Long.valueOf(max * one);
        Long named = best == null ? null : Long.valueOf(best * one);
        return new Amount(above ? (min - 1) * one + 1 : min * one, most, named, qualifier);
    }

    private Amount decimal(long one, double figure) {
        long named = Math.round(figure * one);
        return switch (qualifier) {
            case AT_LEAST -> new Amount(min > figure ? named + 1 : named, null, named, qualifier);
            case AT_MOST -> new Amount(1, named, named, qualifier);
            case ABOUT -> Bound.ABOUT.of(named);
            case EXACT, RANGE, FUZZY -> exactly(named);
        };
    }
}
