package org.counterclaim.extract.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Optional;

/**
 * A text in which words are found however they are spelled: diacritics, letter forms, digits, case and white space count
 * for nothing, as everywhere in the product, and everything else counts. Only whole words are found.
 */
public final class SpelledText {

    private final Folded folded;
    private final String narrow;
    private final int[] wide;

    public SpelledText(String text) {
        folded = Folded.of(text);
        String whole = folded.folded();
        StringBuilder kept = new StringBuilder(whole.length());
        wide = new int[whole.length()];
        for (int i = 0; i < whole.length(); i++) {
            char unit = isSpace(whole.charAt(i)) ? ' ' : whole.charAt(i);
            if (unit != ' ' || (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ')) {
                wide[kept.length()] = i;
                kept.append(unit);
            }
        }
        narrow = kept.toString();
    }

    /** Where the words first stand; empty when they do not or there are none. */
    public Optional<TextSpan> find(String words) {
        String wanted = narrowed(words);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        for (int at = narrow.indexOf(wanted); at >= 0; at = narrow.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (isCut(at, true) && isCut(end, false)) {
                return Optional.of(folded.origin(wide[at], wide[end - 1] + 1));
            }
        }
        return Optional.empty();
    }

    public boolean holds(String words) {
        return find(words).isPresent();
    }

    private static String narrowed(String words) {
        return Folding.fold(words).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** Whether words may begin or end here: not inside a word or a figure, save behind a prefix that Arabic joins on. */
    private boolean isCut(int at, boolean beginning) {
        if (at == 0 || at == narrow.length() || !(isLetter(at - 1) && isLetter(at))) {
            return true;
        }
        return beginning && "وفبلكس".indexOf(narrow.charAt(at - 1)) >= 0 && (at == 1 || !isLetter(at - 2));
    }

    private boolean isLetter(int at) {
        return UCharacter.isLetterOrDigit(narrow.charAt(at));
    }

    private static boolean isSpace(char unit) {
        return UCharacter.isWhitespace(unit) || UCharacter.isUWhiteSpace(unit);
    }
}
