package org.counterclaim.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a page of another site has a browser send here. Without accounts whoever reaches the server may change
 * things, so a link or form elsewhere must not do it in a reader's name.
 */
class ForeignForms {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @ServerRequestFilter(preMatching = true)
    public @Nullable Response refuse(ContainerRequestContext request) {
        String from = request.getHeaderString("Sec-Fetch-Site");
        boolean foreign = from != null && !OWN.contains(from);
        return foreign && !HARMLESS.contains(request.getMethod())
                ? Response.status(Response.Status.FORBIDDEN).build()
                : null;
    }
}
