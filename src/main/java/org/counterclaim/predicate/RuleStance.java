package org.counterclaim.predicate;

/** The stances that rules speak of: not confirming implies nothing. */
public enum RuleStance {
    AFFIRMS,
    DENIES
}
