package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.TimeWindow;

/**
 * What each claimant stands by: its latest word on each thing, unless it has since said the opposite or only repeated
 * itself more vaguely. A claimant that
 * is not known is a claimant of its own. What a rule implies counts only where the claimant has not spoken itself.
 */
final class LatestWords {

    /** Sides matter to terms only. */
    private static final Sides UNUSED = new Sides(Map.of());

    private final Map<Word, Word> replaced = new HashMap<>();
    private final List<Word> standing;

    private LatestWords(List<Word> words) {
        List<Word> latest = latest(words);
        this.standing = standing(latest);
    }

    /**
     * Finds what stands.
     *
     * @param words earliest first
     */
    static LatestWords of(List<Word> words) {
        return new LatestWords(words);
    }

    /** The words that take part in conflicts between claimants, earliest first. */
    List<Word> standing() {
        return standing;
    }

    /** Earlier words of the same claimant that say just what this one says. */
    List<Word> echoes(Word word) {
        Word before = replaced.get(word);
        if (before == null) {
            return List.of();
        }
        List<Word> echoes = new ArrayList<>();
        for (; before != null; before = replaced.get(before)) {
            if (SameWords.repeats(before, word)) {
                echoes.add(before);
            }
        }
        return echoes;
    }

    /** Whether any of the words replaced an earlier one, that it may repeat. */
    boolean anyEchoes(List<Word> words) {
        for (Word word : words) {
            if (replaced.containsKey(word)) {
                return true;
            }
        }
        return false;
    }

    private List<Word> latest(List<Word> words) {
        Map<Stream, Word> streams = HashMap.newHashMap(words.size());
        BitSet superseded = new BitSet();
        for (Word word : words) {
            Stream stream = Stream.of(word);
            Word before = streams.get(stream);
            if (before != null && isOnlyVaguer(word, before)) {
                superseded.set(word.order());
                continue;
            }
            streams.put(stream, word);
            if (before != null) {
                replaced.put(word, before);
                superseded.set(before.order());
            }
        }
        return words.stream().filter(word -> !superseded.get(word.order())).toList();
    }

    /**
     * Whether the later word takes nothing back and says less: "at least 251" after "251" leaves the figure standing.
     * More terms than before are no vaguer than fewer, nor is a denial.
     */
    private static boolean isOnlyVaguer(Word later, Word before) {
        Answer answer = later.said().answer();
        boolean measures = answer instanceof Quantity || answer instanceof TimeWindow || answer instanceof Place;
        return measures && later.affirms() && Overlap.of(answer, before.said().answer(), UNUSED) == Overlap.AROUND;
    }

    private static List<Word> standing(List<Word> latest) {
        List<Word> own = latest.stream().filter(word -> !word.implied()).toList();
        Reversals reversals = Reversals.among(own);
        Set<Voice> voices = new HashSet<>();
        if (own.size() < latest.size()) {
            own.forEach(word -> voices.add(Voice.of(word)));
        }
        return latest.stream()
                .filter(word -> word.implied() ? !voices.contains(Voice.of(word)) : !reversals.takenBack(word))
                .toList();
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
