package org.counterclaim.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.counterclaim.statement.AnswerKind;
import org.jspecify.annotations.Nullable;

/**
 * What a claim may speak of, as the model is told.
 *
 * @param predicates by code, in the order of the vocabulary
 * @param categories codes of those whom a figure may count
 */
record Vocabulary(SortedMap<String, Word> predicates, SortedSet<String> categories) {

    /**
     * A predicate.
     *
     * @param unit what its figures count; null when it has none
     */
    record Word(
            AnswerKind kind,
            String question,
            List<String> terms,
            @Nullable String unit,
            boolean cumulative) {}

    Map<String, Word> words() {
        return predicates;
    }
}
