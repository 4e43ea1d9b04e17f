package org.counterclaim.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a server sent.
 *
 * @param address where it was in the end, after all redirects
 * @param isNew false when the server says that nothing changed since the validators that were sent; the body is empty
 * @param body unpacked
 * @param contentType as it was sent, empty when it was not
 * @param language of {@code Content-Language}, empty when it was not sent
 * @param validators to send the next time
 * @param retryAfter how long the server asks to be left alone; null when it does not say
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares what was fetched
public record Fetched(
        WebAddress address,
        boolean isNew,
        byte[] body,
        String contentType,
        String language,
        Validators validators,
        @Nullable Duration retryAfter) {

    /**
     * By which a server tells whether a thing changed.
     *
     * @param etag as it was sent; empty for none
     * @param lastModified as it was sent; empty for none
     */
    public record Validators(String etag, String lastModified) {
        public static final Validators NONE = new Validators("", "");
    }
}
