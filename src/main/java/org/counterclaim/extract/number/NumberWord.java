package org.counterclaim.extract.number;

/**
 * A word of a number.
 *
 * @param role how it joins with others
 * @param value what it stands for
 */
record NumberWord(Role role, long value) {

    enum Role {
        /** One to nine. */
        UNIT,
        /** Ten, and in English eleven to nineteen. */
        TEN,
        /** Twenty to ninety. */
        TENS,
        /** A hundred, or several in one word: ثلاثمئة. */
        HUNDRED,
        /** Thousand, million, milliard. */
        SCALE,
        /** Two thousand, two million in one word: ألفان. */
        DOUBLE_SCALE
    }

    boolean is(Role other) {
        return role == other;
    }
}
