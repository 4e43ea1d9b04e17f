package org.counterclaim.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.counterclaim.problem.OneOf;
import org.counterclaim.problem.PlainText;
import org.counterclaim.source.Named;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it is written over REST. What a view adds to it is passed over.
 *
 * @param title left out, the feed's own
 * @param publisher of all its reports; left out, the source at the site of each
 * @param content where the words are read; AUTO when left out
 * @param everyMinutes 5 to 10080, 30 when left out
 */
@JsonIgnoreProperties({
    "id",
    "version",
    "polledAt",
    "succeededAt",
    "nextPoll",
    "failures",
    "error",
    "beingPolled",
    "taken",
    "known",
    "refused",
    "createdAt"
})
@Schema(examples = "{\"url\":\"https://news.example/rss.xml\",\"content\":\"AUTO\",\"everyMinutes\":30}")
public record FeedBody(
        @NotBlank(message = "is needed") @Size(max = 2000, message = "must have at most 2000 characters") String url,

        @Nullable @PlainText(PlainText.Form.LINE) @Size(max = 300, message = "must have at most 300 characters") String title,

        @Nullable @Valid Named publisher,
        @Nullable @OneOf(FeedContent.class) String content,

        @Nullable @Min(value = 5, message = "must be at least 5") @Max(value = 10_080, message = "must be at most 10080") Integer everyMinutes,

        @Nullable Boolean paused) {

    FeedContent contentOrAuto() {
        return content == null ? FeedContent.AUTO : FeedContent.valueOf(content);
    }

    int minutes() {
        return everyMinutes == null ? 30 : everyMinutes;
    }

    boolean isPaused() {
        return Boolean.TRUE.equals(paused);
    }
}
