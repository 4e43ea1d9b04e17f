package org.counterclaim.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.statement.Quote;

/**
 * Where the words of a report's claims stand: in its headline or in its text, whichever agrees better with what stood
 * around them.
 */
record Markings(List<Mark> headline, List<Mark> text) {

    static Markings of(String headline, String text, List<ClaimView> claims) {
        QuoteFinder above = new QuoteFinder(headline);
        QuoteFinder below = new QuoteFinder(text);
        Markings markings = new Markings(new ArrayList<>(), new ArrayList<>());
        for (ClaimView claim : claims) {
            Quote quote = claim.quote();
            if (quote != null) {
                Optional<QuoteFinder.Found> inHeadline = above.find(quote);
                Optional<QuoteFinder.Found> inText = below.find(quote);
                boolean higher = inHeadline.map(QuoteFinder.Found::agreement).orElse(-1)
                        > inText.map(QuoteFinder.Found::agreement).orElse(-1);
                (higher ? inHeadline : inText)
                        .map(found -> new Mark(claim.id(), found.start(), found.end()))
                        .ifPresent(higher ? markings.headline::add : markings.text::add);
            }
        }
        return markings;
    }

    /** Claims in the order in which their words stand; those without words in the report come last. */
    List<ClaimView> inOrder(List<ClaimView> claims) {
        Map<UUID, Integer> starts = new HashMap<>();
        headline.forEach(mark -> starts.put(mark.claim(), mark.start() - Integer.MAX_VALUE));
        text.forEach(mark -> starts.put(mark.claim(), mark.start()));
        return claims.stream()
                .sorted(Comparator.comparingInt(claim -> starts.getOrDefault(claim.id(), Integer.MAX_VALUE)))
                .toList();
    }

    /** The claims whose words are nowhere in the report. */
    List<UUID> missing(List<ClaimView> claims) {
        return claims.stream()
                .filter(claim -> claim.quote() != null)
                .map(ClaimView::id)
                .filter(claim ->
                        headline.stream().noneMatch(mark -> mark.claim().equals(claim)))
                .filter(claim -> text.stream().noneMatch(mark -> mark.claim().equals(claim)))
                .toList();
    }
}
