package org.counterclaim.feed;

/** What became of an entry. */
public enum EntryState {
    /** It is a new report. */
    TAKEN,
    /** Its report was known already. */
    KNOWN,
    REFUSED
}
