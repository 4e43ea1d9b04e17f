package org.counterclaim.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** The packaged application in a process of its own, on a port that the system chooses. */
final class RunningProgram implements AutoCloseable {
    /** The bit of signal 2 in the masks of /proc. */
    private static final long SIGINT = 1L << 1;

    private static final String READY = "ready at ";

    /** Started to be stopped soon: half the time of a start goes into code that runs fast later. */
    private static final List<String> FOR_A_SHORT_WHILE =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dcounterclaim.warm-up=0s");

    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final Thread listener;

    private RunningProgram(Process process) {
        this.process = process;
        this.listener = Thread.ofPlatform().daemon().name("listener").start(this::listen);
    }

    /** To the end: a program whose words nobody takes stands still once the pipe is full. */
    private void listen() {
        try (BufferedReader words = process.inputReader()) {
            words.lines().forEach(line -> {
                said.add(line);
                if (line.contains(READY)) {
                    address.complete(line.substring(line.indexOf(READY) + READY.length()));
                }
            });
        } catch (IOException | UncheckedIOException e) {
            said.add("and its words broke off: " + e);
        } finally {
            address.completeExceptionally(new IllegalStateException("It ended without an address: " + said));
        }
    }

    static RunningProgram start(Path folder) throws IOException {
        return start(folder, List.of());
    }

    static RunningProgram start(Path folder, List<String> options) throws IOException {
        return start(folder, options, Map.of());
    }

    static RunningProgram start(Path folder, List<String> options, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FOR_A_SHORT_WHILE);
        command.addAll(options);
        command.add("-Dcounterclaim.data=" + folder);
        command.add("-Dquarkus.http.port=0");
        command.addAll(
                List.of("-jar", Path.of("target/quarkus-app/quarkus-run.jar").toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new RunningProgram(builder.start());
    }

    /** Started by the script that people start it by. */
    static RunningProgram launched(Path folder, String... options) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("./counterclaim", "run", "--data", folder.toString(), "--port", "0"));
        command.addAll(List.of(options));
        return new RunningProgram(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits for the line that tells the address. */
    String address() {
        return address.join();
    }

    /** What it has said, at least until it told its address. */
    List<String> said() {
        address.join();
        return List.copyOf(said);
    }

    /** Waits for the end of a program that should not have started. */
    String lastWords() throws InterruptedException {
        listener.join();
        return String.join("\n", said);
    }

    /** Stops it as Ctrl-C does, or as a service manager does where Ctrl-C means nothing. */
    void interrupt() throws Exception {
        String signal = ignoresInterrupts() ? "TERM" : "INT";
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                .start()
                .waitFor();
        process.waitFor();
    }

    /** What a shell starts in the background ignores SIGINT, and so does all that is started from there. */
    private boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> Long.parseUnsignedLong(
                        line.substring(line.indexOf(':') + 1).strip(), 16))
                .anyMatch(mask -> (mask & SIGINT) != 0);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
