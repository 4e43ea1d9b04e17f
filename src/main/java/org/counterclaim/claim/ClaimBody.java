package org.counterclaim.claim;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.problem.CommonEra;
import org.counterclaim.problem.LanguageTag;
import org.counterclaim.problem.OneOf;
import org.counterclaim.problem.PlainText;
import org.counterclaim.source.Named;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.ClaimStatus;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.TimePrecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is written over REST, by names or ids. What a view shows can be sent back: fields that only the system
 * sets are passed over.
 *
 * @param claimant who says so; left out when unknown. A new name is entered as a source
 * @param publisher who carried it; the document's when left out
 * @param via agencies in between, nearest the claimant first
 * @param event an event by id or title; a new title is entered under the subject
 * @param subject a subject by id or title; the event's title when left out and the event is new
 * @param qualifiers what narrows the question, such as {@code category}; one named place or district tells what
 *     place the claim speaks of instead
 * @param attributes what rules look at and what does not part questions, such as {@code basis} = {@code agreement}
 * @param places the places it speaks of, by id, path or any name; none means the whole event
 * @param stance AFFIRMS when left out
 * @param answer not needed for yes/no predicates, nor where the stance is DENIES or DOES_NOT_CONFIRM
 * @param certainty REPORTED when left out
 * @param statement the words in the original language
 * @param language BCP 47; the document's, or what the letters of the statement suggest, when left out
 * @param quote where the words stand in the document
 * @param happenedFrom start of when it happened, with {@code happenedTo}, its end
 * @param madeAt when the claimant said it
 * @param publishedAt when it was published; the document's time, then {@code madeAt}, then now when left out
 * @param status ACCEPTED when left out, since a person enters it
 */
@JsonIgnoreProperties({"id", "version", "question", "capturedAt", "replacedBy", "extractor", "confidence", "rules"})
@Schema(examples = {ClaimBody.ARABIC_EXAMPLE, ClaimBody.ENGLISH_EXAMPLE})
public record ClaimBody(
        @Nullable @Valid Named claimant,
        @Nullable @Valid Named publisher,

        @Nullable @Size(max = 20, message = "must have at most 20 sources") List<@NotNull(message = "is needed") @Valid Named> via,

        @Nullable UUID document,
        @NotNull(message = "is needed") @Valid Named event,
        @Nullable @Valid Named subject,

        @NotNull(message = "is needed") @Pattern(regexp = "[a-z_]+(\\.[a-z_]+){0,20}", message = "must be a predicate's code")
        @Size(max = 100, message = "must have at most 100 characters") String predicate,

        @Nullable @Size(max = 20, message = "must have at most 20 qualifiers") Map<
                        @Pattern(regexp = "[a-z_]+", message = "must be named with a-z and _") @Size(max = 50, message = "must have a name of at most 50 characters") String,
                        @NotNull(message = "is needed") @PlainText(PlainText.Form.NAME)
                        @Size(max = 200, message = "must have at most 200 characters") String>
                qualifiers,

        @Nullable @Size(max = 20, message = "must have at most 20 attributes") Map<
                        @Pattern(regexp = "[a-z_]+", message = "must be named with a-z and _") @Size(max = 50, message = "must have a name of at most 50 characters") String,
                        @NotNull(message = "is needed") @PlainText(PlainText.Form.NAME)
                        @Size(max = 200, message = "must have at most 200 characters") String>
                attributes,

        @Nullable @Size(max = 50, message = "must have at most 50 places") List<AnswerBody.@NotNull(message = "is needed") @Valid NamedPlace> places,

        @Nullable @OneOf(Stance.class) String stance,
        @Nullable @Valid AnswerBody answer,
        @Nullable @OneOf(Certainty.class) String certainty,

        @NotBlank(message = "is needed") @PlainText
        @Size(max = 100_000, message = "must have at most 100000 characters") String statement,

        @Nullable @LanguageTag String language,

        @Nullable @PlainText @Size(max = 100_000, message = "must have at most 100000 characters") String translation,

        @Nullable @LanguageTag String translationLanguage,
        @Nullable @Valid QuoteBody quote,
        @Nullable @CommonEra OffsetDateTime happenedFrom,
        @Nullable @CommonEra OffsetDateTime happenedTo,
        @Nullable @OneOf(TimePrecision.class) String happenedPrecision,

        @Nullable @PlainText(PlainText.Form.NAME) @Size(max = 50, message = "must have at most 50 characters") String happenedZone,

        @Nullable @CommonEra OffsetDateTime madeAt,
        @Nullable @CommonEra OffsetDateTime publishedAt,
        @Nullable @OneOf(ClaimStatus.class) String status) {

    static final String ARABIC_EXAMPLE = """
            {"claimant":"سانا","event":"خروج الدفعة الأولى من مخيم اليرموك",
             "subject":"إجلاء المسلحين من جنوب دمشق، أيار/مايو 2018","predicate":"departure.happened","stance":"DENIES",
             "qualifiers":{"place":"الحجر الأسود"},"statement":"لا صحة لما يتداول عن خروج مسلحين من الحجر الأسود",
             "language":"ar","publishedAt":"2018-05-20T10:00:00Z"}""";

    static final String ENGLISH_EXAMPLE = """
            {"claimant":"SOHR","via":["AFP"],"event":"First convoy leaves Yarmouk camp",
             "subject":"Evacuation of southern Damascus, May 2018","predicate":"departure.vehicles",
             "answer":{"kind":"QUANTITY","min":6,"max":6,"best":6,"qualifier":"EXACT","unit":"bus"},
             "qualifiers":{"batch":"first"},"places":["sy/damascus/yarmouk-camp"],"certainty":"REPORTED",
             "statement":"Six buses left the camp before dawn","language":"en","madeAt":"2018-05-20T06:00:00+03:00"}""";

    /**
     * Where the words stand in the document: the words, and up to 200 characters around them; or where they start and
     * end in its text, in UTF-16 code units, from which the rest is made without cutting a character in two.
     *
     * @param start the first of them, from 0
     * @param end behind the last of them
     */
    public record QuoteBody(
            @Nullable @PlainText @Size(max = 20_000, message = "must have at most 20000 characters") String exact,

            @Nullable @PlainText @Size(max = 200, message = "must have at most 200 characters") String prefix,

            @Nullable @PlainText @Size(max = 200, message = "must have at most 200 characters") String suffix,

            @Nullable @Min(value = 0, message = "must be at least 0") Integer start,

            @Nullable @Min(value = 0, message = "must be at least 0") Integer end) {

        @AssertTrue(message = "is needed, or start and end") boolean isExact() {
            return exact == null ? start != null && end != null : !exact.isBlank();
        }
    }
}
