package org.counterclaim.statement;

/** Where a claim stands with the people who keep it. {@link #PROPOSED} means machine-extracted and not yet looked at. */
public enum ClaimStatus {
    PROPOSED,
    ACCEPTED,
    REJECTED,
    RETRACTED;

    /** Whether the claim takes part in reconciliation. */
    public boolean isLive() {
        return this == PROPOSED || this == ACCEPTED;
    }
}
