package org.counterclaim.claim;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.event.EventRef;
import org.counterclaim.event.SubjectRef;
import org.counterclaim.source.SourceRef;
import org.counterclaim.statement.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A claim as people and programs read it.
 *
 * @param attributes what rules look at and what does not part questions, such as {@code basis} = {@code agreement}
 */
public record ClaimView(
        UUID id,
        int version,
        @Nullable SourceRef claimant,
        @Nullable SourceRef publisher,
        List<SourceRef> via,
        @Nullable UUID document,
        EventRef event,
        SubjectRef subject,
        UUID question,
        String predicate,
        Map<String, String> qualifiers,
        Map<String, String> attributes,
        List<AnswerBody.NamedPlace> places,
        String stance,
        @Nullable AnswerBody answer,
        String certainty,
        String statement,
        String language,
        @Nullable String translation,
        @Nullable String translationLanguage,
        @Nullable Quote quote,
        @Nullable OffsetDateTime happenedFrom,
        @Nullable OffsetDateTime happenedTo,
        @Nullable String happenedPrecision,
        @Nullable String happenedZone,
        @Nullable OffsetDateTime madeAt,
        OffsetDateTime publishedAt,
        OffsetDateTime capturedAt,
        String status,
        @Nullable UUID replacedBy,
        @Nullable String extractor,
        @Nullable Double confidence,
        List<String> rules) {

    /** When it was said, as far as that is known: else when it was published. */
    public OffsetDateTime spoken() {
        return madeAt == null ? publishedAt : madeAt;
    }
}
