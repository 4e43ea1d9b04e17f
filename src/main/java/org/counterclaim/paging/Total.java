package org.counterclaim.paging;

/**
 * How many there are in all. Counting stops at {@link #CAP}, since an exact count of a long list costs more than the
 * page itself.
 */
public record Total(long count, Type type) {

    public static final int CAP = 1_000;

    /** Where nobody will look at it. */
    public static final Total UNCOUNTED = new Total(0, Type.AT_LEAST);

    /** Whether {@code count} is all there is. */
    public enum Type {
        EXACT,
        AT_LEAST
    }

    /** From a count over at most {@link #CAP} + 1 rows. */
    public static Total of(long counted) {
        return counted > CAP ? new Total(CAP, Type.AT_LEAST) : new Total(counted, Type.EXACT);
    }
}
