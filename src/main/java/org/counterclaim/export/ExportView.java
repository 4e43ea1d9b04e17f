package org.counterclaim.export;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An export that is kept.
 *
 * @param query the filter, as it would stand in an address
 * @param sha256 of the file, in hexadecimal
 * @param size of the file, in bytes
 * @param content where the file is
 */
public record ExportView(
        UUID id,
        @Nullable String week,
        OffsetDateTime from,
        OffsetDateTime to,
        String format,
        String language,
        String query,
        String sha256,
        long size,
        int conflicts,
        boolean scheduled,
        OffsetDateTime createdAt,
        String content) {}
