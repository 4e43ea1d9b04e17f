package org.counterclaim.reconcile;

/**
 * The room a word's answer takes on the line on which the answers of its scope are laid out, and, for running figures,
 * on a second line that is corrected for growth. "Lies wholly below on both" is a strict partial order, whatever the
 * bounds, and is what contradicting means.
 *
 * @param word whose answer
 * @param lower least value, included
 * @param upper greatest value, included, at least {@code lower}
 * @param paceLower least value on the second line
 * @param paceUpper greatest value on the second line
 */
record Extent(Word word, long lower, long upper, double paceLower, double paceUpper) {

    /** An extent on one line only: on the second every such extent lies below every other. */
    static Extent on(Word word, long lower, long upper) {
        return new Extent(word, lower, upper, 1, -1);
    }

    /** The extent as a lower bound only. */
    Extent orMore() {
        return new Extent(word, lower, Long.MAX_VALUE, paceLower, paceUpper);
    }

    boolean below(Extent other) {
        return upper < other.lower && paceUpper < other.paceLower;
    }

    boolean contradicts(Extent other) {
        return below(other) || other.below(this);
    }

    boolean overlaps(Extent other) {
        return lower <= other.upper && other.lower <= upper;
    }

    boolean equalRange(Extent other) {
        return lower == other.lower && upper == other.upper;
    }

    boolean within(Extent other) {
        return other.lower <= lower && upper <= other.upper;
    }
}
