package org.counterclaim.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the person at the terminal where to go, then serves until it is told to stop. */
final class Server implements QuarkusApplication {
    private final String host;
    private final int port;

    // The port is read after the socket was opened: it is then the real one, also where the system chose it.
    Server(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public int run(String... arguments) {
        System.out.println("Counterclaim is ready at http://" + host + ":" + port + "/");
        Quarkus.waitForExit();
        return 0;
    }
}
