package org.counterclaim.reconcile;

import java.time.Instant;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * One claim as the reconciler sees it.
 *
 * @param id the claim
 * @param predicate what its own question asks, such as {@code departure.happened}; for an implied statement what the rule
 *     implies. Tells the siblings of a question apart
 * @param origin the source at the root of the attribution chain; null when unknown, and then never independent
 * @param stance affirmed, denied or not confirmed
 * @param answer what it answers
 * @param certainty how firmly
 * @param qualifiers the qualifiers of its own question, such as {@code category} or {@code batch}
 * @param places what places it speaks of; empty when it names none and so speaks of the whole event
 * @param happened when what it speaks of happened; null when not said
 * @param saidAt when it was said, or published where that is unknown
 * @param capturedAt when it reached us: breaks ties of {@code saidAt}, then the id does
 * @param grade reliability of the origin on the Admiralty scale, A to F
 * @param impliedBy code of the rule that derived this statement from another predicate; null for a claim in its own words
 */
public record Statement(
        UUID id,
        String predicate,
        @Nullable UUID origin,
        Stance stance,
        Answer answer,
        Certainty certainty,
        SortedMap<String, String> qualifiers,
        SortedSet<Place> places,
        @Nullable TimeWindow happened,
        Instant saidAt,
        Instant capturedAt,
        char grade,
        @Nullable String impliedBy) {}
