package org.counterclaim.statement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An amount: every number of steps of its unit from {@code min} to {@code max}, both included. A step is one of what is
 * counted, or a hundredth of a percent or of a magnitude: see {@link Scale}.
 *
 * @param min least value that the words allow, at least 0
 * @param max greatest value that the words allow; null when unbounded
 * @param best the single figure to plot, within the bounds; null when the words give none
 * @param qualifier how the words bound it
 * @param unit what is counted, a code such as {@code person} or {@code bus}
 * @param asOf the moment up to which a running figure counts; null when the words give none
 * @param since the moment from which a running figure counts; null when the words give none
 * @param cumulative whether it is a running total that can only grow
 * @param words the original words; null when entered as numbers
 */
public record Quantity(
        long min,
        @Nullable Long max,
        @Nullable Long best,
        QuantityQualifier qualifier,
        String unit,
        @Nullable Instant asOf,
        @Nullable Instant since,
        boolean cumulative,
        @Nullable String words)
        implements Answer {

    public Quantity {
        if (min < 0) {
            throw new IllegalArgumentException("min must be at least 0, was " + min);
        }
        if (max != null && max < min) {
            throw new IllegalArgumentException("max must be at least min (" + min + "), was " + max);
        }
        if (best != null && (best < min - 1 || (max != null && best > max))) {
            throw new IllegalArgumentException("best must lie within min and max, was " + best);
        }
        if (unit.isBlank()) {
            throw new IllegalArgumentException("unit must not be blank");
        }
        if (since != null && asOf != null && since.isAfter(asOf)) {
            throw new IllegalArgumentException("since must not be after asOf");
        }
    }

    public static Quantity exactly(long value, String unit) {
        return new Quantity(value, value, value, QuantityQualifier.EXACT, unit, null, null, false, null);
    }

    public static Quantity atLeast(long value, String unit) {
        return new Quantity(value, null, value, QuantityQualifier.AT_LEAST, unit, null, null, false, null);
    }

    public static Quantity between(long min, long max, String unit) {
        return new Quantity(min, max, null, QuantityQualifier.RANGE, unit, null, null, false, null);
    }

    public Quantity running(@Nullable Instant since, @Nullable Instant asOf) {
        return new Quantity(min, max, best, qualifier, unit, asOf, since, true, words);
    }

    public Quantity inWords(String words) {
        return new Quantity(min, max, best, qualifier, unit, asOf, since, cumulative, words);
    }

    /** The greatest value allowed, {@link Long#MAX_VALUE} when unbounded. */
    public long upper() {
        return max == null ? Long.MAX_VALUE : max;
    }

    /** The least value that rounds to what was said: 40 percent may stand for 39.5, 39.8 for 39.75. */
    public long lowest() {
        return Math.max(0, min - rounded());
    }

    /** The greatest value that rounds to what was said, {@link Long#MAX_VALUE} when unbounded. */
    public long highest() {
        return max == null ? Long.MAX_VALUE : max + Math.max(0, rounded() - 1);
    }

    /** Half of the last decimal that an exact figure was given with; 0 where things are counted. */
    private long rounded() {
        if (qualifier != QuantityQualifier.EXACT || Scale.decimals(unit) == 0) {
            return 0;
        }
        return min % 100 == 0 ? 50 : min % 10 == 0 ? 5 : 0;
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.QUANTITY;
    }
}
