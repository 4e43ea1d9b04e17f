package org.counterclaim.conflict;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterclaim.claim.ClaimView;

/** The positions of one conflict put together with the claims that hold them. */
record Sides(
        String predicate,
        List<PositionRow> positions,
        List<PositionRows.Holder> holders,
        Map<UUID, ClaimView> claims,
        Labels labels) {

    List<ConflictView.PositionView> views() {
        return positions.stream().map(this::view).toList();
    }

    private ConflictView.PositionView view(PositionRow position) {
        return new ConflictView.PositionView(
                position.key(),
                labels.position(predicate, position),
                position.stance().name(),
                position.origins(),
                position.bestGrade(),
                position.claims(),
                holding(position.ordinal(), true),
                holding(position.ordinal(), false),
                position.verdict());
    }

    private List<ClaimView> holding(int ordinal, boolean sole) {
        return holders.stream()
                .filter(holder -> holder.sole() == sole && holder.first() <= ordinal && ordinal <= holder.last())
                .flatMap(holder -> Stream.ofNullable(claims.get(holder.claim())))
                .toList();
    }
}
