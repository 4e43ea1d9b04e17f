package org.counterclaim.extract.number;

/**
 * A number read from words or digits.
 *
 * @param from first token
 * @param to one past the last token
 * @param value at least 0; whole unless {@code decimal}
 * @param decimal whether a fraction is left that no thousand or million made whole
 * @param words whether it is written in words
 */
public record Numeral(int from, int to, double value, boolean decimal, boolean words) {

    /** The value as a whole number, rounded down. */
    public long whole() {
        return (long) value;
    }
}
