package org.counterclaim.document;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.counterclaim.statement.Quote;

/**
 * Words chosen in a text, never cut through a character as a reader sees it: a letter keeps its diacritics, a family of
 * emoji stays together. Space around the words is no part of them.
 *
 * @param start offset in UTF-16 code units
 * @param end exclusive
 */
public record Excerpt(String text, int start, int end) {

    /** How much of the surroundings a quote keeps, in UTF-16 code units. */
    private static final int AROUND = 32;

    /** Whole characters from where the choice begins to where it ends; nothing when it holds no words. */
    public static Optional<Excerpt> of(String text, int from, int to) {
        if (from < 0 || to > text.length() || from >= to) {
            return Optional.empty();
        }
        BreakIterator characters = characters(text);
        int start = characters.isBoundary(from) ? from : characters.preceding(from);
        int end = characters.isBoundary(to) ? to : characters.following(to);
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? Optional.empty() : Optional.of(new Excerpt(text, start, end));
    }

    private static BreakIterator characters(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text);
        return characters;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    public String words() {
        return text.substring(start, end);
    }

    /** The words with enough of what stands around them to find them again. */
    public Quote quote() {
        BreakIterator characters = characters(text);
        int before = Math.max(0, start - AROUND);
        int after = Math.min(text.length(), end + AROUND);
        return new Quote(
                words(),
                text.substring(characters.isBoundary(before) ? before : characters.following(before), start),
                text.substring(end, characters.isBoundary(after) ? after : characters.preceding(after)));
    }
}
