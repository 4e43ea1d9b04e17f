package org.counterclaim.document;

import java.util.List;
import java.util.UUID;

/**
 * A stretch of a report's text.
 *
 * @param claims whose words it belongs to; empty for plain text
 * @param ending those of them whose words end here, for their signs
 */
record Passage(String text, List<UUID> claims, List<UUID> ending) {
    public boolean isMarked() {
        return !claims.isEmpty();
    }

    /** The first claim, to which the passage leads. */
    public UUID first() {
        return claims.getFirst();
    }
}
