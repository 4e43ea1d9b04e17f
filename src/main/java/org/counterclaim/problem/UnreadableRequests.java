package org.counterclaim.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Refuses what nobody here could read, before anybody tries. Compressed bodies are among it: a few kilobytes can swell
 * to gigabytes, and nothing that is sent here needs compressing (RFC 9110, 15.5.16).
 */
@Singleton
class UnreadableRequests {

    private static final int EARLY = 110;

    /** RFC 9110, 8.3.1; what its parameters say is left to who reads the body. */
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w!#$&^.+-]{1,100}/[\\w!#$&^.+*-]{1,100}\\s*(;.*)?");

    private final ObjectMapper json;

    UnreadableRequests(ObjectMapper json) {
        this.json = json;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext routing) {
        Optional<Problem> problem = problem(routing.request());
        if (problem.isPresent()) {
            refuse(routing.request(), problem.get());
        } else {
            routing.next();
        }
    }

    private static Optional<Problem> problem(HttpServerRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
            return Optional.of(ProblemType.UNSUPPORTED_MEDIA_TYPE
                    .because("Send the body without Content-Encoding")
                    .problem());
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && !MEDIA_TYPE.matcher(type).matches()) {
            return Optional.of(ProblemType.UNSUPPORTED_MEDIA_TYPE
                    .because("Content-Type names no media type")
                    .problem());
        }
        // PostgreSQL stores no NUL, and no address of ours holds one.
        return request.uri().contains("%00")
                ? Optional.of(ProblemType.BAD_REQUEST
                        .because("The address must not hold the character NUL")
                        .problem())
                : Optional.empty();
    }

    private void refuse(HttpServerRequest request, Problem problem) {
        request.response().setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (request.version() != HttpVersion.HTTP_2) {
            // What was sent stays unread.
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
