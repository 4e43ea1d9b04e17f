package org.counterclaim.source;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which one stays when two are the same. */
public record Merge(@NotNull(message = "is needed") UUID into) {}
