package org.counterclaim.model;

import java.util.List;

/**
 * A claim as the model tells it, each field of the right type and nothing else known of it.
 *
 * @param claimant a name, {@link #PUBLISHER} or empty for somebody unnamed
 * @param least lower end of the figure; negative when there is none
 * @param most upper end of the figure; negative when open
 */
record SaidClaim(
        String quote,
        String claimant,
        List<String> via,
        String predicate,
        String stance,
        String certainty,
        long least,
        long most,
        String category,
        List<String> terms,
        String party,
        List<String> places) {

    /** Stands for the report's own voice. */
    static final String PUBLISHER = "PUBLISHER";
}
