package org.counterclaim.limits;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Tells the log of requests that were refused for what is in them or for their number: whoever looks for a way in sends
 * many (OWASP ASVS 5.0, 16.3.3). Never what was sent, and of one address only so much a minute that the log cannot be
 * filled with it.
 */
@Singleton
class RefusalLog {

    /** Lines a minute of one address. */
    static final int LINES = 10;

    private static final Logger LOG = Logger.getLogger(RefusalLog.class);

    /** Before all else, so that it hears of whatever else refuses. */
    private static final int FIRST = 400;

    /** Bad, too large or misnamed bodies, fields that say what cannot be, and too many requests. */
    private static final Set<Integer> TOLD = Set.of(400, 413, 415, 422, 429, 431);

    private final Allowances lines = new Allowances("refusals", LINES);

    void install(@Observes Filters filters) {
        filters.register(this::listen, FIRST);
    }

    private void listen(RoutingContext request) {
        request.addEndHandler(ended -> {
            int status = request.response().getStatusCode();
            if (TOLD.contains(status)) {
                tell(
                        request.request().remoteAddress().hostAddress(),
                        "%d: %s %s, by %s"
                                .formatted(
                                        status, request.request().method(), request.normalizedPath(), sender(request)));
            }
        });
        request.next();
    }

    private static String sender(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                        && !user.getSecurityIdentity().isAnonymous()
                ? user.getSecurityIdentity().getPrincipal().getName()
                : "nobody";
    }

    void tell(String address, String refusal) {
        Allowances.Taken taken = lines.take(address);
        if (!taken.isRefused()) {
            LOG.infof(
                    "Refused with %s from %s%s",
                    refusal, address, taken.isLast() ? "; more from there is not told for some seconds" : "");
        }
    }
}
