package org.counterclaim.reconcile;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Terms;

/**
 * Which affirmed values of one scope lie wholly inside a denied one: the figure or the hour that is denied, a place or
 * a party inside it. A denial of several terms denies each.
 */
final class DeniedValues {

    private DeniedValues() {}

    /** For each opposed word, affirmed or denied, one word that it is opposed to. */
    static Map<Word, Word> find(List<Word> affirmed, List<Word> denied) {
        Map<Word, Word> found = new HashMap<>();
        Map<AnswerKind, List<Word>> affirmedByKind = byKind(affirmed);
        byKind(denied).forEach((kind, words) -> find(kind, affirmedByKind.getOrDefault(kind, List.of()), words, found));
        return found;
    }

    private static void find(AnswerKind kind, List<Word> affirmed, List<Word> denied, Map<Word, Word> found) {
        switch (kind) {
            case TERM -> terms(affirmed, denied, found);
            case QUANTITY -> ranges(new QuantityLayout(), affirmed, denied, found);
            case TIME_WINDOW -> ranges(new TimeLayout(), affirmed, denied, found);
            case PLACE -> ranges(PathLayout.places(), affirmed, denied, found);
            case ACTOR -> ranges(PathLayout.actors(), affirmed, denied, found);
            case YES_NO -> throw new IllegalStateException("a flat denial has no value");
        }
    }

    private static Map<AnswerKind, List<Word>> byKind(List<Word> words) {
        return words.stream().collect(groupingBy(word -> word.kind()));
    }

    private static void terms(List<Word> affirmed, List<Word> denied, Map<Word, Word> found) {
        Map<String, Word> affirmedTerms = firstByTerm(affirmed);
        Map<String, Word> deniedTerms = firstByTerm(denied);
        affirmed.forEach(word -> putFirst(word, deniedTerms, found));
        denied.forEach(word -> putFirst(word, affirmedTerms, found));
    }

    private static Map<String, Word> firstByTerm(List<Word> words) {
        Map<String, Word> first = new HashMap<>();
        words.forEach(word -> codes(word).codes().forEach(code -> first.putIfAbsent(code, word)));
        return first;
    }

    private static void putFirst(Word word, Map<String, Word> byTerm, Map<Word, Word> found) {
        for (String code : codes(word).codes()) {
            Word against = byTerm.get(code);
            if (against != null) {
                found.put(word, against);
                return;
            }
        }
    }

    private static Terms codes(Word word) {
        return (Terms) word.answer();
    }

    private static void ranges(Layout layout, List<Word> affirmed, List<Word> denied, Map<Word, Word> found) {
        List<Word> together = new ArrayList<>(affirmed);
        together.addAll(denied);
        List<Extent> extents = layout.of(together);
        List<Extent> inner = extents.subList(0, affirmed.size());
        List<Extent> outer = extents.subList(affirmed.size(), extents.size());
        found.putAll(Enclosures.outerOfEach(inner, outer));
        found.putAll(Enclosures.innerOfEach(inner, outer));
    }
}
