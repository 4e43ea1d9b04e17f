package org.counterclaim.webhook;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.counterclaim.problem.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as it is written over REST. What a view adds to it is passed over.
 *
 * @param url where changes are sent, with the rules that hold for fetching
 * @param kinds which changes, such as {@code conflict.opened}; all where left out
 */
@JsonIgnoreProperties({"id", "version", "owner", "secret", "waiting", "dead", "createdAt", "changedAt"})
@Schema(examples = """
        {"url":"https://newsroom.example/hooks/counterclaim","kinds":["conflict.opened","conflict.closed"]}""")
public record WebhookBody(
        @NotNull(message = "is needed") @PlainText(PlainText.Form.LINE)
        @Size(max = 2000, message = "must have at most 2000 characters") String url,

        @Nullable @Size(max = 20, message = "must have at most 20 kinds") List<@NotNull(message = "is needed") String> kinds,

        @Nullable Boolean paused) {

    List<String> kindsOrAll() {
        return Objects.requireNonNullElse(kinds, List.of());
    }

    boolean isPaused() {
        return Boolean.TRUE.equals(paused);
    }
}
