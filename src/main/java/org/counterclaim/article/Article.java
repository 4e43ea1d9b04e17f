package org.counterclaim.article;

import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The report that a page holds, as far as the page tells.
 *
 * @param address where it stands for good, without what only tracks readers
 * @param headline empty when there is none
 * @param text paragraphs parted by an empty line
 * @param language BCP 47, of the text itself
 * @param publishedAt null when the page does not tell
 * @param publisher the name that the site goes by, empty when it does not tell
 * @param author empty when there is none
 */
public record Article(
        URI address,
        String headline,
        String text,
        String language,
        @Nullable OffsetDateTime publishedAt,
        String publisher,
        String author) {

    private static final int LONGEST_BYLINE = 300;

    /** The author as it is kept with a report, on one line; null when there is none, or a text instead of a name. */
    public @Nullable String byline() {
        String line = author.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.isEmpty() || line.length() > LONGEST_BYLINE ? null : line;
    }
}
