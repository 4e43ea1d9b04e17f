package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/**
 * Finds words that look opposed and are not, because they speak of different places, days or periods: what a
 * fact-checker must see beside a conflict, or instead of one. A few for each word, never all pairs.
 */
final class ScopeMismatches {

    private record Pair(UUID one, UUID other) {

        static Pair of(Word one, Word other) {
            UUID first = one.id();
            UUID second = other.id();
            return first.compareTo(second) < 0 ? new Pair(first, second) : new Pair(second, first);
        }
    }

    private final Map<Pair, Relation> found = new LinkedHashMap<>();

    private ScopeMismatches() {}

    /** Affirmations and flat denials that miss each other. */
    static List<Relation> ofStance(List<Word> standing) {
        ScopeMismatches mismatches = new ScopeMismatches();
        List<Word> affirmed = standing.stream().filter(Word::affirms).toList();
        List<Word> denied = standing.stream().filter(Word::deniesFlatly).toList();
        if (affirmed.isEmpty() || denied.isEmpty()) {
            return List.of();
        }
        mismatches.compare(affirmed, denied);
        mismatches.compare(denied, affirmed);
        return new ArrayList<>(mismatches.found.values());
    }

    /** Values that differ from what is said of the scopes next to theirs. */
    static List<Relation> ofValues(SortedMap<Scope, Arrangement> byScope, Sides sides) {
        ScopeMismatches mismatches = new ScopeMismatches();
        List<Arrangement> scopes = new ArrayList<>(byScope.values());
        for (int i = 0; i < scopes.size(); i++) {
            for (int near : new int[] {i - 1, i + 1}) {
                if (near >= 0 && near < scopes.size()) {
                    Word representative = scopes.get(near).sides().getFirst().representative();
                    mismatches.compareValues(scopes.get(i), representative, sides);
                }
            }
        }
        return new ArrayList<>(mismatches.found.values());
    }

    private void compare(List<Word> words, List<Word> opponents) {
        Nearby nearby = new Nearby(opponents);
        for (Word word : words) {
            nearby.to(word).stream()
                    .filter(other -> missesEachOther(word, other))
                    .forEach(other -> add(word, other, ScopeReasons.within(word, other)));
        }
    }

    private void compareValues(Arrangement arrangement, Word representative, Sides sides) {
        for (Arrangement.Side side : arrangement.sides()) {
            for (Word word : side.members()) {
                if (!word.scope().equals(representative.scope())
                        && !word.sharesOriginWith(representative)
                        && apart(word, representative, sides)) {
                    add(word, representative, ScopeReasons.within(word, representative));
                }
            }
        }
    }

    private void add(Word word, Word other, Optional<Reason> reason) {
        reason.ifPresent(why -> found.putIfAbsent(Pair.of(word, other), ScopeReasons.relate(word, other, why)));
    }

    static boolean apart(Word one, Word other, Sides sides) {
        return one.scope().unit().equals(other.scope().unit())
                && Overlap.of(one.answer(), other.answer(), sides) == Overlap.APART;
    }

    /** Whether one affirms and the other denies flatly, of different claimants, without meeting. */
    static boolean missesEachOther(Word one, Word other) {
        if (one.sharesOriginWith(other)) {
            return false;
        }
        Word affirmation = one.affirms() ? one : other;
        Word denial = one.affirms() ? other : one;
        return !one.scope().sharesTimeWith(other.scope()) || !Ground.meet(affirmation.ground(), denial.ground());
    }
}
