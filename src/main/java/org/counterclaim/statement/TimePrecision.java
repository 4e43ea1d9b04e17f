package org.counterclaim.statement;

/** How finely the words fix a time. */
public enum TimePrecision {
    INSTANT,
    PART_OF_DAY,
    DAY,
    DAYS,
    WEEK,
    MONTH,
    YEAR
}
