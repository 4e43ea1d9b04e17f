package org.counterclaim.edition;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.counterclaim.source.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A document that carries the same report.
 *
 * @param isOriginal whether it was captured first, so that the others are copies of it
 */
public record CopyRef(
        UUID id,
        @Nullable SourceRef publisher,
        String headline,
        String language,
        OffsetDateTime publishedAt,
        boolean isOriginal) {}
