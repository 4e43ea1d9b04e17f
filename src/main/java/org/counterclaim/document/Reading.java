package org.counterclaim.document;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.source.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * A report as its reader shows it.
 *
 * @param conflicts which active conflicts a claim stands in, by claim
 * @param secondReading how far a language model has come with it; null when none was to read it
 */
record Reading(
        UUID id,
        @Nullable SourceRef publisher,
        String headline,
        String language,
        @Nullable String url,
        OffsetDateTime publishedAt,
        List<Passage> passages,
        List<ClaimView> claims,
        Map<UUID, List<UUID>> conflicts,
        @Nullable SecondReading secondReading,
        boolean isFresh) {

    /** The sign by which a claim is known beside the text: its number. */
    public int sign(UUID claim) {
        for (int each = 0; each < claims.size(); each++) {
            if (claims.get(each).id().equals(claim)) {
                return each + 1;
            }
        }
        return 0;
    }

    public List<UUID> conflictsOf(UUID claim) {
        return conflicts.getOrDefault(claim, List.of());
    }

    /** How many different conflicts its claims stand in. */
    public long conflictCount() {
        return conflicts.values().stream().flatMap(List::stream).distinct().count();
    }
}
