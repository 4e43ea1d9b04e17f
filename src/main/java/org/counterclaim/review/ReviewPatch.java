package org.counterclaim.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
@Schema(examples = {ReviewPatch.ARABIC_EXAMPLE, ReviewPatch.ENGLISH_EXAMPLE})
public record ReviewPatch(
        @Nullable ReviewState state,
        @Schema(implementation = Resolution.class) Given<Resolution> resolution,
        @Schema(implementation = String.class) Given<String> assignee,
        @Nullable List<String> labels,
        @Schema(implementation = LocalDate.class) Given<LocalDate> due,
        @Nullable String publicNote) {

    static final String ARABIC_EXAMPLE = """
            {"state":"CLOSED","resolution":"CONTRADICTION_CONFIRMED","labels":["حافلات"],
             "publicNote":"نفى طرف ما أكّده طرف آخر، ولا يصح القولان معا."}""";

    static final String ENGLISH_EXAMPLE = """
            {"state":"IN_REVIEW","assignee":"Rana","due":"2018-05-25","publicNote":"We have asked both for film."}""";

    /** One that sets the labels and nothing else. */
    static ReviewPatch labels(List<String> labels) {
        return new ReviewPatch(null, Given.nothing(), Given.nothing(), labels, Given.nothing(), null);
    }

    /** From JSON as RFC 7396 has it: a field left out stays, a null clears. */
    public static ReviewPatch read(@Nullable JsonNode json) {
        return ReviewPatchReader.read(json);
    }
}
