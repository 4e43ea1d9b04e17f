package org.counterclaim.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the program does once it stands: it tells the person at the terminal where to go and serves until it is told to
 * stop, or does the one task it was started for.
 */
final class Server implements QuarkusApplication {
    private static final String RULE = "=".repeat(100);

    private final ListeningAddress address;
    private final int port;
    private final Optional<String> task;
    private final Instance<Task> tasks;
    private final Welcome welcome;

    // The port is read after the socket was opened: it is then the real one, also where the system chose it.
    Server(
            ListeningAddress address,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "counterclaim.task") Optional<String> task,
            @Any Instance<Task> tasks,
            Welcome welcome) {
        this.address = address;
        this.port = port;
        this.task = task;
        this.tasks = tasks;
        this.welcome = welcome;
    }

    @Override
    public int run(String... arguments) {
        if (task.isPresent()) {
            System.out.println(named(task.get()).run());
        } else {
            String url = address.url(port);
            show(welcome.words(url));
            System.out.println("Counterclaim is ready at " + url + "/");
            Quarkus.waitForExit();
        }
        return 0;
    }

    private static void show(List<String> words) {
        if (!words.isEmpty()) {
            System.out.println(RULE);
            words.forEach(line -> System.out.println("  " + line));
            System.out.println(RULE);
        }
    }

    private Task named(String name) {
        return tasks.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotStart("There is no task " + name));
    }
}
