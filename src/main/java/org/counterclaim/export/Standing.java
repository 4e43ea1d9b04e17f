package org.counterclaim.export;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a conflict stood when it was exported.
 *
 * @param section the {@link Section} by name
 * @param type what it is about; null where an earlier export is remembered
 * @param event at which it is; null where an earlier export is remembered
 */
public record Standing(
        UUID conflict,
        String section,
        @Nullable String type,
        @Nullable UUID event,
        boolean active,
        String state,
        @Nullable String resolution,
        int positions,
        int claims) {

    /** Whether a reader would see no difference; the section tells of the period and not of the conflict. */
    boolean isLike(Standing other) {
        return active == other.active
                && state.equals(other.state)
                && java.util.Objects.equals(resolution, other.resolution)
                && positions == other.positions
                && claims == other.claims;
    }
}
