package org.counterclaim.source;

/** How a source stands to a state or a party to the matter. */
public enum StateAffiliation {
    NONE,
    STATE_OWNED,
    STATE_ALIGNED,
    PARTY,
    UNKNOWN
}
