package org.counterclaim.review;

/** What people found a conflict to be. */
public enum Resolution {
    CONTRADICTION_CONFIRMED,
    EXPLAINED_UPDATE,
    EXPLAINED_SCOPE,
    EXPLAINED_PRECISION,
    EXPLAINED_DEFINITION,
    DIFFERENT_EVENTS,
    EXTRACTION_ERROR,
    UNRESOLVABLE
}
