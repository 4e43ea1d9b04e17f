package org.counterclaim.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Settings of the pages. */
@ConfigMapping(prefix = "counterclaim.page")
public interface PageSettings {

    /** The time zone in which times are shown, by its IANA name. */
    @WithDefault("UTC")
    ZoneId zone();

    /** The digits of Arabic pages where a person has not chosen: {@code latin} or {@code arabic}. */
    @WithDefault("latin")
    Digits digits();
}
