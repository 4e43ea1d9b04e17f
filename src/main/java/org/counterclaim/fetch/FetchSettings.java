package org.counterclaim.fetch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What may be fetched, and within which limits. */
@ConfigMapping(prefix = "counterclaim.fetch")
public interface FetchSettings {

    /** Networks that may be fetched from although they are not public: an intranet's. */
    Optional<List<Network>> networks();

    @WithDefault("80,443")
    List<PortRange> ports();

    /** The most bytes of one page or feed, unpacked. */
    @WithDefault("5M")
    MemorySize size();

    /** The most time for one page or feed with all that leads to it. */
    @WithDefault("30s")
    Duration time();

    /** The most time until one server takes the connection. */
    @WithDefault("10s")
    Duration connect();

    /** How many pages and feeds are fetched at the same time; more wait, within their own time. */
    @WithDefault("16")
    @Min(1) @Max(1000) int atOnce();

    /** How many times an address may point to another. */
    @WithDefault("5")
    @Min(0) @Max(20) int redirects();

    /** Whether robots.txt is asked. Only where every site fetched from is the operator's own may this be off. */
    @WithDefault("true")
    boolean robots();

    /** An address or e-mail of whoever runs this server, told to every site in the User-Agent. */
    Optional<String> contact();
}
