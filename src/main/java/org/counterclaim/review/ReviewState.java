package org.counterclaim.review;

/** How far people are with a conflict. */
public enum ReviewState {
    /** Nobody has begun, or it was put back. */
    NEW,
    IN_REVIEW,
    PEER_REVIEW,
    CLOSED,
    /** Closed once, and open again: claims changed since, or a person had second thoughts. */
    REOPENED;

    /** Whether a person may set {@code next} where this stands. */
    boolean mayBecome(ReviewState next) {
        return switch (next) {
            case NEW -> this != REOPENED;
            case IN_REVIEW, PEER_REVIEW, CLOSED -> true;
            case REOPENED -> this == CLOSED || this == REOPENED;
        };
    }
}
