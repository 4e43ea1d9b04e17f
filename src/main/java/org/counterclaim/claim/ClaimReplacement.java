package org.counterclaim.claim;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which claim stands in another one's place. */
public record ClaimReplacement(
        @NotNull(message = "is needed") UUID by) {}
