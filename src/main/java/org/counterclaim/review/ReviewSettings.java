package org.counterclaim.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How conflicts are decided. */
@ConfigMapping(prefix = "counterclaim.review")
public interface ReviewSettings {

    /** Whether a conflict is closed only by another person than the one who asked for the second look. */
    @WithDefault("false")
    boolean secondPerson();
}
