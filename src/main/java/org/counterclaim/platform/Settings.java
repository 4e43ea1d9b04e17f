package org.counterclaim.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must be known before the application, and with it the rest of the configuration, can start. */
record Settings(Map<String, String> environment, Map<String, String> properties) {
    static final String WEBHOOKS_KEY = "counterclaim.webhooks.key";

    private static final int DEFAULT_PORT = 8080;

    static Settings ofThisProcess() {
        Properties system = System.getProperties();
        return new Settings(
                System.getenv(),
                system.stringPropertyNames().stream()
                        .collect(Collectors.toUnmodifiableMap(name -> name, system::getProperty)));
    }

    /** The existing database that the operator named, if any. */
    Optional<Database> database() {
        String url = environment.getOrDefault("COUNTERCLAIM_DB_URL", "").strip();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        Database.Role owner = new Database.Role(
                environment.getOrDefault("COUNTERCLAIM_DB_OWNER", ""),
                environment.getOrDefault("COUNTERCLAIM_DB_OWNER_PASSWORD", ""));
        Database.Role role = new Database.Role(
                environment.getOrDefault(
                        "COUNTERCLAIM_DB_USER", owner.name().isEmpty() ? EmbeddedPostgres.NAME : EmbeddedPostgres.ROLE),
                environment.getOrDefault("COUNTERCLAIM_DB_PASSWORD", ""));
        return Optional.of(Database.at(url, role, owner.name().isEmpty() ? role : owner));
    }

    /** The one task to do on the database instead of starting the application, if any. */
    Optional<String> task() {
        return Optional.ofNullable(firstOf(properties.get("counterclaim.task"), environment.get("COUNTERCLAIM_TASK")));
    }

    boolean hasWebhooksKey() {
        return properties.containsKey(WEBHOOKS_KEY) || environment.containsKey("COUNTERCLAIM_WEBHOOKS_KEY");
    }

    Path dataFolder(ServerAccount account) {
        String chosen = firstOf(properties.get("counterclaim.data"), environment.get("COUNTERCLAIM_DATA"));
        if (chosen != null) {
            return Path.of(chosen);
        }
        return account == ServerAccount.NOBODY
                // Nobody can enter the home of root.
                ? Path.of("/var/lib/counterclaim")
                : underHome("XDG_DATA_HOME", ".local/share");
    }

    Path cacheFolder(ServerAccount account) {
        return account == ServerAccount.NOBODY
                ? Path.of("/var/cache/counterclaim")
                : underHome("XDG_CACHE_HOME", ".cache");
    }

    private Path underHome(String variable, String fallback) {
        String base = environment.getOrDefault(variable, "");
        // An empty or relative value counts as unset in the XDG base directory specification.
        Path folder = Path.of(base).isAbsolute()
                ? Path.of(base)
                : Path.of(properties.getOrDefault("user.home", ".")).resolve(fallback);
        return folder.resolve("counterclaim");
    }

    private static @Nullable String firstOf(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }

    /** Whether the program is started for one piece of work instead of serving. */
    boolean hasTask() {
        return properties.containsKey("counterclaim.task") || environment.containsKey("COUNTERCLAIM_TASK");
    }

    /** The port that pages and REST are served on; 0 lets the system choose. */
    int port() {
        String chosen = firstOf(properties.get("quarkus.http.port"), environment.get("QUARKUS_HTTP_PORT"));
        if (chosen == null) {
            return DEFAULT_PORT;
        }
        try {
            int port = Integer.parseInt(chosen.strip());
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Told below, as for a number out of range.
        }
        throw new CannotStart("The port must be a number from 0 to 65535, not " + chosen);
    }

    /** Asked before anything starts: a taken port is the commonest mistake and should cost no time. */
    void requireFreePort() {
        int port = port();
        try (ServerSocket trial = new ServerSocket()) {
            trial.setReuseAddress(true);
            trial.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " is not free (" + e.getMessage() + "); choose another with --port", e);
        }
    }
}
