package org.counterclaim.platform;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Without accounts whoever reaches the server may do everything, so only this machine may reach it. */
@ApplicationScoped
class LoopbackOnly {
    private final ListeningAddress address;
    private final boolean accounts;
    private final boolean container;

    LoopbackOnly(
            ListeningAddress address,
            @ConfigProperty(name = "counterclaim.people.accounts", defaultValue = "true") boolean accounts,
            @ConfigProperty(name = "counterclaim.container", defaultValue = "false") boolean container) {
        this.address = address;
        this.accounts = accounts;
        this.container = container;
    }

    /** Runs before the socket is opened, and before anything else begins to work. */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        // Inside a container loopback is the container's own; the compose file publishes on the machine's loopback.
        if (!accounts && !container && !address.isLoopback()) {
            throw new CannotStart("Without accounts Counterclaim listens on loopback only; remove"
                    + " COUNTERCLAIM_PEOPLE_ACCOUNTS=false or quarkus.http.host=" + address);
        }
    }
}
