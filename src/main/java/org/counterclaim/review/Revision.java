package org.counterclaim.review;

import jakarta.ws.rs.core.HttpHeaders;
import org.counterclaim.paging.EntityTags;
import org.counterclaim.problem.ProblemType;

/**
 * Which state of a conflict a person saw: the sum of the versions of the conflict and of its review. Both only grow, so
 * that the sum stands for one state.
 */
@FunctionalInterface
public interface Revision {

    /** Refuses a change when the conflict now stands at another revision. */
    void check(int current);

    static Revision any() {
        return current -> {};
    }

    static Revision seen(int revision) {
        return current -> {
            if (current != revision) {
                throw ProblemType.STALE.because("Read it again, then change it");
            }
        };
    }

    /** From If-Match, which must be there. */
    static Revision required(HttpHeaders headers) {
        return current -> EntityTags.requireMatch(headers, current);
    }

    /** From If-Match where it is sent. */
    static Revision given(HttpHeaders headers) {
        return headers.getHeaderString(HttpHeaders.IF_MATCH) == null ? any() : required(headers);
    }
}
