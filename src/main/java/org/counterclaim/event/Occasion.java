package org.counterclaim.event;

import java.time.OffsetDateTime;
import java.util.List;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.detection.Checked;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/**
 * An event as its page shows it.
 *
 * @param timeline its claims in the order they were said, the latest ones where there are very many
 * @param claims how many the matrix holds
 */
record Occasion(
        EventRef event,
        SubjectRef subject,
        @Nullable OffsetDateTime startsAt,
        @Nullable OffsetDateTime endsAt,
        List<Names> places,
        long conflicts,
        Matrix matrix,
        List<Checked> checks,
        List<ClaimView> timeline,
        int claims,
        List<EventRef> siblings) {

    /** Whether there are so many questions that columns must be narrow. */
    public boolean isWide() {
        return matrix.columns().size() > 8;
    }
}
