package org.counterclaim.predicate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.counterclaim.problem.OneOf;
import org.counterclaim.source.InLanguages;
import org.counterclaim.source.NamesBody;
import org.counterclaim.statement.AnswerKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A predicate as it is written over REST. The kind of its answer is fixed once claims rest on it.
 *
 * @param consequence how much it matters, 0 to 1
 * @param unit what its quantities count where a claim does not say
 */
@JsonIgnoreProperties("version")
@Schema(examples = """
                {"code":"casualties.killed","answerKind":"QUANTITY","unit":"person","consequence":1.0,
                 "question":{"ar":"كم عدد القتلى؟","en":"How many people were killed?"},"cumulative":true}""")
public record PredicateBody(
        @NotNull(message = "is needed") @Pattern(regexp = "[a-z_]+(\\.[a-z_]+){0,20}", message = "must be words of a-z and _ parted by dots")
        @Size(max = 100, message = "must have at most 100 characters") String code,

        @NotNull(message = "is needed") @OneOf(AnswerKind.class)
        String answerKind,

        @NotNull(message = "is needed") @Valid @InLanguages(both = true)
        NamesBody question,

        @NotNull(message = "is needed") @DecimalMin(value = "0", message = "must be at least 0") @DecimalMax(value = "1", message = "must be at most 1") Double consequence,

        @Nullable @Pattern(regexp = "[a-z_]+", message = "must be a word of a-z and _") @Size(max = 50, message = "must have at most 50 characters") String unit,

        @Nullable Boolean timeVarying,
        @Nullable Boolean cumulative,
        @Nullable Boolean active,
        @Nullable Integer position,

        @Nullable @Size(max = 500, message = "must have at most 500 terms") List<@NotNull(message = "is needed") @Valid TermBody> terms) {

    /** A term; an empty side excludes nothing. */
    public record TermBody(
            @NotNull(message = "is needed") @Pattern(regexp = "[a-z0-9_]+", message = "must be of a-z, 0-9 and _") @Size(max = 100, message = "must have at most 100 characters") String code,

            @Nullable @Pattern(regexp = "[a-z0-9_]*", message = "must be of a-z, 0-9 and _") @Size(max = 100, message = "must have at most 100 characters") String side,

            @NotNull(message = "is needed") @Valid @InLanguages(both = true)
            NamesBody label,

            @Nullable Integer position) {

        Term term() {
            return new Term(
                    code,
                    side == null ? code : side,
                    String.valueOf(label.en()),
                    String.valueOf(label.ar()),
                    position == null ? 1000 : position);
        }
    }

    List<Term> termsOrNone() {
        return terms == null ? List.of() : terms.stream().map(TermBody::term).toList();
    }
}
