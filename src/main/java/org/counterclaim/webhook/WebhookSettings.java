package org.counterclaim.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;

/** How changes are sent on. */
@ConfigMapping(prefix = "counterclaim.webhooks")
public interface WebhookSettings {

    /** Of which the secrets of all webhooks are made: the same on every node, 32 characters or more. */
    Optional<String> key();

    /** After how many failures a delivery is given up. */
    @WithDefault("10")
    @Min(1) @Max(30) int attempts();

    /** How long a failed delivery waits; twice as long after each failure, up to six hours. */
    @WithDefault("30s")
    Duration pause();

    /** To how many webhooks a node sends at the same time; they share the lines by which pages and feeds are fetched. */
    @WithDefault("8")
    @Min(1) @Max(200) int atOnce();

    /** For how long what was delivered or given up is kept. */
    @WithDefault("P30D")
    Duration keep();
}
