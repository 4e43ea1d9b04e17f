package org.counterclaim.conflict;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/**
 * A conflict as a row of a table: its positions are texts of what each says and who says so.
 *
 * @param positions such as {@code 56 killed: Agency, Monitor}
 */
record ConflictLine(
        UUID id,
        String type,
        Names subject,
        Names event,
        String predicate,
        Map<String, String> qualifiers,
        Names question,
        boolean active,
        double score,
        @Nullable String rule,
        int positionCount,
        List<String> positions,
        String state,
        @Nullable String resolution,
        @Nullable String assignee,
        List<String> labels,
        String publicNote,
        OffsetDateTime detectedAt,
        OffsetDateTime changedAt) {

    static ConflictLine of(ConflictView conflict) {
        return new ConflictLine(
                conflict.id(),
                conflict.type(),
                conflict.subject().titles(),
                conflict.event().titles(),
                conflict.question().predicate(),
                conflict.question().qualifiers(),
                conflict.question().label(),
                conflict.active(),
                conflict.score(),
                conflict.rule() == null ? null : conflict.rule().code(),
                conflict.positionCount(),
                conflict.positions().stream().map(ConflictLine::position).toList(),
                conflict.review().state(),
                conflict.review().resolution(),
                conflict.review().assignee(),
                conflict.review().labels(),
                conflict.review().publicNote(),
                conflict.detectedAt(),
                conflict.changedAt());
    }

    private static String position(ConflictView.PositionView position) {
        String holders = Stream.concat(position.claims().stream(), position.fitting().stream())
                .map(ClaimView::claimant)
                .map(claimant -> claimant == null ? "?" : claimant.name())
                .distinct()
                .collect(Collectors.joining(", "));
        return position.label().in("en") + ": " + holders;
    }
}
