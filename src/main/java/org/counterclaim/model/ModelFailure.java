package org.counterclaim.model;

/** A language model did not answer as it should. What the rules found stands. */
final class ModelFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What went wrong, as people are told. */
    enum Kind {
        /** Nobody listens there, or the way there is cut. */
        UNREACHABLE,
        TIMEOUT,
        /** It answered that it will not: a wrong key, a wrong name, too many requests. */
        REFUSED,
        /** It answered that it cannot. */
        BROKEN,
        /** Its answer is longer than any list of claims. */
        TOO_LONG,
        /** Its answer is not what was asked for. */
        UNREADABLE,
        /** What it answered could not be kept. */
        NOT_KEPT
    }

    private final Kind kind;

    ModelFailure(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    ModelFailure(Kind kind, String detail, Throwable cause) {
        super(detail, cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** The failure that a library wrapped, or the nearest to what it says. */
    static ModelFailure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ModelFailure failure) {
                return failure;
            }
        }
        return new ModelFailure(Kind.UNREADABLE, String.valueOf(thrown.getMessage()), thrown);
    }
}
