package org.counterclaim.extract.number;

/** What sort of amount a figure is. Only {@link #COUNT} answers a question of a claim. */
public enum FigureKind {
    /** So many people, buses, strikes. */
    COUNT,
    /** A place in an order: the second batch. Its quantity is that place. */
    ORDINAL,
    PERCENTAGE,
    MONEY,
    /** Distance, weight, area, volume. */
    MEASURE,
    /** A length of time: 24 hours. */
    DURATION,
    /** A person's age. */
    AGE
}
