package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Map<String, String> HOME = Map.of("user.home", "/home/reader");

    @Test
    void defaultsAreTheOnesTheManualTells() {
        Settings settings = new Settings(Map.of(), HOME);
        assertThat(settings.dataFolder(ServerAccount.SELF))
                .isEqualTo(Path.of("/home/reader/.local/share/counterclaim"));
        assertThat(settings.cacheFolder(ServerAccount.SELF)).isEqualTo(Path.of("/home/reader/.cache/counterclaim"));
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.database()).isEmpty();
    }

    @Test
    void dataHomeOfTheDesktopIsFollowed() {
        Settings settings = new Settings(Map.of("XDG_DATA_HOME", "/data"), HOME);
        assertThat(settings.dataFolder(ServerAccount.SELF)).isEqualTo(Path.of("/data/counterclaim"));
    }

    @Test
    void accountWithoutHomeKeepsDataWhereItCanReachThem() {
        assertThat(new Settings(Map.of(), HOME).dataFolder(ServerAccount.NOBODY))
                .isEqualTo(Path.of("/var/lib/counterclaim"));
    }

    @Test
    void namedDatabaseIsUsedInsteadOfOurOwn() {
        Settings settings = new Settings(
                Map.of("COUNTERCLAIM_DB_URL", "postgresql://db/claims", "COUNTERCLAIM_DB_PASSWORD", "secret"), HOME);
        Database.Role role = new Database.Role("counterclaim", "secret");
        assertThat(settings.database()).contains(new Database("jdbc:postgresql://db/claims", role, role));
    }

    @Test
    void anOwnerOfItsOwnLeavesTheApplicationARoleThatCannotChangeTheTrail() {
        Settings settings = new Settings(
                Map.of(
                        "COUNTERCLAIM_DB_URL", "postgresql://db/claims",
                        "COUNTERCLAIM_DB_PASSWORD", "secret",
                        "COUNTERCLAIM_DB_OWNER", "keeper",
                        "COUNTERCLAIM_DB_OWNER_PASSWORD", "kept"),
                HOME);
        assertThat(settings.database())
                .contains(new Database(
                        "jdbc:postgresql://db/claims",
                        new Database.Role("counterclaim_runtime", "secret"),
                        new Database.Role("keeper", "kept")));
    }

    @Test
    void databaseOfAnotherKindIsRefused() {
        Settings settings = new Settings(Map.of("COUNTERCLAIM_DB_URL", "mysql://db/claims"), HOME);
        assertThatThrownBy(settings::database).isInstanceOf(CannotStart.class).hasMessageContaining("jdbc:postgresql:");
    }

    @Test
    void wordsAreNoPort() {
        assertThatThrownBy(() -> new Settings(Map.of("QUARKUS_HTTP_PORT", "http"), HOME).port())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("0 to 65535");
    }

    @Test
    void takenPortIsToldBeforeAnythingStarts() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Settings settings =
                    new Settings(Map.of(), Map.of("quarkus.http.port", Integer.toString(taken.getLocalPort())));
            assertThatThrownBy(settings::requireFreePort)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("--port");
        }
    }
}
