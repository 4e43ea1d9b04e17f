package org.counterclaim.audit;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.permission.Permissions;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: the login of the person whose session or token a request came with. Where people have no accounts, everyone
 * who reaches the server is the one person at this machine.
 */
@ApplicationScoped
public class CurrentPerson {

    /** The actor of what no person did. */
    public static final String MACHINE = "machine";

    private static final String ANYBODY = "local";
    private static final int LONGEST_AGENT = 300;

    private final Permissions permissions;

    CurrentPerson(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Whether the trail calls somebody so who is no person of that login. */
    public static boolean isReserved(String login) {
        return login.equals(MACHINE) || login.equals(ANYBODY);
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
                permissions.haveAccounts() ? permissions.identity().getAttribute(Permissions.TOKEN) : null,
                sent.remoteAddress().hostAddress(),
                shortened(sent.getHeader("User-Agent")),
                answering.get(RequestIds.KEY));
    }

    /** The request that is being answered, if any is. */
    @Nullable RoutingContext answering() {
        return permissions.answering();
    }

    private String asking() {
        if (!permissions.haveAccounts()) {
            return ANYBODY;
        }
        SecurityIdentity present = permissions.identity();
        return present.isAnonymous() ? MACHINE : present.getPrincipal().getName();
    }

    private static @Nullable String shortened(@Nullable String agent) {
        return agent == null || agent.length() <= LONGEST_AGENT ? agent : agent.substring(0, LONGEST_AGENT);
    }
}
