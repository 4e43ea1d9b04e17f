package org.counterclaim.problem;

import java.net.URI;
import java.util.List;

/** Every kind of problem the interface answers with. A slug, once published, keeps its meaning for ever. */
public enum ProblemType {
    INVALID_FIELD("invalid-field", 400, "A field is not valid"),
    UNKNOWN_FIELD("unknown-field", 400, "There is no such field"),
    MALFORMED_JSON("malformed-json", 400, "The body is not valid JSON"),
    BAD_REQUEST("bad-request", 400, "The request cannot be understood"),
    UNAUTHENTICATED("unauthenticated", 401, "Nobody is signed in"),
    FORBIDDEN("forbidden", 403, "Your role does not allow this"),
    NOT_FOUND("not-found", 404, "There is no such thing"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "The address does not take this method"),
    NOT_ACCEPTABLE("not-acceptable", 406, "No answer in a wanted media type"),
    NOT_ALLOWED_NOW("not-allowed-now", 409, "The present state does not allow this"),
    STALE("stale", 412, "Somebody changed it meanwhile"),
    BODY_TOO_LARGE("body-too-large", 413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body's media type is not taken here"),
    KEY_REUSED("idempotency-key-reused", 422, "The idempotency key came with another request before"),
    FETCH_REFUSED("fetch-refused", 422, "The address may not be fetched"),
    FETCH_FAILED("fetch-failed", 422, "The address gave nothing that can be read"),
    FETCH_TOO_SLOW("fetch-too-slow", 422, "The address did not answer in time"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests"),
    PRECONDITION_REQUIRED("precondition-required", 428, "If-Match is needed"),
    UNEXPECTED("unexpected", 500, "Something went wrong on the server"),
    QUERY_TOO_SLOW("query-too-slow", 503, "The question takes too long to answer"),
    UNAVAILABLE("unavailable", 503, "The database does not answer");

    private final String slug;
    private final int status;
    private final String title;

    ProblemType(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    /** Its name in addresses, such as {@code invalid-field}. */
    public String slug() {
        return slug;
    }

    public URI uri() {
        return URI.create("/problems/" + slug);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public ProblemException because(String detail) {
        return new ProblemException(new Problem(this, detail, null));
    }

    /** The problem of a field whose form is right. */
    public ProblemException because(String detail, String field) {
        return new ProblemException(new Problem(this, detail, List.of(new FieldError(field, detail))));
    }
}
