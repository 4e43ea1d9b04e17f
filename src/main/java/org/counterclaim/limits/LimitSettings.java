package org.counterclaim.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How many requests a minute are answered, and how much is done at once. */
@ConfigMapping(prefix = "counterclaim.limits")
public interface LimitSettings {

    /** Of one token or one session. As many may come at once; then they are given back evenly over a minute. */
    @WithDefault("12000")
    @Min(1) @Max(10_000_000) int requests();

    /** From one address, whoever sends them. */
    @WithDefault("24000")
    @Min(1) @Max(10_000_000) int addressRequests();

    /** Exports that are made, and lists that are sent whole, at the same time. */
    @WithDefault("8")
    @Min(1) @Max(1000) int exports();
}
