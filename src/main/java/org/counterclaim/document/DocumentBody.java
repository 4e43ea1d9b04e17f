package org.counterclaim.document;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.counterclaim.problem.CommonEra;
import org.counterclaim.problem.LanguageTag;
import org.counterclaim.problem.PlainText;
import org.counterclaim.source.Named;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is written over REST. Its text is kept as it came.
 *
 * @param publisher who carried it, by id or name; a new name is entered as a source
 * @param author its byline, as its page names it
 * @param language BCP 47
 */
@JsonIgnoreProperties({"id", "version", "capturedAt", "textSha256", "replaces", "copyOf", "claims", "secondReading"})
@Schema(examples = {DocumentBody.ARABIC_EXAMPLE, DocumentBody.ENGLISH_EXAMPLE})
public record DocumentBody(
        @Nullable @Valid Named publisher,

        @Nullable @Pattern(regexp = "https?://\\S+", message = "must be an address that starts with http:// or https://") @PlainText(PlainText.Form.LINE)
        @Size(max = 2000, message = "must have at most 2000 characters") String url,

        @Nullable @Pattern(regexp = "https?://\\S+", message = "must be an address that starts with http:// or https://") @PlainText(PlainText.Form.LINE)
        @Size(max = 2000, message = "must have at most 2000 characters") String archiveUrl,

        @Nullable @PlainText(PlainText.Form.CAPTURED) @Size(max = 2000, message = "must have at most 2000 characters") String headline,

        @Nullable @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        @PlainText(PlainText.Form.LINE)
        @Size(max = 300, message = "must have at most 300 characters") String author,

        @NotNull(message = "is needed") @LanguageTag String language,
        @NotNull(message = "is needed") @CommonEra OffsetDateTime publishedAt,

        @NotBlank(message = "is needed") @PlainText(PlainText.Form.CAPTURED)
        @Size(max = 5_000_000, message = "must have at most 5000000 characters") String text) {

    static final String ARABIC_EXAMPLE = """
            {"publisher":"سبوتنيك","url":null,"headline":"حافلات تغادر مخيم اليرموك","language":"ar",
             "publishedAt":"2018-05-20T09:00:00Z",
             "text":"قال المرصد السوري لحقوق الإنسان إن ست حافلات غادرت مخيم اليرموك فجر الأحد."}""";

    static final String ENGLISH_EXAMPLE = """
            {"publisher":"Reuters","url":"https://news.example/buses","headline":"Buses leave the camp","language":"en",
             "publishedAt":"2018-05-20T09:00:00Z",
             "text":"Six buses left Yarmouk camp at dawn on Sunday, the Syrian Observatory for Human Rights said."}""";
}
