package org.counterclaim.audit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.counterclaim.problem.ProblemType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jdbi.v3.core.JdbiException;

/**
 * Answers a request whose changes were committed without waiting for the disk only when they have reached it: what was
 * answered survives whatever happens to the machine.
 */
final class KeptBeforeAnswered {

    static final String KEY = "counterclaim.unflushed";

    private static final Logger LOG = Logger.getLogger(KeptBeforeAnswered.class);

    private final CurrentVertxRequest request;
    private final Flush flush;

    KeptBeforeAnswered(CurrentVertxRequest request, Flush flush) {
        this.request = request;
        this.flush = flush;
    }

    @ServerResponseFilter
    void keep(ContainerResponseContext answer) {
        RoutingContext current = request.getCurrent();
        if (current == null || current.remove(KEY) == null) {
            return;
        }
        try {
            flush.await();
        } catch (JdbiException lost) {
            LOG.errorf("Nobody knows whether what was answered with %d is kept: %s", answer.getStatus(), lost);
            throw ProblemType.UNAVAILABLE.because(
                    "It is not sure whether this was kept: look before you send it again");
        }
    }
}
