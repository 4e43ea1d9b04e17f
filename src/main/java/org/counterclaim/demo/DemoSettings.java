package org.counterclaim.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the demonstration. */
@ConfigMapping(prefix = "counterclaim.demo")
public interface DemoSettings {

    /** Whether the demonstration is loaded at start, unless it is there already. */
    @WithDefault("false")
    boolean load();
}
