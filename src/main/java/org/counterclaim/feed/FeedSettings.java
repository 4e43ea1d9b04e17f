package org.counterclaim.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How feeds are polled. */
@ConfigMapping(prefix = "counterclaim.feed")
public interface FeedSettings {

    /** Whether this node polls feeds by the clock; when asked, it always does. */
    @WithDefault("true")
    boolean scheduled();

    /** How many entries of a feed are looked at in one poll, the first of the feed. */
    @WithDefault("100")
    @Min(1) @Max(1000) int entries();

    /** How long to wait between two pages of one feed: its site should not notice. */
    @WithDefault("1s")
    Duration pause();
}
