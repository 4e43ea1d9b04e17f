package org.counterclaim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What the extractor takes from a few sentences of a test. */
public final class Told {

    private static final Extractor EXTRACTOR = Extractor.load();
    private static final Instant PUBLISHED = Instant.parse("2021-06-14T10:00:00Z");

    private Told() {}

    /** The claims of a report without a headline, published on Monday 14 June 2021. */
    public static List<ProposedClaim> by(String text) {
        return under("", text);
    }

    public static List<ProposedClaim> under(String headline, String text) {
        return EXTRACTOR
                .extract(new Report("The Courier", headline, null, PUBLISHED, ZoneOffset.UTC, text))
                .claims();
    }

    public static List<ProposedClaim> of(String predicate, List<ProposedClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.predicate().equals(predicate))
                .toList();
    }

    public static ProposedClaim only(String predicate, List<ProposedClaim> claims) {
        List<ProposedClaim> fitting = of(predicate, claims);
        assertThat(fitting).as(predicate + " in " + claims).hasSize(1);
        return fitting.getFirst();
    }

    public static ProposedClaim last(String predicate, List<ProposedClaim> claims) {
        List<ProposedClaim> fitting = of(predicate, claims);
        assertThat(fitting).as(predicate + " in " + claims).isNotEmpty();
        return fitting.getLast();
    }
}
