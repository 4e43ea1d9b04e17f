package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.statement.Stance;

/**
 * What each claimant stands by: its latest word on each thing, unless it has since said the opposite. A claimant that
 * is not known is a claimant of its own. What a rule implies counts only where the claimant has not spoken itself.
 */
final class LatestWords {

    private final Map<Stream, List<Word>> streams = new LinkedHashMap<>();
    private final Map<Word, List<Word>> echoes = new HashMap<>();
    private final List<Word> standing = new ArrayList<>();

    private LatestWords() {}

    /**
     * @param words earliest first
     */
    static LatestWords of(List<Word> words) {
        LatestWords latest = new LatestWords();
        words.forEach(word -> latest.streams
                .computeIfAbsent(Stream.of(word), ignored -> new ArrayList<>())
                .add(word));
        latest.stand();
        return latest;
    }

    /** The words that take part in conflicts between claimants, earliest first. */
    List<Word> standing() {
        return standing;
    }

    /** Earlier words of the same claimant that say just what this one says. */
    List<Word> echoes(Word word) {
        return echoes.getOrDefault(word, List.of());
    }

    private void stand() {
        List<Word> own = new ArrayList<>();
        List<Word> implied = new ArrayList<>();
        streams.values().forEach(stream -> (stream.getLast().implied() ? implied : own).add(stream.getLast()));
        Reversals reversals = new Reversals(own);
        Set<Voice> voices = new HashSet<>();
        for (Word word : own) {
            voices.add(Voice.of(word));
            if (!reversals.takenBack(word)) {
                standing.add(word);
            }
        }
        implied.stream().filter(word -> !voices.contains(Voice.of(word))).forEach(standing::add);
        standing.sort(Comparator.comparingInt(Word::order));
        standing.forEach(this::collectEchoes);
    }

    private void collectEchoes(Word word) {
        List<Word> stream = streams.getOrDefault(Stream.of(word), List.of());
        if (stream.size() > 1) {
            echoes.put(
                    word,
                    stream.stream()
                            .filter(earlier -> !earlier.equals(word) && SameWords.repeats(earlier, word))
                            .toList());
        }
    }

    /** Words of which a later one replaces an earlier one. */
    private record Stream(UUID claimant, Stance stance, Scope scope, String denied, boolean implied) {

        static Stream of(Word word) {
            String denied = word.denies() ? Canonical.value(word.said().answer()) : "";
            return new Stream(speaker(word), word.said().stance(), word.scope(), denied, word.implied());
        }
    }

    /** A claimant at a moment. */
    private record Voice(UUID claimant, Scope.Moment moment) {

        static Voice of(Word word) {
            return new Voice(speaker(word), word.scope().moment());
        }
    }

    private static UUID speaker(Word word) {
        UUID origin = word.said().origin();
        return origin == null ? word.said().id() : origin;
    }
}
