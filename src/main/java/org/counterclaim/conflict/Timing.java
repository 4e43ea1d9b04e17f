package org.counterclaim.conflict;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When things happened by each claim, when it was said and when it was carried, on one axis. Offsets are percentages from
 * the left edge, mirrored for right-to-left pages.
 */
record Timing(List<Row> rows, List<Plot.Tick> ticks) {

    /** Whether any claim tells when what it speaks of happened. */
    public boolean hasHappened() {
        return rows.stream().anyMatch(row -> row.happened() != null);
    }

    /** Whether of any claim it is known when it was said. */
    public boolean hasSaid() {
        return rows.stream().anyMatch(row -> row.saidAt() != null);
    }

    /**
     * One claim.
     *
     * @param sign such as A1
     * @param from where what it tells of began; null where it does not say
     * @param to where that ended; null where it does not say
     * @param said null where it is not known
     */
    record Row(
            String sign,
            String colour,
            String who,
            @Nullable String happened,
            @Nullable Double from,
            @Nullable Double to,
            @Nullable Double said,
            double published,
            @Nullable OffsetDateTime saidAt,
            OffsetDateTime publishedAt) {}
}
