package org.counterclaim.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import org.counterclaim.platform.DatabaseFaults;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever is thrown into a problem, and lets nothing of the inside out. */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** Nobody knows when others end what they do. */
    private static final int SECONDS_TO_WAIT = 10;

    private static final long MILLISECONDS_TO_CLOSE = 5_000;

    private final ProblemPage page;
    private final CurrentVertxRequest request;
    private final SecurityIdentity identity;

    ProblemMappers(ProblemPage page, CurrentVertxRequest request, SecurityIdentity identity) {
        this.page = page;
        this.request = request;
        this.identity = identity;
    }

    @ServerExceptionMapper
    Response refused(ProblemException refusal, UriInfo uri) {
        return answer(refusal.problem(), uri);
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException fault, UriInfo uri) {
        return answer(JsonFaults.problem(fault), uri);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException fault, UriInfo uri) {
        return answer(JsonFaults.problem(fault), uri);
    }

    @ServerExceptionMapper
    Response invalid(ResteasyReactiveViolationException violations, UriInfo uri) {
        List<FieldError> errors = violations.getConstraintViolations().stream()
                .map(violation -> new FieldError(lastOf(violation), violation.getMessage()))
                .toList();
        return answer(ProblemException.invalid(errors).problem(), uri);
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException conflict, UriInfo uri) {
        return answer(new Problem(ProblemType.STALE, "Read it again, then change it", null), uri);
    }

    @ServerExceptionMapper
    Response stranger(UnauthorizedException refusal, UriInfo uri) {
        return answer(new Problem(ProblemType.UNAUTHENTICATED, "Sign in, or send a token as bearer", null), uri);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refusal, UriInfo uri) {
        LOG.warnf(
                "Refused to %s for lack of a role: %s %s",
                identity.getPrincipal().getName(),
                request.getCurrent().request().method(),
                uri.getPath());
        return answer(new Problem(ProblemType.FORBIDDEN, "Ask an administrator for another role", null), uri);
    }

    @ServerExceptionMapper
    Response refusedByHttp(WebApplicationException refusal, UriInfo uri) {
        JsonProcessingException fault = JsonFaults.in(refusal);
        if (fault != null) {
            return answer(JsonFaults.problem(fault), uri);
        }
        int status = refusal.getResponse().getStatus();
        if (status < 400) {
            return refusal.getResponse();
        }
        return answer(new Problem(typeOf(status), typeOf(status).title(), null), uri);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable thrown, UriInfo uri) {
        if (sent().closed()) {
            LOG.debugf("A reader of %s went away: %s", uri.getPath(), thrown);
            return Response.serverError().build();
        }
        if (isLostDatabase(thrown)) {
            LOG.errorf("The database does not answer at %s: %s", uri.getPath(), thrown);
            return answer(new Problem(ProblemType.UNAVAILABLE, "Try again in a little while", null), uri);
        }
        if (DatabaseFaults.isStoppedQuery(thrown)) {
            LOG.warnf("A query was stopped for its length at %s", uri.getPath());
            return answer(
                    new Problem(ProblemType.QUERY_TOO_SLOW, "Ask for less: a filter or a smaller page", null), uri);
        }
        if (thrown instanceof IOException && thrown.toString().contains("multipart")) {
            return answer(
                    new Problem(ProblemType.BAD_REQUEST, "The parts of the body do not end as they should", null), uri);
        }
        LOG.errorf(thrown, "Unexpected at %s", uri.getPath());
        return answer(
                new Problem(ProblemType.UNEXPECTED, "It is in the server's log; trying again may help", null), uri);
    }

    /** SQL states of class 08 are of the connection, those of 57P of a server that stops. */
    private static boolean isLostDatabase(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException fault) {
                String state = String.valueOf(fault.getSQLState());
                return state.startsWith("08") || state.startsWith("57P") || cause instanceof SQLTransientException;
            }
        }
        return false;
    }

    private static ProblemType typeOf(int status) {
        return switch (status) {
            case 401 -> ProblemType.UNAUTHENTICATED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.BODY_TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? ProblemType.BAD_REQUEST : ProblemType.UNEXPECTED;
        };
    }

    private static String lastOf(ConstraintViolation<?> violation) {
        String name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            name = node.toString();
        }
        return name;
    }

    /** Closed at once: whoever closes it politely leaves others the time to write the end of the answer. */
    private static void breakOff(HttpServerRequest broken) {
        if (broken.version() != HttpVersion.HTTP_2 && broken.connection() instanceof ConnectionBase connection) {
            connection.channel().close().awaitUninterruptibly(MILLISECONDS_TO_CLOSE);
        } else {
            broken.response().reset();
        }
    }

    private HttpServerResponse sent() {
        return request.getCurrent().response();
    }

    /** What breaks off must not look whole, and a problem at its end would be taken for a part of it. */
    private Response answer(Problem problem, UriInfo uri) {
        if (sent().headWritten()) {
            LOG.errorf("The answer of %s broke off: %s", uri.getPath(), problem.detail());
            breakOff(request.getCurrent().request());
            return Response.serverError().build();
        }
        if (!uri.getPath().startsWith("/api/")) {
            return page.show(problem);
        }
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == ProblemType.TOO_MANY_REQUESTS.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        return answer.build();
    }
}
