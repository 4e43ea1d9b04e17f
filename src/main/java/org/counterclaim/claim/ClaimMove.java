package org.counterclaim.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.counterclaim.problem.PlainText;
import org.counterclaim.source.Named;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim belongs instead. What is left out stays as it is.
 *
 * @param event by id or title; a new title is entered
 * @param subject of a new event
 * @param predicate with the same kind of answer
 * @param qualifiers all that narrow the question, replacing those it has
 */
@Schema(examples = "{\"event\":\"Second convoy leaves Yarmouk camp\",\"qualifiers\":{\"batch\":\"second\"}}")
public record ClaimMove(
        @Nullable @Valid Named event,
        @Nullable @Valid Named subject,

        @Nullable @Size(max = 100, message = "must have at most 100 characters") @PlainText(PlainText.Form.NAME)
        String predicate,

        @Nullable @Size(max = 20, message = "must have at most 20 qualifiers") Map<
                        @Pattern(regexp = "[a-z_]+", message = "must be named with a-z and _") String,
                        @NotNull(message = "is needed") @PlainText(PlainText.Form.NAME)
                        @Size(max = 200, message = "must have at most 200 characters") String>
                qualifiers) {}
