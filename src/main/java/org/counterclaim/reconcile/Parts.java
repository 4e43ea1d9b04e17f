package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;

/**
 * Figures for a part of the event beside those for the whole of it. What is counted in one of its places is counted in
 * the whole too, so a part's figure is a lower bound for the whole: it contradicts a smaller whole and nothing else.
 */
final class Parts {

    private final SortedSet<Place> eventPlaces;

    Parts(SortedSet<Place> eventPlaces) {
        this.eventPlaces = eventPlaces;
    }

    /** Figures of narrower scopes that are higher than some figure for the whole. */
    List<Word> exceeding(Scope whole, List<Word> figures, Map<Scope, List<Word>> byScope) {
        long least =
                figures.stream().mapToLong(word -> figure(word).upper()).min().orElse(Long.MAX_VALUE);
        List<Word> exceeding = new ArrayList<>();
        if (least == Long.MAX_VALUE) {
            return exceeding;
        }
        byScope.forEach((scope, words) -> {
            if (!scope.equals(whole) && scope.everywhere().equals(whole)) {
                words.stream()
                        .filter(word -> figure(word).min() > least
                                && liesInTheEvent(word.said().places()))
                        .forEach(exceeding::add);
            }
        });
        return exceeding;
    }

    /** Whether one figure is of a part of what the other counts. */
    boolean isPartOf(Word part, Word whole) {
        return whole.scope().places().isEmpty()
                && !part.scope().equals(whole.scope())
                && part.scope().everywhere().equals(whole.scope())
                && liesInTheEvent(part.said().places());
    }

    private boolean liesInTheEvent(SortedSet<Place> places) {
        return places.stream().allMatch(place -> eventPlaces.stream().anyMatch(where -> where.contains(place)));
    }

    private static Quantity figure(Word word) {
        return (Quantity) word.said().answer();
    }
}
