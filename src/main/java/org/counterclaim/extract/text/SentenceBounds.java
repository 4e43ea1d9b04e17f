package org.counterclaim.extract.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a sentence starts and ends, white space left out.
 *
 * @param paragraph lines before it that hold words
 * @param continues whether it goes on after a semicolon or dots
 */
record SentenceBounds(int start, int end, int paragraph, boolean continues) {

    /**
     * Unicode's own rules find the candidates; what scraped news does otherwise (no space after a full stop, Arabic
     * semicolons, abbreviations, dots for a dash) is added and taken away here.
     */
    static List<SentenceBounds> of(String text) {
        BreakIterator unicode = BreakIterator.getSentenceInstance(ULocale.ROOT);
        unicode.setText(text);
        List<SentenceBounds> bounds = new ArrayList<>();
        SentenceEnds ends = new SentenceEnds(text);
        int start = 0;
        int candidate = unicode.next();
        int paragraph = 0;
        boolean continues = false;
        for (int at = 1; at <= text.length(); at++) {
            boolean isCandidate = at == candidate;
            if (isCandidate) {
                candidate = unicode.next();
            }
            boolean line = ends.isLineEnd(at);
            if (line || at == text.length() || ends.endsAt(at, isCandidate)) {
                SentenceBounds trimmed = trimmed(text, start, at, paragraph, continues);
                if (trimmed != null) {
                    bounds.add(trimmed);
                }
                continues = !line && ends.isPause(at);
                if (line && !bounds.isEmpty() && bounds.getLast().paragraph() == paragraph) {
                    paragraph++;
                }
                start = at;
            }
        }
        return bounds;
    }

    @Nullable private static SentenceBounds trimmed(String text, int start, int end, int paragraph, boolean continues) {
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return first == last ? null : new SentenceBounds(first, last, paragraph, continues);
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.getType(unit) == Character.FORMAT;
    }
}
