package org.counterclaim.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person changes of a review; what is left out stays.
 *
 * @param state null to stay
 * @param resolution what the conflict was found to be; needed to close
 * @param assignee who looks at it
 * @param labels all of them, null to stay
 * @param due by when
 * @param publicNote what readers of an export are told, null to stay
 */
public record ReviewPatch(
        @Nullable ReviewState state,
        Given<Resolution> resolution,
        Given<String> assignee,
        @Nullable List<String> labels,
        Given<LocalDate> due,
        @Nullable String publicNote) {

    /** From JSON as RFC 7396 has it: a field left out stays, a null clears. */
    public static ReviewPatch read(@Nullable JsonNode json) {
        return ReviewPatchReader.read(json);
    }
}
