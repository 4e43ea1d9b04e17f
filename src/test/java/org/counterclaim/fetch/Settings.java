package org.counterclaim.fetch;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of a test: loopback allowed where it says so. */
record Settings(
        Optional<List<Network>> networks,
        List<PortRange> ports,
        MemorySize size,
        Duration time,
        Duration connect,
        int atOnce,
        int redirects,
        boolean robots,
        Optional<String> contact)
        implements FetchSettings {

    static Settings publicOnly() {
        return new Settings(
                Optional.empty(),
                List.of(PortRange.of("1-65535")),
                new MemorySize(BigInteger.valueOf(200_000)),
                Duration.ofSeconds(5),
                Duration.ofSeconds(2),
                4,
                5,
                true,
                Optional.of("desk@newsroom.example"));
    }

    static Settings loopback() {
        Settings settings = publicOnly();
        return settings.with(List.of(Network.of("127.0.0.0/8")), settings.ports(), settings.time());
    }

    Settings with(List<Network> allowed, List<PortRange> others, Duration limit) {
        return new Settings(Optional.of(allowed), others, size, limit, connect, atOnce, redirects, robots, contact);
    }
}
