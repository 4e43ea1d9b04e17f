package org.counterclaim.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report on the desk of a person who looks through its claims.
 *
 * @param form the claim that is being written; null when none is
 * @param stale a claim that somebody else decided on meanwhile; null when there is none
 */
record Desk(
        Reading reading,
        @Nullable ClaimForm form,
        boolean isFresh,
        @Nullable UUID stale) {

    static Desk of(Reading reading) {
        return new Desk(reading, null, false, null);
    }

    Desk with(ClaimForm open) {
        return new Desk(reading, open, isFresh, stale);
    }

    public boolean isWriting(UUID claim) {
        return form != null && claim.equals(form.claim());
    }

    public boolean isAdding() {
        return form != null && form.isNew();
    }

    public boolean isStale(UUID claim) {
        return claim.equals(stale);
    }
}
