package org.counterclaim.people;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Who must sign in, and for how long. */
@ConfigMapping(prefix = "counterclaim.people")
public interface PeopleSettings {

    /** Whether people have accounts. Without, everyone who reaches the server is the one person at this machine. */
    @WithDefault("true")
    boolean accounts();

    /** Whether everything but the people and the audit trail may be read without signing in. */
    @WithDefault("false")
    boolean openReading();

    /** After how long without a request a session ends. */
    @WithDefault("PT8H")
    Duration sessionIdle();

    /** After how long a session ends in any case. */
    @WithDefault("P7D")
    Duration sessionLongest();

    /** How long an invitation can be used. */
    @WithDefault("P7D")
    Duration invitation();
}
