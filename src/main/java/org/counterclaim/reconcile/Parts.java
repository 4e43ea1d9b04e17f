package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Figures for a part of the event beside those for the whole of it. What is counted in one of its places, or of one
 * category, is counted in the whole too, so a part's figure is a lower bound for the whole: it contradicts a smaller whole and nothing else.
 */
final class Parts {

    private static final String CATEGORY = "category";
    private static final String PARTY = "party";

    private final SortedSet<Place> eventPlaces;

    Parts(SortedSet<Place> eventPlaces) {
        this.eventPlaces = eventPlaces;
    }

    /**
     * Figures of narrower scopes that are higher than some figure for the whole. A claimant's own whole figure does not
     * count: where its part is higher, it has only counted on.
     */
    List<Word> exceeding(Scope whole, List<Word> figures, Map<Scope, List<Word>> byScope) {
        List<Word> exceeding = new ArrayList<>();
        if (figures.isEmpty() || byScope.size() == 1) {
            return exceeding;
        }
        Word least = Objects.requireNonNull(least(figures.stream()));
        Word leastOfOthers = least(figures.stream().filter(word -> !word.sharesOriginWith(least)));
        byScope.forEach((scope, words) -> {
            if (!scope.equals(whole) && scope.everywhere().equals(whole)) {
                words.stream()
                        .filter(word -> exceeds(word, word.sharesOriginWith(least) ? leastOfOthers : least))
                        .forEach(exceeding::add);
            }
        });
        return exceeding;
    }

    /**
     * Figures of a category, asked for in questions of their own, that are higher than some figure for all.
     *
     * @param beside standing words of those questions
     */
    List<Word> exceeding(Scope whole, List<Word> figures, List<Word> beside) {
        if (figures.isEmpty() || beside.isEmpty()) {
            return List.of();
        }
        Word least = Objects.requireNonNull(least(figures.stream()));
        Word leastOfOthers = least(figures.stream().filter(word -> !word.sharesOriginWith(least)));
        OneSide oneSide = OneSide.of(figures, beside);
        return beside.stream()
                .filter(word -> isPart(word.said().qualifiers(), least.said().qualifiers())
                        || isNobody(least)
                        || oneSide.isPart(word))
                .filter(word ->
                        word.scope().equals(whole) || word.scope().everywhere().equals(whole))
                .filter(word -> exceeds(word, word.sharesOriginWith(least) ? leastOfOthers : least))
                .toList();
    }

    /**
     * Whether a question with these qualifiers counts some of those that another counts all of. Where a question names
     * no party its figures may be those of the claimant's own side, so the dead of one side are no part of them.
     */
    static boolean isPart(SortedMap<String, String> part, SortedMap<String, String> whole) {
        if (whole.containsKey(CATEGORY) || !part.containsKey(CATEGORY)) {
            return false;
        }
        SortedMap<String, String> all = new TreeMap<>(part);
        all.remove(CATEGORY);
        return all.equals(whole);
    }

    /** Where nobody at all was hurt, none was of whichever side. */
    private static boolean isNobody(Word whole) {
        return figure(whole).upper() == 0 && whole.said().qualifiers().isEmpty();
    }

    /** Whether it counts those of a category, of one party or of any, where the whole counts everybody. */
    static boolean isOfSome(SortedMap<String, String> part, SortedMap<String, String> whole) {
        SortedMap<String, String> ofAny = new TreeMap<>(part);
        ofAny.remove(PARTY);
        return isPart(part, whole) || (whole.isEmpty() && isPart(ofAny, whole));
    }

    private boolean exceeds(Word part, @Nullable Word whole) {
        return whole != null
                && figure(part).min() > figure(whole).upper()
                && liesInTheEvent(part.said().places());
    }

    private static @Nullable Word least(Stream<Word> figures) {
        return figures.min(Comparator.comparingLong(word -> figure(word).upper()))
                .orElse(null);
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
        return (Quantity) word.answer();
    }
}
