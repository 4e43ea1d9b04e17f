package org.counterclaim.imports;

/** What became of a row. */
public enum Outcome {
    WAITING,
    CREATED,
    DUPLICATE,
    REFUSED
}
