package org.counterclaim.platform;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.counterclaim.platform.EmbeddedPostgres.Durability;

/** The server's files in a data folder that we alone have open, and the one server that may work on them. */
final class PostgresCluster {
    static final String SUPERUSER = "postgres";

    private static final String UNFINISHED = "initdb-";
    private static final String TIMEOUT_SECONDS = "120";
    private static final int LAST_MOMENT_SECONDS = 5;

    private final Path folder;
    private final Path data;
    private final PostgresPrograms programs;
    private final Durability durability;

    PostgresCluster(Path folder, PostgresPrograms programs, Durability durability) {
        this.folder = folder;
        this.data = folder.resolve("postgres");
        this.programs = programs;
        this.durability = durability;
    }

    /** Makes the files unless they exist: elsewhere first and then renamed, so that a torn attempt leaves nothing. */
    void create(String password) throws IOException {
        removeUnfinished();
        if (Files.exists(data)) {
            programs.account().take(data);
            return;
        }
        Path unfinished = Files.createTempDirectory(folder, UNFINISHED);
        Path passwordFile = unfinished.resolve("password");
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, password);
        programs.account().take(unfinished);
        programs.run(unfinished, "initdb", initdbArguments(unfinished.resolve("data"), passwordFile));
        Files.move(unfinished.resolve("data"), data, StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(unfinished);
    }

    private List<String> initdbArguments(Path target, Path passwordFile) {
        List<String> arguments = new ArrayList<>(List.of(
                "--pgdata=" + target,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // Sorts and folds the same on every machine, whatever its libraries.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        if (durability == Durability.NONE) {
            arguments.add("--no-sync");
        }
        return arguments;
    }

    private void removeUnfinished() throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, UNFINISHED + "*")) {
            for (Path leftover : leftovers) {
                Folders.delete(leftover);
            }
        }
    }

    /** Starts the server, after the end of one that an earlier process of ours may have left. */
    ProcessHandle start(int port) throws IOException {
        stop();
        Optional<Postmaster> stale = Postmaster.recordedIn(data);
        if (stale.isPresent()) {
            stale.get().forgetWhenAnothers();
        }
        Path log = data.resolve("postgres.log");
        programs.run(
                data,
                "pg_ctl",
                List.of(
                        "start",
                        "--wait",
                        "--timeout=" + TIMEOUT_SECONDS,
                        "--pgdata=" + data,
                        "--log=" + log,
                        "--options=" + serverOptions(port)));
        return Postmaster.recordedIn(data)
                .flatMap(Postmaster::server)
                .orElseThrow(() -> new CannotStart("PostgreSQL ended as soon as it had started; see " + log));
    }

    private String serverOptions(int port) {
        String options =
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c random_page_cost=1.1";
        return switch (durability) {
            case SAFE -> options;
            case NONE -> options + " -c fsync=off -c full_page_writes=off";
        };
    }

    /** Ends the server if one works on our files, without waiting for its clients. */
    void stop() throws IOException {
        Optional<ProcessHandle> server = Postmaster.recordedIn(data).flatMap(Postmaster::server);
        if (server.isPresent()) {
            programs.run(
                    data,
                    "pg_ctl",
                    List.of("stop", "--mode=fast", "--wait", "--timeout=" + TIMEOUT_SECONDS, "--pgdata=" + data));
            // pg_ctl waits for the end of the lock file only, which the process outlives by a moment.
            server.get()
                    .onExit()
                    .completeOnTimeout(server.get(), LAST_MOMENT_SECONDS, TimeUnit.SECONDS)
                    .join();
        }
    }
}
