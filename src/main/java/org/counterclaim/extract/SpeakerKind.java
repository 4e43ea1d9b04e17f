package org.counterclaim.extract;

/** Kinds of source, named as in the registry. */
public enum SpeakerKind {
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
