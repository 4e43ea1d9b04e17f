package org.counterclaim.export;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Another server whose exports are taken in here. */
@ConfigMapping(prefix = "counterclaim.follow")
public interface FollowSettings {

    /** Where that server is reached, such as {@code https://claims.example}; without it none is followed. */
    Optional<String> address();

    /** A token of that server, of any role. */
    Optional<String> token();

    /** A file that holds the token instead. */
    Optional<Path> tokenFile();

    /** How often it is asked. */
    @WithDefault("15m")
    Duration every();

    /** The largest export that is taken in. */
    @WithDefault("4G")
    MemorySize size();
}
