package org.counterclaim.claim;

import java.util.List;
import java.util.Set;
import org.counterclaim.document.Document;
import org.counterclaim.event.Question;
import org.counterclaim.place.PlaceEntry;
import org.counterclaim.source.Source;
import org.jspecify.annotations.Nullable;

/** The rows that a new claim points to. */
record ClaimLinks(
        Question question,
        @Nullable Source claimant,
        @Nullable Source publisher,
        @Nullable Document document,
        List<Source> via,
        StoredAnswer answer,
        Set<PlaceEntry> places) {}
