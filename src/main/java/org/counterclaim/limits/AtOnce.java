package org.counterclaim.limits;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.function.Supplier;

/**
 * The exports that are made and the lists that are sent whole at the same time. Each keeps a thread, and asks the database
 * for as long as its reader takes; the pages of everybody else need both.
 */
@ApplicationScoped
public class AtOnce {

    private final Places places;

    AtOnce(LimitSettings settings, CurrentVertxRequest request) {
        this.places = new Places(
                settings.exports(), request, "As many exports and whole lists as may be are being made or sent");
    }

    /** Does what takes a place, or refuses while there is none. */
    public <T> T during(Supplier<T> work) {
        return places.during(work);
    }

    /** A body that has its place from now until it is written, or until its reader is gone. */
    public StreamingOutput sending(StreamingOutput body) {
        return places.sending(body);
    }
}
