package org.counterclaim.reconcile;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.counterclaim.statement.Place;
import org.jspecify.annotations.Nullable;

/**
 * A question and what stands around it.
 *
 * @param id the question
 * @param predicate what it asks
 * @param qualifiers what narrows it
 * @param eventPlaces where the event took place; empty when unknown
 * @param eventStart when the event began; null when unknown
 * @param siblings live claims of other questions of the same event and predicate, and of related predicates, that may
 *     look opposed but differ in scope
 */
public record QuestionContext(
        UUID id,
        PredicateRule predicate,
        SortedMap<String, String> qualifiers,
        SortedSet<Place> eventPlaces,
        @Nullable Instant eventStart,
        List<Statement> siblings) {}
