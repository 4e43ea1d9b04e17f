package org.counterclaim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.counterclaim.platform.EmbeddedPostgres.Durability;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class ServerAccountTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"NAMESPACE", "NOBODY"})
    void rootStartsTheServerWithoutPrivileges(ServerAccount account) throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "the tests do not run as root");
        assumeTrue(account.works(), account + " is forbidden here");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        PostgresBinaries binaries = PostgresBinaries.unpackedIn(folder.resolve("programs"));
        PostgresCluster cluster = new PostgresCluster(folder, new PostgresPrograms(binaries, account), Durability.NONE);
        cluster.create("secret");
        assertThat(cluster.start(EmbeddedPostgres.freePort()).isAlive()).isTrue();
        cluster.stop();
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }
}
