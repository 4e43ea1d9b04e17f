package org.counterclaim.audit;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the trail shows.
 *
 * @param entity as typed, as the other three
 * @param next the address of older rows
 * @param export the address of the same rows as a file, but for its format
 */
record TrailList(
        String entity,
        String id,
        String actor,
        String action,
        List<Row> rows,
        @Nullable String next,
        String export) {

    /**
     * One row.
     *
     * @param link to the page of what was changed
     * @param before readable JSON, as {@code after}
     */
    record Row(
            long seq,
            OffsetDateTime at,
            String actor,
            boolean byMachine,
            @Nullable String token,
            @Nullable String address,
            @Nullable String agent,
            @Nullable String request,
            String action,
            String entity,
            String entityId,
            @Nullable String link,
            @Nullable String before,
            @Nullable String after,
            String hash) {}
}
