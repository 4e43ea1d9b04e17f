package org.counterclaim.source;

import java.util.List;
import java.util.UUID;
import org.counterclaim.claim.ClaimView;

/** A source as its page shows it: what it says, and whom that contradicts. */
record Profile(
        SourceView source, TrackRecord record, long claimCount, List<ClaimView> claims, List<Opponent> opponents) {

    /** Its names, other than the two it is shown under. */
    public List<SourceName> aliases() {
        return source.furtherNames();
    }

    /**
     * A source on another side of a conflict.
     *
     * @param conflicts how many active conflicts they share
     * @param open how many of these are not closed
     */
    record Opponent(UUID id, Names names, long conflicts, long open) {}
}
