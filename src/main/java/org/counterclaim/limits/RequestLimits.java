package org.counterclaim.limits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.permission.Permissions;
import org.counterclaim.problem.Problem;
import org.counterclaim.problem.ProblemType;

/**
 * Holds back who asks too much. An address is counted before it is known who asks, so that trying secrets is counted
 * too; a token or session once it is known to be one. What is only read from a file is not counted.
 */
@Singleton
class RequestLimits {

    /** Quarkus authenticates at 200. */
    private static final int BEFORE_AUTHENTICATION = 300;

    private static final int AFTER_AUTHENTICATION = 150;

    private final Allowances addresses;
    private final Allowances callers;
    private final ObjectMapper json;

    RequestLimits(LimitSettings settings, ObjectMapper json) {
        this.addresses = new Allowances("address", settings.addressRequests());
        this.callers = new Allowances("caller", settings.requests());
        this.json = json;
    }

    void install(@Observes Filters filters) {
        filters.register(this::ofAddress, BEFORE_AUTHENTICATION);
        filters.register(this::ofCaller, AFTER_AUTHENTICATION);
    }

    private void ofAddress(RoutingContext request) {
        if (isFile(request.normalizedPath())) {
            request.next();
        } else {
            answer(request, addresses.take(request.request().remoteAddress().hostAddress()));
        }
    }

    private void ofCaller(RoutingContext request) {
        Optional<String> caller = isFile(request.normalizedPath()) ? Optional.empty() : caller(request);
        if (caller.isPresent()) {
            answer(request, callers.take(caller.get()));
        } else {
            request.next();
        }
    }

    private static boolean isFile(String path) {
        return path.startsWith("/assets/")
                || path.startsWith("/fonts/")
                || path.startsWith("/_static/")
                || path.startsWith("/q/health");
    }

    /** A token for itself; all sessions of a person together, whatever else a request brings along. */
    private static Optional<String> caller(RoutingContext request) {
        if (!(request.user() instanceof QuarkusHttpUser user)
                || user.getSecurityIdentity().isAnonymous()) {
            return Optional.empty();
        }
        UUID token = user.getSecurityIdentity().getAttribute(Permissions.TOKEN);
        return Optional.of(
                token == null ? user.getSecurityIdentity().getPrincipal().getName() : token.toString());
    }

    private void answer(RoutingContext request, Allowances.Taken taken) {
        request.response().putHeader("RateLimit-Policy", taken.policy()).putHeader("RateLimit", taken.left());
        if (taken.isRefused()) {
            refuse(request, taken.seconds());
        } else {
            request.next();
        }
    }

    private void refuse(RoutingContext request, long seconds) {
        request.response()
                .setStatusCode(ProblemType.TOO_MANY_REQUESTS.status())
                .putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(written(ProblemType.TOO_MANY_REQUESTS
                        .because("Ask again in " + seconds + " seconds")
                        .problem()));
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }
}
