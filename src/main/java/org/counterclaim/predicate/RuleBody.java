package org.counterclaim.predicate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Map;
import org.counterclaim.problem.CommonEra;
import org.counterclaim.problem.OneOf;
import org.counterclaim.problem.PlainText;
import org.counterclaim.source.InLanguages;
import org.counterclaim.source.NamesBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is written over REST: what a claim about one predicate implies for another, within one event.
 *
 * @param condition attributes or qualifiers that the claim must have; empty when any claim will do
 * @param mode LOG when left out
 * @param validFrom from when the rule is in force; left out for always. What it implied before it lapses ends with it
 * @param validTo until when, excluded; both are kept to the minute
 */
@JsonIgnoreProperties({"id", "version"})
@Schema(examples = """
                {"code":"departure-under-agreement","source":"departure.happened","sourceStance":"AFFIRMS",
                 "condition":{"basis":"agreement"},"target":"agreement.reached","targetStance":"AFFIRMS","mode":"APPLY",
                 "label":{"ar":"خروج بموجب اتفاق يعني أن اتفاقا أُبرم","en":"A departure under an agreement means that one was reached"}}""")
public record RuleBody(
        @NotNull(message = "is needed") @Pattern(regexp = "[a-z0-9-]+", message = "must be of a-z, 0-9 and hyphens") @Size(max = 100, message = "must have at most 100 characters") String code,

        @NotNull(message = "is needed") @Size(max = 100, message = "must have at most 100 characters") @PlainText(PlainText.Form.NAME)
        String source,

        @NotNull(message = "is needed") @OneOf(RuleStance.class)
        String sourceStance,

        @Nullable @Size(max = 20, message = "must have at most 20 conditions") Map<
                        @Pattern(regexp = "[a-z_]+", message = "must be named with a-z and _") String,
                        @NotNull(message = "is needed") @PlainText(PlainText.Form.NAME)
                        @Size(max = 200, message = "must have at most 200 characters") String>
                condition,

        @NotNull(message = "is needed") @Size(max = 100, message = "must have at most 100 characters") @PlainText(PlainText.Form.NAME)
        String target,

        @NotNull(message = "is needed") @OneOf(RuleStance.class)
        String targetStance,

        @Nullable @OneOf(RuleMode.class) String mode,
        @Nullable @CommonEra OffsetDateTime validFrom,
        @Nullable @CommonEra OffsetDateTime validTo,

        @NotNull(message = "is needed") @Valid @InLanguages(both = true)
        NamesBody label) {

    @AssertTrue(message = "must be after validFrom") boolean isValidTo() {
        return validFrom == null || validTo == null || validFrom.isBefore(validTo);
    }

    @AssertTrue(message = "must be another predicate than source") boolean isTarget() {
        return source == null || !source.equals(target);
    }
}
