package org.counterclaim.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How finely the figures of a unit are kept. What is counted is whole; shares and magnitudes have two decimals. In a
 * {@link Quantity} a figure is a number of <em>steps</em> of its unit: 61 people are 61, 39.88 percent are 3988. Outside
 * (REST, database, pages, exports) it is the number itself.
 */
public final class Scale {

    private static final Map<String, Integer> DECIMALS = Map.of("percent", 2, "magnitude", 2);

    private Scale() {}

    /** Decimals of a unit, 0 for all that is counted. */
    public static int decimals(String unit) {
        return DECIMALS.getOrDefault(unit, 0);
    }

    /** Steps to one whole of the unit: 1 or 100. */
    public static long one(String unit) {
        return decimals(unit) == 0 ? 1 : 100;
    }

    /** The number that so many steps are, without trailing noughts. */
    public static BigDecimal value(long steps, String unit) {
        BigDecimal value = BigDecimal.valueOf(steps, decimals(unit)).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
    }

    /** The steps nearest to a number; what lies halfway is rounded up. */
    public static long steps(BigDecimal value, String unit) {
        return value.movePointRight(decimals(unit))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Whether a number has no more decimals than its unit keeps. */
    public static boolean fits(BigDecimal value, String unit) {
        return value.stripTrailingZeros().scale() <= decimals(unit);
    }
}
