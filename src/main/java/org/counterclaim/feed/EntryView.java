package org.counterclaim.feed;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an entry.
 *
 * @param key by which it is known within its feed
 * @param document the report it became, or was
 * @param error why it was refused
 */
public record EntryView(
        String key,
        String title,
        String link,
        String state,
        @Nullable UUID document,
        FeedView.@Nullable Failure error,
        int attempts,
        OffsetDateTime seenAt) {}
