package org.counterclaim.webhook;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.counterclaim.change.Change;
import org.jspecify.annotations.Nullable;

/**
 * What became of a change on its way.
 *
 * @param state WAITING, DELIVERED or DEAD
 * @param due when it is tried next
 * @param status of the last answer; null when there was none
 * @param error why the last attempt failed
 */
public record DeliveryView(
        UUID id,
        Change change,
        String state,
        int attempts,
        OffsetDateTime due,
        @Nullable Integer status,
        @Nullable String error) {

    /** The page of what changed; claims stand on the pages of other things. */
    public @Nullable String page() {
        return change.kind().startsWith("claim.") ? null : change.address().replace("/api/v1", "");
    }
}
