package org.counterclaim.extract.time;

/**
 * A part of a day.
 *
 * @param code its name in the lexicon
 * @param from minutes from local midnight
 * @param to minutes from the same midnight, beyond 1440 on the next day
 */
record DayPart(String code, int from, int to) {

    boolean is(String other) {
        return code.equals(other);
    }

    /** Whether it belongs to the night that begins on its day. */
    boolean isNight() {
        return to > 1440;
    }
}
