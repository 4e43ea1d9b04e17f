package org.counterclaim.conflict;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.event.EventRef;
import org.counterclaim.event.SubjectRef;
import org.counterclaim.source.Names;
import org.counterclaim.source.SourceRef;
import org.jspecify.annotations.Nullable;

/** A row of table conflict with what it hangs from. */
record ConflictRow(
        UUID id,
        int version,
        String type,
        UUID question,
        String predicate,
        Map<String, String> qualifiers,
        EventRef event,
        SubjectRef subject,
        @Nullable SourceRef claimant,
        boolean active,
        @Nullable Names inactiveReason,
        double score,
        Map<String, Double> scoreParts,
        ConflictView.@Nullable RuleRef rule,
        ConflictView.ReviewView review,
        OffsetDateTime detectedAt,
        OffsetDateTime changedAt) {}
