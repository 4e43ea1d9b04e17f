package org.counterclaim.extract;

import java.util.List;

/**
 * What was read from a report.
 *
 * @param claims in the order of their words in the text, those of the headline first
 * @param language the language it was read in, {@code ar} or {@code en}
 */
public record Extraction(List<ProposedClaim> claims, String language) {

    public Extraction {
        claims = List.copyOf(claims);
    }
}
