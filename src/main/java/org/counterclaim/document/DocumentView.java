package org.counterclaim.document;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.source.Source;
import org.counterclaim.source.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A document as people and programs read it.
 *
 * @param textSha256 SHA-256 of the text in UTF-8, hexadecimal
 * @param replaces the version captured before from the same address
 * @param copyOf the first document of which it is a near-copy
 * @param claims what was found in it and what people added
 * @param secondReading how far a language model has come with it; null when none was to read it
 */
public record DocumentView(
        UUID id,
        int version,
        @Nullable SourceRef publisher,
        @Nullable String url,
        @Nullable String archiveUrl,
        String headline,
        @Nullable String author,
        String language,
        OffsetDateTime publishedAt,
        OffsetDateTime capturedAt,
        String text,
        String textSha256,
        @Nullable UUID replaces,
        @Nullable UUID copyOf,
        List<ClaimView> claims,
        @Nullable SecondReading secondReading) {

    static DocumentView of(Document document, List<ClaimView> claims, @Nullable SecondReading secondReading) {
        Source publisher = document.publisher();
        Document earlier = document.replaces();
        Document original = document.copyOf();
        return new DocumentView(
                document.id(),
                document.version(),
                publisher == null ? null : publisher.in(document.language()),
                document.url(),
                document.archiveUrl(),
                document.headline(),
                document.author(),
                document.language(),
                document.publishedAt().atOffset(ZoneOffset.UTC),
                document.capturedAt().atOffset(ZoneOffset.UTC),
                document.text(),
                document.textSha256(),
                earlier == null ? null : earlier.id(),
                original == null ? null : original.id(),
                claims,
                secondReading);
    }
}
