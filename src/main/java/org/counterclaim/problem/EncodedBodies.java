package org.counterclaim.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Takes no compressed bodies: a few kilobytes can swell to gigabytes, and nothing that is sent here needs compressing.
 * Says so as RFC 9110 (15.5.16) has it.
 */
@Singleton
class EncodedBodies {

    private static final int EARLY = 110;

    private final ObjectMapper json;

    EncodedBodies(ObjectMapper json) {
        this.json = json;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext request) {
        String encoding = request.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase("identity")) {
            request.next();
        } else {
            Problem problem = ProblemType.UNSUPPORTED_MEDIA_TYPE
                    .because("Send the body without Content-Encoding")
                    .problem();
            request.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.ACCEPT_ENCODING, "identity")
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .end(written(problem));
        }
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }
}
