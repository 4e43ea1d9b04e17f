package org.counterclaim.reconcile;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The latest word so far in each thread of a claimant's words. Most claimants have one thread, which lies in an array;
 * the others of those that have several lie in a map.
 *
 * @param <K> what tells threads apart, the claimant included
 */
final class Threads<K> {

    private final @Nullable Word[] main;
    private final Map<K, Word> others = new HashMap<>();
    private final BiPredicate<Word, Word> continues;
    private final Function<Word, K> thread;

    /**
     * @param speakers how many claimants there are
     * @param continues whether two words of one claimant belong to one thread
     * @param thread the thread of a word, equal exactly for words that belong to one
     */
    Threads(int speakers, BiPredicate<Word, Word> continues, Function<Word, K> thread) {
        this.main = new Word[speakers];
        this.continues = continues;
        this.thread = thread;
    }

    /** Makes a word the latest of its thread; returns the one before it, null for the first. */
    @Nullable Word put(Word word) {
        Word before = main[word.speaker()];
        if (before == null || continues.test(before, word)) {
            main[word.speaker()] = word;
            return before;
        }
        return others.put(thread.apply(word), word);
    }
}
