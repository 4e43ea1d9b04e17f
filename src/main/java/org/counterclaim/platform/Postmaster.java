package org.counterclaim.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the lock file of a PostgreSQL data directory tells. It outlives a killed server, so its number may be anyone's. */
record Postmaster(Path data, long pid) {
    private static final int PORT_LINE = 4;

    static Optional<Postmaster> recordedIn(Path data) throws IOException {
        try {
            String pid = Files.readString(file(data)).lines().findFirst().orElse("");
            return Optional.of(new Postmaster(data, Long.parseLong(pid.strip())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (NumberFormatException e) {
            // Torn while it was written: no server ever got past that point.
            Files.deleteIfExists(file(data));
            return Optional.empty();
        }
    }

    /** The port of a server that works in this directory, which stands in the fourth line of the file. */
    static Optional<Integer> portRecordedIn(Path data) throws IOException {
        if (recordedIn(data).flatMap(Postmaster::server).isEmpty()) {
            return Optional.empty();
        }
        return Files.readAllLines(file(data)).stream()
                .skip(PORT_LINE - 1)
                .findFirst()
                .map(String::strip)
                .map(Integer::valueOf);
    }

    /** The server itself, when the number is still that of a server working on this very directory. */
    Optional<ProcessHandle> server() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::worksHere);
    }

    private boolean worksHere(ProcessHandle process) {
        String directory = data.toString();
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(directory))
                .orElse(false);
    }

    /** PostgreSQL takes any living process for its predecessor; we know better when that process is not one. */
    void forgetWhenAnothers() throws IOException {
        if (ProcessHandle.of(pid).isPresent() && server().isEmpty()) {
            Files.deleteIfExists(file(data));
        }
    }

    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }
}
