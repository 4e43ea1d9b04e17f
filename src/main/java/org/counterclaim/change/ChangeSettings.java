package org.counterclaim.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How changes are told. */
@ConfigMapping(prefix = "counterclaim.changes")
public interface ChangeSettings {

    /** For how long a follower that was away can go on where it stopped. */
    @WithDefault("P7D")
    Duration keep();

    /** How many streams one node serves at the same time; more are refused. */
    @WithDefault("100")
    int streams();

    /** How often a silent stream says that it lives. */
    @WithDefault("15s")
    Duration heartbeat();

    /** After how long a stream ends, so that whoever lost the right to it does not go on for ever. */
    @WithDefault("1h")
    Duration longest();
}
