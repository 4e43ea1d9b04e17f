package org.counterclaim.feed;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/**
 * A feed as people and programs read it.
 *
 * @param error why the last poll failed; null after a success
 * @param taken entries that became reports
 * @param known entries whose report was there before
 * @param refused entries that could not be taken
 */
public record FeedView(
        UUID id,
        int version,
        String url,
        String title,
        @Nullable Publisher publisher,
        String content,
        int everyMinutes,
        boolean paused,
        @Nullable OffsetDateTime polledAt,
        @Nullable OffsetDateTime succeededAt,
        OffsetDateTime nextPoll,
        boolean beingPolled,
        int failures,
        @Nullable Failure error,
        long taken,
        long known,
        long refused,
        OffsetDateTime createdAt) {

    /** To whom all reports of the feed are put down. */
    public record Publisher(UUID id, Names names) {}

    /**
     * A refusal.
     *
     * @param rule its code
     * @param about what it met
     */
    public record Failure(String rule, String about) {}
}
