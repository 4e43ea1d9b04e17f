package org.counterclaim.reconcile;

/** What the contradiction is about. {@link #SELF} is a claimant against itself. */
public enum ConflictType {
    POLARITY,
    QUANTITY,
    TIME,
    PLACE,
    ACTOR,
    TERM,
    SELF
}
