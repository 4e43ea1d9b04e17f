package org.counterclaim.document;

import java.util.Optional;
import org.counterclaim.statement.Quote;

/**
 * Finds the words of a quote in a text: among all places where they stand, the one whose surroundings agree best with
 * the quote's, the first of equals.
 */
final class QuoteFinder {

    /**
     * Offsets in UTF-16 code units, the end exclusive.
     *
     * @param agreement how many characters of the surroundings are those of the quote
     */
    record Found(int start, int end, int agreement) {}

    private final String text;

    QuoteFinder(String text) {
        this.text = text;
    }

    Optional<Found> find(Quote quote) {
        int best = -1;
        int agreement = -1;
        for (int at = text.indexOf(quote.exact()); at >= 0; at = text.indexOf(quote.exact(), at + 1)) {
            int here = before(at, quote.prefix()) + after(at + quote.exact().length(), quote.suffix());
            if (here > agreement) {
                best = at;
                agreement = here;
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new Found(best, best + quote.exact().length(), agreement));
    }

    private int before(int at, String prefix) {
        int same = 0;
        while (same < prefix.length()
                && same < at
                && text.charAt(at - 1 - same) == prefix.charAt(prefix.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    private int after(int at, String suffix) {
        int same = 0;
        while (same < suffix.length() && at + same < text.length() && text.charAt(at + same) == suffix.charAt(same)) {
            same++;
        }
        return same;
    }
}
