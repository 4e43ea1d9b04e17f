package org.counterclaim.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which digits an Arabic page is written with. News of the region has both; English pages always have the first. */
public enum Digits {
    /** 0 to 9. */
    LATIN,
    /** Arabic-Indic, U+0660 to U+0669. */
    ARABIC;

    private static final char ZERO = '\u0660';
    private static final char SEPARATOR = '\u066C';

    static Optional<Digits> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** By which cookie and setting know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A text with these digits in place of 0 to 9. */
    String in(String text) {
        if (this == LATIN) {
            return text;
        }
        StringBuilder written = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean separates = unit == ',' && isDigit(text, i - 1) && isDigit(text, i + 1);
            written.append(isDigit(text, i) ? (char) (ZERO + unit - '0') : separates ? SEPARATOR : unit);
        }
        return written.toString();
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
