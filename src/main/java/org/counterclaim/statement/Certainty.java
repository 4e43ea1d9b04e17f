package org.counterclaim.statement;

/** How firmly the claimant puts it. {@link #EXPECTED} speaks of the future. */
public enum Certainty {
    CONFIRMED,
    REPORTED,
    LIKELY,
    EXPECTED,
    RUMOURED
}
