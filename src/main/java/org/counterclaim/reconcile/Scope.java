package org.counterclaim.reconcile;

import java.util.Comparator;

/**
 * What a claim speaks of beyond its question. Only claims of one scope can contradict one another by their values; an
 * empty part means the whole event, or that nothing sets the claim apart.
 *
 * @param places paths of the places it is limited to, parted by {@code +}
 * @param unit what a quantity counts
 * @param period the day from which a figure counts, as ISO date
 * @param day the day it speaks of, for what changes from day to day, as ISO date
 * @param expected whether it speaks of the future
 */
record Scope(String places, String unit, String period, String day, boolean expected) implements Comparable<Scope> {

    private static final Comparator<Scope> ORDER = Comparator.comparing(Scope::day)
            .thenComparing(Scope::expected)
            .thenComparing(Scope::places)
            .thenComparing(Scope::period)
            .thenComparing(Scope::unit);

    /** Whether both speak of the same day and alike of the past or the future: else a denial meets nothing. */
    boolean sharesTimeWith(Scope other) {
        return expected == other.expected && day.equals(other.day);
    }

    /** The same scope without bounds in place. */
    Scope everywhere() {
        return places.isEmpty() ? this : new Scope("", unit, period, day, expected);
    }

    Moment moment() {
        return new Moment(day, expected);
    }

    /** The part of a scope that parts even flat denials. */
    record Moment(String day, boolean expected) {}

    /** The scope as a suffix of a position's key, empty for the whole event. */
    String suffix() {
        StringBuilder parts = new StringBuilder();
        append(parts, "places", places);
        append(parts, "day", day);
        append(parts, "since", period);
        append(parts, "expected", expected ? "yes" : "");
        return parts.toString();
    }

    private static void append(StringBuilder parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.append('@').append(name).append('=').append(value);
        }
    }

    @Override
    public int compareTo(Scope other) {
        return ORDER.compare(this, other);
    }
}
