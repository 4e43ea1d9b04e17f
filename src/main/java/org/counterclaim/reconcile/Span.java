package org.counterclaim.reconcile;

import java.util.UUID;

/**
 * A claim that fits several positions of a conflict: shown with each of them and adding to the strength of none. Kept
 * as a range, since listing it under every position would grow with the square of the claims.
 *
 * @param claim the claim
 * @param first index of the first position it fits, from 0
 * @param last index of the last position it fits, at least {@code first}; it fits all between
 */
public record Span(UUID claim, int first, int last) {}
