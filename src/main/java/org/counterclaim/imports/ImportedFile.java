package org.counterclaim.imports;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept, and how far its rows are.
 *
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 */
record ImportedFile(
        UUID id,
        int version,
        String name,
        long size,
        String sha256,
        Layout layout,
        List<String> header,
        Mapping mapping,
        State state,
        int rows,
        int created,
        int duplicates,
        int refused,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt) {

    int waiting() {
        return rows - created - duplicates - refused;
    }
}
