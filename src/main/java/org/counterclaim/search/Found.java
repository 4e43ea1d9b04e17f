package org.counterclaim.search;

import org.counterclaim.claim.ClaimView;
import org.counterclaim.conflict.ConflictView;
import org.counterclaim.document.DocumentSummary;
import org.counterclaim.event.EventView;
import org.counterclaim.paging.Page;
import org.counterclaim.source.SourceView;

/** What was found for some words, the first few of each kind; the lists of each kind take the same words and go on. */
public record Found(
        String q,
        Page<ConflictView> conflicts,
        Page<EventView> events,
        Page<SourceView> sources,
        Page<DocumentSummary> documents,
        Page<ClaimView> claims) {

    public boolean isNothing() {
        return conflicts.items().isEmpty()
                && events.items().isEmpty()
                && sources.items().isEmpty()
                && documents.items().isEmpty()
                && claims.items().isEmpty();
    }
}
