package org.counterclaim.reconcile;

/** How one claim stands to another. */
public enum RelationType {
    /** They cannot both be true. */
    CONTRADICTS,
    /** Compatible and overlapping. */
    AGREES,
    /** The same claimant, later, with a value that a growing or revised figure can take. */
    UPDATES,
    /** The same claimant takes back or lowers what it said. */
    CORRECTS,
    /** One is more precise than the other. */
    REFINES,
    /** They look opposed but speak of different places, batches, categories or periods. */
    SCOPE_DIFFERS,
    /** The same origin says the same. */
    ECHOES
}
