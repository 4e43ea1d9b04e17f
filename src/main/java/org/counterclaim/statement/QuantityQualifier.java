package org.counterclaim.statement;

/** How the words bound the figure. */
public enum QuantityQualifier {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT,
    RANGE,
    FUZZY
}
