package org.counterclaim.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.counterclaim.statement.Quote;
import org.jspecify.annotations.Nullable;

/** A quote in the columns of a claim. */
@Embeddable
record StoredQuote(
        @Column(name = "quote_exact") String exact,
        @Column(name = "quote_prefix") @Nullable String prefix,
        @Column(name = "quote_suffix") @Nullable String suffix) {

    static StoredQuote of(Quote quote) {
        return new StoredQuote(quote.exact(), quote.prefix(), quote.suffix());
    }

    Quote quote() {
        return new Quote(exact, prefix == null ? "" : prefix, suffix == null ? "" : suffix);
    }
}
