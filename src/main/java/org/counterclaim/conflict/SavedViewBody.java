package org.counterclaim.conflict;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.counterclaim.problem.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A view as it is written. What a reader is told besides is passed over.
 *
 * @param query parameters as in the address of the queue; all conflicts where it is empty
 * @param shared whether everybody sees it; false where left out
 */
@JsonIgnoreProperties({"id", "version", "owner", "createdAt", "changedAt"})
@Schema(examples = """
        {"name":"أرقام القتلى","query":"predicate=casualties.killed&state=NEW","shared":true}""")
public record SavedViewBody(
        @NotNull(message = "is needed") @PlainText(PlainText.Form.NAME)
        @Size(max = 100, message = "must have at most 100 characters") String name,

        @Nullable @PlainText @Size(max = 4000, message = "must have at most 4000 characters") String query,

        @Nullable Boolean shared) {

    boolean isShared() {
        return Boolean.TRUE.equals(shared);
    }
}
