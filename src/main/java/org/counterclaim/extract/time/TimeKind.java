package org.counterclaim.extract.time;

/** How an expression of time bears on what is said. */
public enum TimeKind {
    /** It happened then: the window is what the words allow. */
    POINT,
    /** From then on: {@code since 19 April}. The window runs to the moment of publication. */
    SINCE,
    /** Up to then: the window has no start. */
    UNTIL,
    /** All through the window: {@code between April and May}, {@code during the past 24 hours}. */
    DURING,
    /** Again and again: {@code every Friday}. The window is the latest such time before publication. */
    RECURRING
}
