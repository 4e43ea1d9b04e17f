package org.counterclaim.review;

/** What people found of one position. */
public enum Verdict {
    SUPPORTED,
    REFUTED,
    UNPROVEN
}
