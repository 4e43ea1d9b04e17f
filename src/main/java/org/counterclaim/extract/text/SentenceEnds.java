package org.counterclaim.extract.text;

import java.util.Set;

/** Decides whether a sentence ends at an offset. Looks no further than a word's length around it. */
final class SentenceEnds {

    private static final int WORD = 16;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "sgt", "maj", "capt", "cpl", "brig", "adm", "cmdr",
            "sen", "rep", "gov", "pres", "st", "no", "vs", "inc", "ltd", "co", "corp", "jr", "sr", "rev", "hon", "jan",
            "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "al", "u.s", "u.n",
            "u.k", "e.g", "i.e", "fig", "mt", "ft", "op");

    private final String text;

    SentenceEnds(String text) {
        this.text = text;
    }

    boolean isLineEnd(int at) {
        char last = text.charAt(at - 1);
        return last == '\n' || last == '\r' || last == '\u2029' || last == '\u0085';
    }

    /** Whether what ends at {@code at} is only paused: a semicolon, or dots used as a dash. */
    boolean isPause(int at) {
        int mark = markBefore(at);
        return mark >= 0 && (isSemicolon(text.charAt(mark)) || isDots(mark));
    }

    boolean endsAt(int at, boolean candidate) {
        char before = text.charAt(at - 1);
        if (isSemicolon(before)) {
            return at < text.length() && Character.isWhitespace(text.charAt(at));
        }
        if (candidate) {
            return !isFalse(at);
        }
        return before == '.' && isMissedSpace(at);
    }

    /** Scraped pages glue sentences: "killed.The". */
    private boolean isMissedSpace(int at) {
        return at + 1 < text.length()
                && at >= 3
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at - 2))
                && Character.isLowerCase(text.charAt(at - 3));
    }

    private boolean isFalse(int at) {
        int mark = markBefore(at);
        if (mark < 0 || text.charAt(mark) != '.' || at >= text.length()) {
            return false;
        }
        return startsSmall(at) || isAbbreviation(mark);
    }

    private boolean startsSmall(int at) {
        char next = text.charAt(at);
        return Character.isLowerCase(next) || next == '،' || next == ',';
    }

    private boolean isAbbreviation(int mark) {
        int start = mark;
        while (start > 0 && mark - start < WORD && isWordUnit(text.charAt(start - 1))) {
            start--;
        }
        String word = Folding.fold(text.subSequence(start, mark));
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word) || isInitials(word);
    }

    /** "P.K. Jena": the forenames of somebody, and not a capital or a time of day, which may well end a sentence. */
    private static boolean isInitials(String word) {
        return word.length() == 3 && word.charAt(1) == '.' && !word.endsWith(".m") && !word.equals("d.c");
    }

    private static boolean isWordUnit(char unit) {
        return Character.isLetter(unit) || unit == '.' || Folding.isTransparent(unit);
    }

    private boolean isDots(int mark) {
        char sign = text.charAt(mark);
        return sign == '…' || (sign == '.' && mark > 0 && text.charAt(mark - 1) == '.');
    }

    /** The closing mark of the sentence that ends at {@code at}, behind spaces and closing quotation marks. */
    private int markBefore(int at) {
        int first = Math.max(0, at - WORD);
        for (int i = at - 1; i >= first; i--) {
            char unit = text.charAt(i);
            if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit) && !isCloser(unit)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCloser(char unit) {
        return "\"'”“’»›)]".indexOf(unit) >= 0 || Folding.isTransparent(unit);
    }

    private static boolean isSemicolon(char unit) {
        return unit == ';' || unit == '؛';
    }
}
