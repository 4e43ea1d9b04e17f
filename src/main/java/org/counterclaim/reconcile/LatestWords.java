package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Stance;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * What each claimant stands by: its latest word on each thing, unless it has since said the opposite or only repeated
 * itself more vaguely. A claimant that
 * is not known is a claimant of its own. What a rule implies counts only where the claimant has not spoken itself.
 */
final class LatestWords {

    /** Sides matter to terms only. */
    private static final Sides UNUSED = new Sides(Map.of());

    private final List<Word> words;
    private final @Nullable Word[] replaced;
    private final BitSet mayRepeat = new BitSet();
    private final List<Word> standing;
    private final boolean implied;

    private LatestWords(List<Word> words, int speakers, Consumer<Word> listener) {
        this.words = words;
        this.replaced = new Word[words.size()];
        this.standing = standing(latest(words, speakers, listener), speakers);
        this.implied = standing.stream().anyMatch(Word::implied);
    }

    static LatestWords of(Reading reading) {
        return of(reading, ignored -> {});
    }

    /**
     * @param listener hears each word, earliest first, while its answer and that of the word before it are at hand
     */
    static LatestWords of(Reading reading, Consumer<Word> listener) {
        return new LatestWords(reading.words(), reading.speakers().count(), listener);
    }

    /** The words that take part in conflicts between claimants, earliest first. */
    List<Word> standing() {
        return standing;
    }

    /** Whether rules led to any of them. */
    boolean anyImplied() {
        return implied;
    }

    /** Adds the earlier words of the same claimant that say just what this one says. */
    void addEchoes(Word word, List<Word> echoes) {
        if (!isOwn(word) || !mayRepeat.get(word.order())) {
            return;
        }
        for (Word before = replaced[word.order()]; before != null; before = replaced[before.order()]) {
            if (SameWords.repeats(before, word)) {
                echoes.add(before);
            }
        }
    }

    /** The words that it replaced, the latest first. */
    List<Word> before(Word word) {
        List<Word> earlier = new ArrayList<>();
        if (!isOwn(word)) {
            return earlier;
        }
        for (Word before = replaced[word.order()]; before != null; before = replaced[before.order()]) {
            earlier.add(before);
        }
        return earlier;
    }

    /** A part's figure answers another question, and its rank is its rank there. */
    private boolean isOwn(Word word) {
        return word.order() < words.size() && words.get(word.order()).equals(word);
    }

    private List<Word> latest(List<Word> words, int speakers, Consumer<Word> listener) {
        Threads<Stream> streams = new Threads<>(speakers, LatestWords::replaces, Stream::of);
        BitSet superseded = new BitSet(words.size());
        for (Word word : words) {
            listener.accept(word);
            Word before = streams.put(word);
            if (before == null) {
                continue;
            }
            if (isOnlyVaguer(word, before)) {
                superseded.set(word.order());
                streams.put(before);
            } else {
                superseded.set(before.order());
                replaced[word.order()] = before;
                mayRepeat.set(word.order(), replaced[before.order()] != null || SameWords.repeats(before, word));
            }
        }
        return words.stream().filter(word -> !superseded.get(word.order())).toList();
    }

    /** Whether two words of one claimant are of one stream. */
    private static boolean replaces(Word before, Word word) {
        return before.stance() == word.stance()
                && before.implied() == word.implied()
                && before.scope().equals(word.scope())
                && (!word.denies() || SameWords.sameValue(before, word));
    }

    /**
     * Whether the later word takes nothing back and says less: "at least 251" after "251" leaves the figure standing.
     * More terms than before are no vaguer than fewer, nor is a denial.
     */
    private static boolean isOnlyVaguer(Word later, Word before) {
        Answer answer = later.answer();
        boolean measures = answer instanceof Quantity || answer instanceof TimeWindow || answer instanceof Place;
        return measures && later.affirms() && Overlap.of(answer, before.answer(), UNUSED) == Overlap.AROUND;
    }

    private static List<Word> standing(List<Word> latest, int speakers) {
        List<Word> own = latest.stream().filter(word -> !word.implied()).toList();
        Reversals reversals = Reversals.among(own, speakers);
        Set<Voice> voices = new HashSet<>();
        if (own.size() < latest.size()) {
            own.forEach(word -> voices.add(Voice.of(word)));
        }
        return latest.stream()
                .filter(word -> word.implied() ? !voices.contains(Voice.of(word)) : !reversals.takenBack(word))
                .toList();
    }

    /** Words of which a later one replaces an earlier one. */
    private record Stream(int speaker, Stance stance, Scope scope, String denied, boolean implied) {

        static Stream of(Word word) {
            String denied = word.denies() ? Canonical.value(word.answer()) : "";
            return new Stream(word.speaker(), word.stance(), word.scope(), denied, word.implied());
        }
    }

    /** A claimant at a moment. */
    private record Voice(int speaker, Scope.Moment moment) {

        static Voice of(Word word) {
            return new Voice(word.speaker(), word.scope().moment());
        }
    }
}
