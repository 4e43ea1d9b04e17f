package org.counterclaim.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what a page of another site has a browser send here in the name of whoever is signed in (OWASP Cross-Site
 * Request Forgery Prevention, fetch metadata with the origin for older browsers). Programs, which send a token
 * themselves, need prove nothing; neither do they where people have no accounts and no browser is at work.
 */
class ForeignForms {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Logger LOG = Logger.getLogger(ForeignForms.class);

    /** With a prefix over TLS. */
    private static final String SESSION = "counterclaim_session";

    private static final Set<String> OWN = Set.of("same-origin", "none");

    @ServerRequestFilter(preMatching = true)
    public @Nullable Response refuse(ContainerRequestContext request) {
        boolean harmless = HARMLESS.contains(request.getMethod());
        if (harmless || isOwn(request)) {
            return null;
        }
        LOG.warnf(
                "Refused what another site sent: %s %s, from %s",
                request.getMethod(), request.getUriInfo().getPath(), request.getHeaderString("Origin"));
        return Response.status(Response.Status.FORBIDDEN).build();
    }

    private static boolean isOwn(ContainerRequestContext request) {
        String from = request.getHeaderString("Sec-Fetch-Site");
        if (from != null) {
            return OWN.contains(from);
        }
        String origin = request.getHeaderString("Origin");
        if (origin != null) {
            return origin.replaceFirst("^https?://", "").equals(request.getHeaderString(HttpHeaders.HOST));
        }
        // Every browser sends one of the two with a form. What sends neither holds no session that it did not ask for.
        return request.getCookies().keySet().stream().noneMatch(name -> name.endsWith(SESSION));
    }
}
