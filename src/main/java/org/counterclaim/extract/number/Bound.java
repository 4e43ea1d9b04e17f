package org.counterclaim.extract.number;

import org.counterclaim.statement.QuantityQualifier;

/**
 * How words bound a figure. "About" is taken as 15 % either way, rounded outward; "nearly" as up to 15 % below. An upper
 * bound still says that there was one: "up to 20 killed" is 1 to 20, never none.
 */
enum Bound {
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    NEARLY,
    ABOUT;

    private static final double TOLERANCE = 0.15;

    Amount of(long value) {
        return switch (this) {
            case AT_LEAST -> new Amount(value, null, value, QuantityQualifier.AT_LEAST);
            case MORE_THAN -> new Amount(value + 1, null, value, QuantityQualifier.AT_LEAST);
            case AT_MOST -> new Amount(Math.min(1, value), value, value, QuantityQualifier.AT_MOST);
            case LESS_THAN -> new Amount(value > 1 ? 1 : 0, Math.max(0, value - 1), null, QuantityQualifier.AT_MOST);
            case NEARLY -> new Amount(below(value), value, value, QuantityQualifier.ABOUT);
            case ABOUT -> new Amount(below(value), above(value), value, QuantityQualifier.ABOUT);
        };
    }

    /** The bound laid on an amount that is itself a range or fuzzy: only its open end changes. */
    Amount of(Amount amount) {
        Long best = amount.best();
        if (best != null && amount.qualifier() == QuantityQualifier.EXACT) {
            return of((long) best);
        }
        Double exact = amount.exact();
        if (exact != null) {
            return of(amount, exact);
        }
        return switch (this) {
            case AT_LEAST, MORE_THAN -> new Amount(amount.min(), null, amount.best(), QuantityQualifier.AT_LEAST);
            case AT_MOST, LESS_THAN -> new Amount(1, amount.max(), amount.best(), QuantityQualifier.AT_MOST);
            case NEARLY, ABOUT -> amount;
        };
    }

    private Amount of(Amount amount, double exact) {
        return switch (this) {
            case AT_LEAST -> new Amount(amount.min(), null, amount.best(), QuantityQualifier.AT_LEAST, exact);
            case MORE_THAN ->
                new Amount((long) Math.floor(exact) + 1, null, amount.best(), QuantityQualifier.AT_LEAST, exact);
            case AT_MOST, LESS_THAN -> new Amount(1, amount.max(), amount.best(), QuantityQualifier.AT_MOST, exact);
            case NEARLY, ABOUT -> new Amount(amount.min(), amount.max(), amount.best(), QuantityQualifier.ABOUT, exact);
        };
    }

    private static long below(long value) {
        return (long) Math.floor(value - value * TOLERANCE + 1e-9);
    }

    private static long above(long value) {
        return (long) Math.ceil(value + value * TOLERANCE - 1e-9);
    }
}
