package org.counterclaim.audit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.counterclaim.platform.Ids;

/** Gives each request a name of its own; the answer carries it, so that a change can be found in the trail by it. */
@ApplicationScoped
class RequestIds {

    static final String HEADER = "X-Request-Id";
    static final String KEY = "counterclaim.request";
    private static final int BEFORE_ALL_OTHERS = 1000;

    void register(@Observes Filters filters) {
        filters.register(RequestIds::name, BEFORE_ALL_OTHERS);
    }

    /** One that a client sent is not taken over: it could name somebody else's request. */
    private static void name(RoutingContext request) {
        String id = Ids.next().toString();
        request.put(KEY, id);
        request.response().putHeader(HEADER, id);
        request.next();
    }
}
