package org.counterclaim.imports;

/** In which order the figures of a date such as 5/6/2018 stand; one that begins with the year needs none. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
