package org.counterclaim.reconcile;

import java.util.UUID;

/**
 * How one claim stands to another and why. For CONTRADICTS, AGREES and SCOPE_DIFFERS the order of the two means
 * nothing; for the others {@code claim} is the later or the more precise one.
 */
public record Relation(UUID claim, UUID other, RelationType type, Reason reason) {}
