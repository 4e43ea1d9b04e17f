package org.counterclaim.detection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored claim that breaks the rules of its own values, so that its question cannot be reconciled. */
final class UnreadableClaim extends RuntimeException {

    UnreadableClaim(UUID question, UUID claim, @Nullable RuntimeException cause) {
        super("claim " + claim + " of question " + question + " cannot be read", cause);
    }
}
