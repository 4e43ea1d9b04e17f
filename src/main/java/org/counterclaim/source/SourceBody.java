package org.counterclaim.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.problem.LanguageTag;
import org.counterclaim.problem.OneOf;
import org.counterclaim.problem.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is written over REST. What a view adds to it is passed over.
 *
 * @param sites where it publishes; null leaves them as they are
 */
@JsonIgnoreProperties({"id", "version", "code", "mergedInto", "createdAt", "changedAt"})
@Schema(examples = """
                {"names":{"ar":"المرصد السوري لحقوق الإنسان","en":"Syrian Observatory for Human Rights"},
                 "kind":"MONITOR","country":"GB","grade":"F",
                 "aliases":[{"language":"en","name":"SOHR"},{"language":"ar","name":"المرصد السوري"}],
                 "sites":["syriahr.com"]}""")
public record SourceBody(
        @NotNull(message = "is needed") @Valid NamesBody names,
        @Nullable @OneOf(SourceKind.class) String kind,

        @Nullable @Pattern(regexp = "[A-Z]{2}", message = "must be a country code of ISO 3166-1, such as SY") String country,

        @Nullable @OneOf(StateAffiliation.class) String stateAffiliation,
        @Nullable @Valid Named parent,

        @Nullable @Pattern(regexp = "[A-F]", message = "must be a grade from A to F") String grade,

        @Nullable @PlainText @Size(max = 10_000, message = "must have at most 10000 characters") String notes,

        @Nullable @Size(max = 100, message = "must have at most 100 names") List<@NotNull(message = "is needed") @Valid Alias> aliases,

        @Nullable @Size(max = 100, message = "must have at most 100 sites") List<@NotNull(message = "is needed") @Pattern(regexp = SourceBody.SITE, message = SourceBody.NO_SITE) String>
                sites) {

    private static final String SITE = "[a-z0-9-]+(\\.[a-z0-9-]+){1,50}(/[^\\s/?#]+){0,50}";
    private static final String NO_SITE =
            "must be a host in small letters such as aljazeera.net, or one with the beginning of a path";

    /** Another name that the source goes by. */
    public record Alias(
            @NotNull(message = "is needed") @LanguageTag String language,

            @NotNull(message = "is needed") @PlainText(PlainText.Form.NAME)
            @Size(max = 300, message = "must have at most 300 characters") String name) {}

    SourceKind kindOr(SourceKind other) {
        return kind == null ? other : SourceKind.valueOf(kind);
    }

    StateAffiliation stateAffiliationOr(StateAffiliation other) {
        return stateAffiliation == null ? other : StateAffiliation.valueOf(stateAffiliation);
    }

    String gradeOr(String other) {
        return grade == null ? other : grade;
    }

    Set<SourceName> aliasesOrNone() {
        return aliases == null
                ? Set.of()
                : aliases.stream()
                        .map(alias -> new SourceName(alias.language(), Words.tidy(alias.name())))
                        .collect(Collectors.toSet());
    }
}
