package org.counterclaim.model;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The language model that reads reports beside the rules. Without an address there is none and nothing is sent. */
@ConfigMapping(prefix = "counterclaim.model")
public interface ModelSettings {

    /** Address of the endpoint, such as {@code http://127.0.0.1:11434}; absent: off. */
    Optional<URI> url();

    @WithDefault("OPENAI")
    Protocol protocol();

    /** The model's name as the endpoint knows it; needed with an address. */
    Optional<String> name();

    /** What the endpoint lets in; from the environment only, so that it stands in no file of settings or command line. */
    Optional<String> key();

    /** A file that holds the key alone. */
    Optional<Path> keyFile();

    /** How long one report may take, from the first byte sent to the last received. */
    @WithDefault("60s")
    Duration timeout();

    /** Characters of a report that are sent at most; the rest is left to the rules. */
    @WithDefault("20000")
    @Min(500) @Max(1_000_000) int maxText();

    /** Claims taken from one answer at most. */
    @WithDefault("60")
    @Min(1) @Max(500) int maxClaims();

    /** Reports that this node has read at the same time. */
    @WithDefault("1")
    @Min(1) @Max(32) int atOnce();

    /** Failures after which a report is given up until somebody asks again. */
    @WithDefault("8")
    @Min(1) @Max(100) int attempts();

    /** Pause before a failed report is tried again; it doubles each time, up to an hour. */
    @WithDefault("30s")
    Duration pause();

    /** How long an idle reader waits before it looks for what other nodes left. */
    @WithDefault("5s")
    Duration poll();
}
