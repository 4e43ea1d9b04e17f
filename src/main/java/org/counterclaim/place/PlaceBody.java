package org.counterclaim.place;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.problem.LanguageTag;
import org.counterclaim.problem.OneOf;
import org.counterclaim.problem.PlainText;
import org.counterclaim.source.InLanguages;
import org.counterclaim.source.NamesBody;
import org.counterclaim.source.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A place as it is written over REST. Its path puts it into the tree: the parent is the path without the last segment.
 */
@JsonIgnoreProperties({"id", "version", "parent"})
@Schema(examples = """
                {"path":"sy/damascus/yarmouk-camp","kind":"NEIGHBOURHOOD",
                 "names":{"ar":"مخيم اليرموك","en":"Yarmouk camp"},"latitude":33.473,"longitude":36.303,
                 "aliases":[{"language":"en","name":"al-Yarmuk camp"}]}""")
public record PlaceBody(
        @NotNull(message = "is needed") @Pattern(
                regexp = "[a-z0-9-]+(/[a-z0-9-]+){0,50}",
                message = "must be segments of a-z, 0-9 and hyphens, parted by slashes")
        @Size(max = 300, message = "must have at most 300 characters") String path,

        @NotNull(message = "is needed") @OneOf(PlaceKind.class)
        String kind,

        @NotNull(message = "is needed") @Valid @InLanguages(both = true)
        NamesBody names,

        @Nullable @DecimalMin(value = "-90", message = "must be at least -90") @DecimalMax(value = "90", message = "must be at most 90") Double latitude,

        @Nullable @DecimalMin(value = "-180", message = "must be at least -180") @DecimalMax(value = "180", message = "must be at most 180") Double longitude,

        @Nullable @Size(max = 100, message = "must have at most 100 names") List<@NotNull(message = "is needed") @Valid Alias> aliases) {

    /** Another name or spelling of the place. */
    public record Alias(
            @NotNull(message = "is needed") @LanguageTag String language,

            @NotNull(message = "is needed") @PlainText(PlainText.Form.NAME)
            @Size(max = 300, message = "must have at most 300 characters") String name) {}

    @AssertTrue(message = "must be given with longitude, or neither") boolean isLatitude() {
        return (latitude == null) == (longitude == null);
    }

    Set<PlaceName> aliasesOrNone() {
        return aliases == null
                ? Set.of()
                : aliases.stream()
                        .map(alias -> new PlaceName(alias.language(), Words.tidy(alias.name())))
                        .collect(Collectors.toSet());
    }
}
