package org.counterclaim.source;

import java.util.UUID;

/**
 * How often two sources held different positions in one conflict.
 *
 * @param one whose id comes first; the same as {@code other} for a source that contradicts itself
 * @param conflicts how many conflicts
 * @param open how many of these are not closed
 */
public record Disagreement(UUID one, UUID other, long conflicts, long open) {}
