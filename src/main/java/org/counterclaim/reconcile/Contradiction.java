package org.counterclaim.reconcile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conflict as found by the machine: at least two positions that cannot both be true.
 *
 * @param type what it is about
 * @param claimant the claimant that contradicts itself, for {@link ConflictType#SELF}; null otherwise
 * @param rule code of the rule without which there would be no conflict; null when claims contradict in their own words
 * @param positions at least two, in a fixed order (affirmed before denied, lower before higher, earlier before later)
 * @param spans claims that fit several of the positions; a claim whose positions do not adjoin has a span for each run
 * @param relations how members relate to one another: bounded by a small multiple of the number of claims, never all
 *     pairs
 * @param score how much it deserves a look
 */
public record Contradiction(
        ConflictType type,
        @Nullable UUID claimant,
        @Nullable String rule,
        List<Position> positions,
        List<Span> spans,
        List<Relation> relations,
        Score score) {}
