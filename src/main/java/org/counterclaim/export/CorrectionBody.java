package org.counterclaim.export;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.counterclaim.problem.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why an export is corrected.
 *
 * @param note for its readers, up to 1,000 characters
 */
@Schema(examples = "{\"note\":\"The toll of 19 May was taken back by its source.\"}")
public record CorrectionBody(
        @NotNull(message = "is needed") @PlainText
        @Size(min = 1, max = 1000, message = "must have 1 to 1000 characters") String note) {}
