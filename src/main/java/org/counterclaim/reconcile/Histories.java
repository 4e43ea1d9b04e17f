package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of each known claimant that spoke more than once. What rules imply is not its word. */
final class Histories {

    private Histories() {}

    /**
     * One list for each claimant, in the order of {@code words}; that of the claimant that first spoke again comes
     * first.
     *
     * @param speakers how many claimants there are
     */
    static List<List<Word>> of(List<Word> words, int speakers) {
        int[] spoken = new int[speakers];
        int[] repeating = new int[speakers];
        int histories = 0;
        for (Word word : words) {
            if (counts(word) && ++spoken[word.speaker()] == 2) {
                repeating[histories++] = word.speaker();
            }
        }
        return group(words, spoken, Arrays.copyOf(repeating, histories));
    }

    private static List<List<Word>> group(List<Word> words, int[] spoken, int[] repeating) {
        int[] starts = new int[spoken.length];
        int length = 0;
        for (int speaker : repeating) {
            starts[speaker] = length;
            length += spoken[speaker];
        }
        Word[] grouped = new Word[length];
        int[] next = starts.clone();
        for (Word word : words) {
            if (counts(word) && spoken[word.speaker()] > 1) {
                grouped[next[word.speaker()]++] = word;
            }
        }
        List<List<Word>> histories = new ArrayList<>(repeating.length);
        for (int speaker : repeating) {
            histories.add(Arrays.asList(grouped).subList(starts[speaker], next[speaker]));
        }
        return histories;
    }

    private static boolean counts(Word word) {
        return word.known() && !word.implied();
    }
}
