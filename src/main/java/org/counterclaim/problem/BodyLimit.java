package org.counterclaim.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says why a body beyond the limit is refused, where the server itself would just hang up. */
@Singleton
class BodyLimit {

    /** Before the server's own look at the length. */
    private static final int EARLY = 100;

    /** Up to how many times the limit a body is read to its end, only to be thrown away. */
    private static final int PATIENCE = 5;

    private final ObjectMapper json;
    private final MemorySize limit;

    BodyLimit(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.json = json;
        this.limit = limit;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext request) {
        if (request.normalizedPath().startsWith("/api/") && length(request) > limit.asLongValue()) {
            refuseInTime(request);
        } else {
            request.next();
        }
    }

    private static long length(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** A sender hears the answer only after it has sent everything, unless that is past all patience. */
    private void refuseInTime(RoutingContext request) {
        if (length(request) > PATIENCE * limit.asLongValue()) {
            refuse(request);
        } else {
            request.request().handler(ignored -> {}).endHandler(ended -> refuse(request));
            request.request().resume();
        }
    }

    private void refuse(RoutingContext request) {
        Problem problem = ProblemType.BODY_TOO_LARGE
                .because("Send at most " + limit.asLongValue() + " bytes at once")
                .problem();
        request.response().setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (request.request().version() != HttpVersion.HTTP_2) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        request.response().end(written(problem));
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }
}
