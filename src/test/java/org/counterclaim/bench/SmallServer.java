package org.counterclaim.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.counterclaim.platform.Database;
import org.counterclaim.platform.EmbeddedPostgres;

/**
 * The built program ({@code target/quarkus-app}) with little heap on a given database, and the heap that it uses at most,
 * looked at ten times a second.
 */
final class SmallServer implements AutoCloseable {

    private static final String READY = "ready at ";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String token;
    private final Process process;
    private final URI address;
    private final AtomicLong mostHeap = new AtomicLong();
    private final AtomicBoolean isOver = new AtomicBoolean();

    private SmallServer(String token, Process process, URI address) {
        this.token = token;
        this.process = process;
        this.address = address;
        Thread.ofVirtual().start(this::watchHeap);
    }

    static SmallServer start(EmbeddedPostgres postgres, String heap) throws IOException {
        Database database = postgres.database(EmbeddedPostgres.NAME);
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Dcounterclaim.people.accounts=true",
                "-Dquarkus.http.port=0",
                "-jar",
                Path.of("target/quarkus-app/quarkus-run.jar").toString());
        String token = UUID.randomUUID().toString();
        program.environment().put("COUNTERCLAIM_BOOTSTRAP_TOKEN", token);
        program.environment().put("COUNTERCLAIM_DB_URL", database.url());
        program.environment().put("COUNTERCLAIM_DB_USER", database.role().name());
        program.environment().put("COUNTERCLAIM_DB_PASSWORD", database.role().password());
        program.environment().put("COUNTERCLAIM_DB_OWNER", database.owner().name());
        program.environment()
                .put("COUNTERCLAIM_DB_OWNER_PASSWORD", database.owner().password());
        Process process = program.redirectErrorStream(true).start();
        return new SmallServer(token, process, address(process));
    }

    private static URI address(Process program) throws IOException {
        var words = program.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            said.append(line).append('\n');
            if (line.contains(READY)) {
                Thread.ofVirtual().start(() -> words.lines().forEach(System.out::println));
                return URI.create(line.replaceAll(".*" + READY, "")
                        .replaceAll("/welcome.*", "/")
                        .strip());
            }
        }
        throw new IllegalStateException("It does not start: " + said);
    }

    HttpClient client() {
        return client;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token);
    }

    /** The heap in use at most since this was last asked, in MB. */
    long mostHeap() {
        return mostHeap.getAndSet(0) >> 20;
    }

    /** The memory of the process at most. */
    String mostMemory() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .findFirst()
                        .orElse("unknown")
                : "unknown";
    }

    private void watchHeap() {
        while (!isOver.get()) {
            try {
                String metrics = client.send(request("/q/metrics").build(), BodyHandlers.ofString())
                        .body();
                double used = metrics.lines()
                        .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                        .sum();
                mostHeap.accumulateAndGet((long) used, Math::max);
                Thread.sleep(100);
            } catch (IOException | InterruptedException e) {
                if (!isOver.get()) {
                    System.err.println("the server does not tell its memory: " + e);
                }
            }
        }
    }

    @Override
    public void close() {
        isOver.set(true);
        process.destroy();
        process.onExit().join();
    }
}
