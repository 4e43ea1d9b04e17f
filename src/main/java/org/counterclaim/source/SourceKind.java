package org.counterclaim.source;

/** What sort of voice a source is. */
public enum SourceKind {
    AGENCY,
    OUTLET,
    BROADCASTER,
    MONITOR,
    OFFICIAL,
    ARMED_PARTY,
    WITNESSES,
    SOCIAL_ACCOUNT,
    ORGANISATION,
    PERSON,
    ANONYMOUS
}
