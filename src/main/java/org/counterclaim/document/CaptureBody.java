package org.counterclaim.document;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.counterclaim.source.Named;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report to capture: whole, or only its address. Where {@code text} is missing and {@code url} is not, the page is
 * fetched, and what else is missing is taken from it.
 */
@JsonIgnoreProperties({"id", "version", "capturedAt", "textSha256", "replaces", "claims"})
@Schema(
        examples = {
            DocumentBody.ARABIC_EXAMPLE,
            DocumentBody.ENGLISH_EXAMPLE,
            "{\"url\":\"https://news.example/buses\"}"
        })
public record CaptureBody(
        @Nullable Named publisher,
        @Nullable String url,
        @Nullable String archiveUrl,
        @Nullable String headline,
        @Nullable String author,

        @Nullable @Schema(description = "BCP 47; needed with a text")
        String language,

        @Nullable @Schema(description = "Needed with a text")
        OffsetDateTime publishedAt,

        @Nullable @Schema(description = "As it came; left out to have the page at url fetched")
        String text) {

    boolean isAddressAlone() {
        return text == null && url != null && !url.isBlank();
    }

    /** The same as a whole report, to be checked as one. */
    @SuppressWarnings("NullAway") // the check tells what is missing
    DocumentBody whole() {
        return new DocumentBody(publisher, url, archiveUrl, headline, author, language, publishedAt, text);
    }
}
