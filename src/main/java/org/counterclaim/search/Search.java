package org.counterclaim.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.counterclaim.claim.ClaimListing;
import org.counterclaim.conflict.ConflictFilter;
import org.counterclaim.conflict.ConflictLists;
import org.counterclaim.conflict.ConflictOrder;
import org.counterclaim.document.DocumentReading;
import org.counterclaim.event.EventListing;
import org.counterclaim.paging.Asked;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.source.SourceListing;

/** Looks for words in everything. */
@ApplicationScoped
public class Search {

    private static final int FIRST = 8;

    private final ConflictLists conflicts;
    private final EventListing events;
    private final SourceListing sources;
    private final DocumentReading documents;
    private final ClaimListing claims;

    Search(
            ConflictLists conflicts,
            EventListing events,
            SourceListing sources,
            DocumentReading documents,
            ClaimListing claims) {
        this.conflicts = conflicts;
        this.events = events;
        this.sources = sources;
        this.documents = documents;
        this.claims = claims;
    }

    /** What is found for words that are not blank. */
    public Found of(String q) {
        PageRequest few = PageRequest.first(FIRST);
        return new Found(
                q,
                conflicts.page(ConflictFilter.of(Asked.of("q", q)), ConflictOrder.SCORE, few),
                events.events(Asked.of("q", q), few),
                sources.page(Asked.of("q", q), few),
                documents.page(Asked.of("q", q), few),
                claims.page(Asked.of("q", q), few));
    }
}
