package org.counterclaim.audit;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: the login of the person whose session or token a request came with. Where people have no accounts, everyone
 * who reaches the server is the one person at this machine.
 */
@ApplicationScoped
public class CurrentPerson {

    /** The actor of what no person did. */
    public static final String MACHINE = "machine";

    /** The attribute of an identity that holds the id of the API token it came by. */
    public static final String TOKEN = "counterclaim.token";

    private static final String ANYBODY = "local";
    private static final int LONGEST_AGENT = 300;

    private final CurrentIdentityAssociation identity;
    private final CurrentVertxRequest request;
    private final boolean accounts;

    CurrentPerson(
            CurrentIdentityAssociation identity,
            CurrentVertxRequest request,
            @ConfigProperty(name = "counterclaim.people.accounts", defaultValue = "true") boolean accounts) {
        this.identity = identity;
        this.request = request;
        this.accounts = accounts;
    }

    public String name() {
        return answering() == null ? MACHINE : asking();
    }

    /** Who acts, and from where. */
    Origin origin() {
        RoutingContext answering = answering();
        if (answering == null) {
            return Origin.MACHINE;
        }
        HttpServerRequest sent = answering.request();
        return new Origin(
                asking(),
                accounts ? identity.getIdentity().getAttribute(TOKEN) : null,
                sent.remoteAddress().hostAddress(),
                shortened(sent.getHeader("User-Agent")),
                answering.get(RequestIds.KEY));
    }

    /** The request that is being answered, if any is. */
    @Nullable RoutingContext answering() {
        return Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    }

    private String asking() {
        if (!accounts) {
            return ANYBODY;
        }
        SecurityIdentity present = identity.getIdentity();
        return present.isAnonymous() ? MACHINE : present.getPrincipal().getName();
    }

    private static @Nullable String shortened(@Nullable String agent) {
        return agent == null || agent.length() <= LONGEST_AGENT ? agent : agent.substring(0, LONGEST_AGENT);
    }
}
