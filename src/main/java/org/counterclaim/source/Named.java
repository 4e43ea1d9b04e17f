package org.counterclaim.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.regex.Pattern;
import org.counterclaim.problem.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something named by id or by name: as text (either of them), or as the object that a view shows. The id counts when
 * both are given.
 */
@JsonIgnoreProperties({"names", "titles", "kind", "grade"})
@Schema(
        description = "An id or a name as text, or an object with either",
        anyOf = {String.class, Named.Reference.class})
public record Named(
        @Nullable UUID id,

        @Nullable @PlainText(PlainText.Form.NAME) @Size(max = 300, message = "must have at most 300 characters") String name) {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** How the object form reads. */
    @Schema(name = "Reference")
    public record Reference(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String title) {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Named of(String text) {
        return ID.matcher(text).matches() ? new Named(UUID.fromString(text), null) : new Named(null, text);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Named of(
            @JsonProperty("id") @Nullable UUID id,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("title") @Nullable String title) {
        return new Named(id, name == null ? title : name);
    }

    public boolean isEmpty() {
        return id == null && name == null;
    }
}
