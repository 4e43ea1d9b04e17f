package org.counterclaim.reconcile;

import java.util.List;

/**
 * What one pass over a question found.
 *
 * @param contradictions the conflicts, at most one of each type, and for SELF at most one a claimant
 * @param relations relations that belong to no conflict: agreements, updates, echoes, scope mismatches
 */
public record Reconciliation(List<Contradiction> contradictions, List<Relation> relations) {}
