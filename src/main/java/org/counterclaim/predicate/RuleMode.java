package org.counterclaim.predicate;

/** What becomes of what a rule implies. */
public enum RuleMode {
    DISABLED,
    /** It is noted and flags nothing. */
    LOG,
    APPLY
}
