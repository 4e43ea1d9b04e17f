package org.counterclaim.feed;

import java.time.Duration;
import java.util.UUID;
import org.counterclaim.fetch.Fetched;
import org.jspecify.annotations.Nullable;

/** A feed in the hands of one poll. */
record FeedLease(
        UUID feed,
        UUID lease,
        String url,
        @Nullable UUID publisher,
        FeedContent content,
        Duration every,
        Fetched.Validators validators,
        int failures) {}
