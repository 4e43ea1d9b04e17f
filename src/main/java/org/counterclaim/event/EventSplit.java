package org.counterclaim.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.counterclaim.source.NamesBody;

/**
 * Which claims of an event tell of another one.
 *
 * @param claims of the event, at least one
 * @param titles of the new event, under the same subject
 */
public record EventSplit(
        @NotEmpty(message = "must name at least one claim") @Size(max = 1000, message = "must have at most 1000 claims") List<@NotNull(message = "is needed") UUID> claims,

        @NotNull(message = "is needed") @Valid NamesBody titles) {}
