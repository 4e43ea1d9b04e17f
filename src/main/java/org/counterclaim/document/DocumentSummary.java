package org.counterclaim.document;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.counterclaim.source.Source;
import org.counterclaim.source.SourceRef;
import org.jspecify.annotations.Nullable;

/** A document in a list, without its text. */
public record DocumentSummary(
        UUID id,
        @Nullable SourceRef publisher,
        @Nullable String url,
        String headline,
        String language,
        OffsetDateTime publishedAt,
        OffsetDateTime capturedAt,
        String textSha256) {

    static DocumentSummary of(Document document) {
        Source publisher = document.publisher();
        return new DocumentSummary(
                document.id(),
                publisher == null ? null : publisher.in(document.language()),
                document.url(),
                document.headline(),
                document.language(),
                document.publishedAt().atOffset(ZoneOffset.UTC),
                document.capturedAt().atOffset(ZoneOffset.UTC),
                document.textSha256());
    }
}
