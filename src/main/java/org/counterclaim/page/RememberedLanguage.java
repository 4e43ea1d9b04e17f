package org.counterclaim.page;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keeps the language that an address asked for. */
class RememberedLanguage {
    private static final Duration KEPT = Duration.ofDays(365);

    @ServerRequestFilter
    public void remember(ContainerRequestContext request, RoutingContext routing) {
        String asked = request.getUriInfo().getQueryParameters().getFirst(Visit.LANGUAGE);
        if (asked != null && Language.of(asked).isPresent()) {
            routing.response()
                    .addCookie(Cookie.cookie(Visit.LANGUAGE, asked)
                            .setPath("/")
                            .setMaxAge(KEPT.toSeconds())
                            .setSameSite(CookieSameSite.LAX));
        }
    }
}
