package org.counterclaim.platform;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** There are no accounts yet: whoever reaches the server may do everything, so only this machine may reach it. */
@ApplicationScoped
class LoopbackOnly {
    private final String host;
    private final boolean container;

    LoopbackOnly(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "counterclaim.container", defaultValue = "false") boolean container) {
        this.host = host;
        this.container = container;
    }

    /** Runs before the socket is opened, and before anything else begins to work. */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        // Inside a container loopback is the container's own; the compose file publishes on the machine's loopback.
        if (!container && !isLoopback()) {
            throw new CannotStart("Counterclaim has no accounts yet and listens on loopback only; remove"
                    + " quarkus.http.host=" + host);
        }
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
