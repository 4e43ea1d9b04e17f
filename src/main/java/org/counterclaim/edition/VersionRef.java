package org.counterclaim.edition;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A version of a report.
 *
 * @param number 1 for the first that was captured
 */
public record VersionRef(
        UUID id,
        int number,
        String headline,
        String language,
        OffsetDateTime publishedAt,
        OffsetDateTime capturedAt,
        String textSha256) {}
