package org.counterclaim.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a change comes from, and from where.
 *
 * @param actor the person's login, or {@link CurrentPerson#MACHINE}
 * @param token the API token that was sent; null where none was
 * @param address of the client, as the server saw it; null where no request led to the change
 * @param agent what the client calls itself
 * @param request by which the answer and the log name the request too
 */
record Origin(
        String actor,
        @Nullable UUID token,
        @Nullable String address,
        @Nullable String agent,
        @Nullable String request) {

    static final Origin MACHINE = new Origin(CurrentPerson.MACHINE, null, null, null, null);

    Origin as(String otherActor) {
        return new Origin(otherActor, token, address, agent, request);
    }
}
