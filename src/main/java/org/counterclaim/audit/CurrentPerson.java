package org.counterclaim.audit;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
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
    private final boolean accounts;

    CurrentPerson(
            CurrentIdentityAssociation identity,
            @ConfigProperty(name = "counterclaim.people.accounts", defaultValue = "false") boolean accounts) {
        this.identity = identity;
        this.accounts = accounts;
    }

    public String name() {
        if (!accounts) {
            return ANYBODY;
        }
        if (!Arc.container().requestContext().isActive()) {
            return MACHINE;
        }
        SecurityIdentity present = identity.getIdentity();
        return present.isAnonymous() ? MACHINE : present.getPrincipal().getName();
    }
}
