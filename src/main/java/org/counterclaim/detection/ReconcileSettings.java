package org.counterclaim.detection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How questions are reconciled after their claims change. */
@ConfigMapping(prefix = "counterclaim.reconcile")
public interface ReconcileSettings {

    /** Workers of this node; 0 leaves the work to other nodes. */
    @WithDefault("2")
    @Min(0) @Max(64) int workers();

    /** Marks a worker takes at once. */
    @WithDefault("500")
    @Min(1) @Max(10_000) int batch();

    /** How long an idle worker waits before it looks again for what other nodes left. */
    @WithDefault("250ms")
    Duration poll();

    /** Failures after which a question is set aside. */
    @WithDefault("3")
    @Min(1) int attempts();

    /** Pause before a failed question is tried again; it doubles each time. */
    @WithDefault("100ms")
    Duration pause();

    /** How long a request that asked to wait for its conflicts waits at most. */
    @WithDefault("10s")
    Duration patience();
}
