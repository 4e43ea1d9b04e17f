package org.counterclaim.permission;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What whoever asks may do. Where people have no accounts, everybody who reaches the server may do everything. */
@ApplicationScoped
public class Permissions {

    private final boolean accounts;
    private final CurrentIdentityAssociation identity;
    private final CurrentVertxRequest request;

    Permissions(
            @ConfigProperty(name = "counterclaim.people.accounts", defaultValue = "true") boolean accounts,
            CurrentIdentityAssociation identity,
            CurrentVertxRequest request) {
        this.accounts = accounts;
        this.identity = identity;
        this.request = request;
    }

    /** Whether a request is being answered, and people have accounts; what the machine does by itself needs no role. */
    public boolean isFromOutside() {
        return accounts && Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }

    public SecurityIdentity identity() {
        return identity.getIdentity();
    }

    public boolean may(Role role) {
        return !isFromOutside() || identity().hasRole(role.word());
    }
}
