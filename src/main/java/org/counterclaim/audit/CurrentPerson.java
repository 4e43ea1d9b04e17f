package org.counterclaim.audit;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who acts: the login of the person whose session or token a request came with. Where people have no accounts, everyone
 * who reaches the server is the one person at this machine.
 */
@ApplicationScoped
public class CurrentPerson {

    /** The actor of what no person did. */
    public static final String MACHINE = "machine";

    private static final String ANYBODY = "local";

    private final CurrentIdentityAssociation identity;
    private final CurrentVertxRequest request;
    private final boolean accounts;

    CurrentPerson(
            CurrentIdentityAssociation identity,
            CurrentVertxRequest request,
            @ConfigProperty(name = "counterclaim.people.accounts", defaultValue = "false") boolean accounts) {
        this.identity = identity;
        this.request = request;
        this.accounts = accounts;
    }

    public String name() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return MACHINE;
        }
        if (!accounts) {
            return ANYBODY;
        }
        SecurityIdentity present = identity.getIdentity();
        return present.isAnonymous() ? MACHINE : present.getPrincipal().getName();
    }
}
