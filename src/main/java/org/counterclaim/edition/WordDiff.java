package org.counterclaim.edition;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed from one text to another, in whole words as Unicode and the language have them, so that a joined Arabic
 * word or an emoji is never cut. Paragraphs are compared first, then the words of those that changed.
 */
final class WordDiff {

    /** Beyond this the changes of a stretch are told whole: comparing costs length times changes. */
    private static final int MOST_PARAGRAPHS = 4_000;

    private static final int MOST_WORDS = 6_000;

    /**
     * A stretch that stayed, went or came.
     *
     * @param before its words in the earlier text; empty when added
     * @param beforeAt where they stand there, in UTF-16 units
     * @param after its words in the later text; empty when removed
     * @param afterAt where they stand there
     */
    record Stretch(boolean same, String before, int beforeAt, String after, int afterAt) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private int beforeAt;
    private int afterAt;

    private WordDiff() {}

    /** The stretches in order; those that stayed alternate with those that changed. */
    static List<Stretch> of(String before, String after, String language) {
        WordDiff diff = new WordDiff();
        ULocale locale = ULocale.forLanguageTag(language);
        diff.compare(lines(before), lines(after), MOST_PARAGRAPHS, (gone, come) -> {
            List<String> oldWords = words(String.join("", gone), locale);
            List<String> newWords = words(String.join("", come), locale);
            diff.compare(oldWords, newWords, MOST_WORDS, diff::change);
        });
        return List.copyOf(diff.stretches);
    }

    private interface Changed {
        void take(List<String> gone, List<String> come);
    }

    private void compare(List<String> before, List<String> after, int most, Changed changed) {
        if (before.size() > most || after.size() > most) {
            change(before, after);
            return;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            List<String> gone = delta.getSource().getLines();
            List<String> come = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                same(String.join("", gone));
            } else {
                changed.take(gone, come);
            }
        }
    }

    private void same(String words) {
        add(new Stretch(true, words, beforeAt, words, afterAt));
    }

    private void change(List<String> gone, List<String> come) {
        add(new Stretch(false, String.join("", gone), beforeAt, String.join("", come), afterAt));
    }

    private void add(Stretch next) {
        if (next.before().isEmpty() && next.after().isEmpty()) {
            return;
        }
        beforeAt += next.before().length();
        afterAt += next.after().length();
        Stretch last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null && last.same() == next.same()) {
            stretches.set(
                    stretches.size() - 1,
                    new Stretch(
                            last.same(),
                            last.before() + next.before(),
                            last.beforeAt(),
                            last.after() + next.after(),
                            last.afterAt()));
        } else {
            stretches.add(next);
        }
    }

    /** With their ends, so that they join to the text again. */
    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)", -1));
    }

    private static List<String> words(String text, ULocale locale) {
        BreakIterator bounds = BreakIterator.getWordInstance(locale);
        bounds.setText(text);
        List<String> words = new ArrayList<>();
        int start = bounds.first();
        for (int end = bounds.next(); end != BreakIterator.DONE; end = bounds.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }
}
