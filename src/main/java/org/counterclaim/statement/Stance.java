package org.counterclaim.statement;

/** How a claimant stands to the proposition. Not confirming is not denying. */
public enum Stance {
    AFFIRMS,
    DENIES,
    DOES_NOT_CONFIRM
}
