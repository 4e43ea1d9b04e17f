package org.counterclaim.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How many requests a minute are answered. */
@ConfigMapping(prefix = "counterclaim.limits")
public interface LimitSettings {

    /** Of one token or one session. As many may come at once; then they are given back evenly over a minute. */
    @WithDefault("12000")
    @Min(1) @Max(10_000_000) int requests();

    /** From one address, whoever sends them. */
    @WithDefault("24000")
    @Min(1) @Max(10_000_000) int addressRequests();
}
