package org.counterclaim.extract;

/** Predicates that speak of one kind of occurrence: claims of one event never come from two families. */
public enum PredicateFamily {
    /** Agreements, truces and those who leave under them. */
    DEAL,
    /** Attacks, fighting and what they cost. */
    VIOLENCE,
    /** Earthquakes, floods, fires and other blows of nature. */
    DISASTER,
    /** Crashes, sinkings, collapses and other mishaps. */
    ACCIDENT,
    /** Demonstrations, strikes and rallies. */
    PROTEST,
    /** Votes and their outcome. */
    ELECTION,
    /** Arrests, releases and trials. */
    ARREST,
    /** What fits none of the others. */
    OTHER
}
