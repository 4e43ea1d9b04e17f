package org.counterclaim.source;

import jakarta.validation.constraints.Size;
import org.counterclaim.problem.PlainText;
import org.jspecify.annotations.Nullable;

/** A name or a title as it is written over REST, in at least one of the two languages. */
@InLanguages(both = false)
public record NamesBody(
        @Nullable @PlainText(PlainText.Form.NAME) @Size(max = 300, message = "must have at most 300 characters") String ar,

        @Nullable @PlainText(PlainText.Form.NAME) @Size(max = 300, message = "must have at most 300 characters") String en) {

    public Names names() {
        return new Names(ar == null ? null : Words.tidy(ar), en == null ? null : Words.tidy(en));
    }
}
