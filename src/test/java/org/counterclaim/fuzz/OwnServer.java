package org.counterclaim.fuzz;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The built program on a port that the system chooses, with a folder of its own that goes with it. */
final class OwnServer implements AutoCloseable {

    private static final String READY = "ready at ";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    private final Process process;

    private OwnServer(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    static OwnServer start(String token) throws IOException {
        Path folder = Files.createTempDirectory("counterclaim-fuzz-");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dcounterclaim.data=" + folder.resolve("data"),
                "-Dcounterclaim.people.accounts=true",
                // What is tried here is not how much is too much.
                "-Dcounterclaim.limits.requests=10000000",
                "-Dcounterclaim.limits.address-requests=10000000",
                "-Dquarkus.http.port=0",
                "-jar",
                Path.of("target/quarkus-app/quarkus-run.jar").toString());
        builder.environment().put("COUNTERCLAIM_BOOTSTRAP_TOKEN", token);
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        return new OwnServer(folder, builder.start());
    }

    URI address() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            Optional<String> ready =
                    log().stream().filter(line -> line.contains(READY)).findFirst();
            if (ready.isPresent()) {
                return URI.create(ready.get()
                        .replaceAll(".*" + READY, "")
                        .replaceAll("/welcome.*", "/")
                        .strip());
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("It does not start:\n" + String.join("\n", log()));
    }

    /** What it wrote. */
    List<String> log() throws IOException {
        return Files.readAllLines(folder.resolve("log"));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("Cannot clear up " + folder + ": " + e.getMessage());
        }
    }
}
