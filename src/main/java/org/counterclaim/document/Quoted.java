package org.counterclaim.document;

import java.util.Optional;
import org.counterclaim.claim.ClaimBody;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.statement.Quote;
import org.jspecify.annotations.Nullable;

/** Says over again where the words of a claim stand, as a claim's body takes it. */
final class Quoted {

    private Quoted() {}

    /** The words of a claim as it stands. */
    static ClaimBody.@Nullable QuoteBody as(Reading reading, ClaimView claim) {
        Quote quote = claim.quote();
        if (quote == null) {
            return null;
        }
        return reading.inText(claim.id())
                .map(mark -> at(mark.start(), mark.end()))
                .orElseGet(() -> new ClaimBody.QuoteBody(quote.exact(), quote.prefix(), quote.suffix(), null, null));
    }

    /** The words that were selected or, where no script could tell which, written down again. */
    static ClaimBody.@Nullable QuoteBody chosen(Reading reading, ClaimForm form) {
        String start = form.text("quote.start");
        String end = form.text("quote.end");
        if (start.matches("\\d{1,9}") && end.matches("\\d{1,9}")) {
            return at(Integer.parseInt(start), Integer.parseInt(end));
        }
        String words = form.text("quote.exact").strip();
        if (words.isEmpty()) {
            return null;
        }
        Optional<QuoteFinder.Found> found = new QuoteFinder(reading.document().text()).find(new Quote(words, "", ""));
        return found.map(place -> at(place.start(), place.end()))
                .orElseThrow(() -> ProblemException.invalid("quote.exact", "must stand in the text as written"));
    }

    private static ClaimBody.QuoteBody at(int start, int end) {
        return new ClaimBody.QuoteBody(null, null, null, start, end);
    }
}
