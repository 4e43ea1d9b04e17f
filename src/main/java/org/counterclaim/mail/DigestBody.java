package org.counterclaim.mail;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterclaim.problem.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to hear of by mail. What a reader is told besides is passed over.
 *
 * @param address where to
 * @param rhythm DAILY (default) or WEEKLY
 * @param language ar or en (default)
 * @param query which conflicts, as in the address of the queue or of a saved view; all where left out
 */
@JsonIgnoreProperties({"version", "told", "error"})
@Schema(examples = """
        {"address":"rana@news.example","rhythm":"DAILY","language":"ar","query":"type=QUANTITY&minScore=0.5"}""")
public record DigestBody(
        @NotNull(message = "is needed") @PlainText(PlainText.Form.LINE)
        @Size(max = 254, message = "must have at most 254 characters") @Pattern(
                regexp = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?",
                message = "must be an address such as rana@news.example")
        String address,

        @Nullable String rhythm,
        @Nullable String language,

        @Nullable @PlainText @Size(max = 4000, message = "must have at most 4000 characters") String query) {}
