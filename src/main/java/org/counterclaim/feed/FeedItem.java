package org.counterclaim.feed;

import java.time.OffsetDateTime;
import org.counterclaim.document.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its feed has it; texts are empty where it has none.
 *
 * @param id by which the feed knows it
 * @param content the report in markup
 * @param summary in markup
 * @param source name of who published it first, where the feed passes it on
 * @param sourceAddress where that one is found
 */
record FeedItem(
        String id,
        String link,
        String title,
        String content,
        String summary,
        @Nullable OffsetDateTime published,
        String language,
        String source,
        String sourceAddress) {

    /** Its guid or id, else its link, else its words. */
    String key() {
        String known = !id.isBlank() ? id : !link.isBlank() ? link : title + "\n" + summary + "\n" + content;
        return Fingerprint.of(known.strip());
    }

    /** Changes with the words. */
    String mark() {
        return Fingerprint.of(title + "\n" + (content.isBlank() ? summary : content));
    }
}
