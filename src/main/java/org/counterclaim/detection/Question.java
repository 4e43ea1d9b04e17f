package org.counterclaim.detection;

import java.time.Instant;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.counterclaim.statement.Place;
import org.jspecify.annotations.Nullable;

/** A question as it stands in the database, with what the reconciler must know of its event. */
record Question(
        UUID id,
        UUID event,
        String predicate,
        SortedMap<String, String> qualifiers,
        Instant createdAt,
        SortedSet<Place> eventPlaces,
        @Nullable Instant eventStart) {}
