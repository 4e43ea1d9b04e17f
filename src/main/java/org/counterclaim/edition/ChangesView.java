package org.counterclaim.edition;

import java.util.List;
import java.util.UUID;
import org.counterclaim.claim.ClaimView;
import org.jspecify.annotations.Nullable;

/**
 * What an edit made of a report.
 *
 * @param headline its pieces in order
 * @param text its pieces in order; those that are no REMOVED make up the later text, those that are no ADDED the earlier
 * @param kept claims whose words stayed, with their identity and what people decided
 * @param gone claims whose words are gone
 * @param added claims that only the later version makes
 */
public record ChangesView(
        VersionRef from,
        VersionRef to,
        List<Piece> headline,
        List<Piece> text,
        List<UUID> kept,
        List<Gone> gone,
        List<ClaimView> added) {

    /**
     * A stretch of words.
     *
     * @param change SAME, REMOVED or ADDED
     */
    public record Piece(String change, String words) {
        public boolean removed() {
            return change.equals("REMOVED");
        }

        public boolean added() {
            return change.equals("ADDED");
        }
    }

    /**
     * A claim that the later version no longer bears out.
     *
     * @param successor the claim that came in its place; null when none did
     */
    public record Gone(ClaimView claim, @Nullable UUID successor) {}
}
