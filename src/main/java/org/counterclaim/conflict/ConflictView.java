package org.counterclaim.conflict;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.event.EventRef;
import org.counterclaim.event.QuestionRef;
import org.counterclaim.event.SubjectRef;
import org.counterclaim.source.Names;
import org.counterclaim.source.SourceRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A conflict as people and programs read it: the machine's finding ({@code type}, {@code positions}, {@code score}) and,
 * apart from it, the people's review.
 *
 * @param inactiveReason why its claims no longer disagree; null while it is active
 * @param claimant who contradicts itself, for type SELF
 * @param rule the rule that led to it, when {@code implied}
 * @param scoreParts distance, independence, certainty, recency, consequence, each 0 to 1
 * @param positionCount how many positions there are; {@code positions} lists the first 50
 */
@Schema(examples = {ConflictExamples.ARABIC, ConflictExamples.ENGLISH})
public record ConflictView(
        UUID id,
        int version,
        String type,
        QuestionRef question,
        EventRef event,
        SubjectRef subject,
        @Nullable SourceRef claimant,
        boolean active,
        @Nullable Names inactiveReason,
        double score,
        Map<String, Double> scoreParts,
        boolean implied,
        @Nullable RuleRef rule,
        int positionCount,
        List<PositionView> positions,
        List<RelationView> relations,
        ReviewView review,
        OffsetDateTime detectedAt,
        OffsetDateTime changedAt) {

    /** Stands for one state of the conflict and its review: both versions only grow. */
    public int revision() {
        return version + review.version();
    }

    public record RuleRef(String code, Names label) {}

    /**
     * One side.
     *
     * @param label what it says, in words
     * @param origins distinct known origins
     * @param claimCount how many claims hold it; {@code claims} lists the first 100
     * @param claims claims that fit this position only
     * @param fitting claims that fit this and others
     */
    public record PositionView(
            String key,
            Names label,
            String stance,
            int origins,
            String bestGrade,
            int claimCount,
            List<ClaimView> claims,
            List<ClaimView> fitting,
            @Nullable VerdictView verdict) {}

    public record VerdictView(String verdict, List<String> evidence) {}

    public record RelationView(UUID claim, UUID other, String relation, Names why) {}

    public record ReviewView(
            int version,
            String state,
            @Nullable String resolution,
            @Nullable String assignee,
            List<String> labels,
            @Nullable LocalDate due,
            String publicNote,
            @Nullable String suppressedReason,
            @Nullable Names reopenedBecause,
            @Nullable OffsetDateTime lastClosedAt) {}
}
