package org.counterclaim.permission;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What whoever asks may do. Where people have no accounts, everybody who reaches the server may do everything. */
@ApplicationScoped
public class Permissions {

    /** The attribute of an identity that holds the id of the API token it came by. */
    public static final String TOKEN = "counterclaim.token";

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

    /** Whether people have accounts. */
    public boolean haveAccounts() {
        return accounts;
    }

    /** The request that is being answered; null while the machine does something by itself. */
    public @Nullable RoutingContext answering() {
        return Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    }

    /** Whether a request is being answered, and people have accounts; what the machine does by itself needs no role. */
    public boolean isFromOutside() {
        return accounts && answering() != null;
    }

    public SecurityIdentity identity() {
        return identity.getIdentity();
    }

    public boolean may(Role role) {
        return !isFromOutside() || identity().hasRole(role.word());
    }
}
