package org.counterclaim.extract.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Brings Arabic and Latin spellings to one form, unit by unit, as the SQL function {@code search_normal} does:
 * diacritics, tatweel and invisible controls go; alef, hamza seats, ta marbuta and alef maqsura fold; Persian kaf and
 * yeh and every decimal digit become the plain ones; Latin letters become small. Typographic apostrophes become plain.
 */
public final class Folding {

    /** Stands for a unit that folds to nothing. */
    static final char NOTHING = '\0';

    private static final char[] TABLE = table();
    private static final int MEMORY = 0x2100;

    private Folding() {}

    /** The folded form of {@code words}. */
    public static String fold(CharSequence words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            append(folded, words.charAt(i));
        }
        return folded.toString();
    }

    /** Whether the unit is a letter or digit of the Arabic script. */
    public static boolean isArabic(char unit) {
        return (unit >= 0x0600 && unit <= 0x06FF)
                || (unit >= 0x0750 && unit <= 0x077F)
                || (unit >= 0xFB50 && unit <= 0xFDFF)
                || (unit >= 0xFE70 && unit <= 0xFEFC);
    }

    /** Whether the unit folds to nothing: a diacritic, a tatweel or an invisible control. */
    static boolean isTransparent(char unit) {
        return unit < MEMORY ? TABLE[unit] == NOTHING && unit != 0 : unit == 0xFEFF;
    }

    static void append(StringBuilder folded, char unit) {
        if (unit < MEMORY) {
            char plain = TABLE[unit];
            if (plain != NOTHING) {
                folded.append(plain);
            }
        } else if (isPresentationForm(unit)) {
            String plain = Normalizer2.getNFKCInstance().normalize(String.valueOf(unit));
            for (int i = 0; i < plain.length(); i++) {
                if (!isPresentationForm(plain.charAt(i))) {
                    append(folded, plain.charAt(i));
                }
            }
        } else if (unit != 0xFEFF) {
            folded.append(digitOrSmall(unit));
        }
    }

    private static boolean isPresentationForm(char unit) {
        return (unit >= 0xFB50 && unit <= 0xFDFF) || (unit >= 0xFE70 && unit <= 0xFEFC);
    }

    private static char[] table() {
        char[] table = new char[0x2100];
        for (char unit = 1; unit < table.length; unit++) {
            table[unit] = plain(unit);
        }
        return table;
    }

    private static char plain(char unit) {
        return switch (unit) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ئ' -> 'ي';
            case 'ة' -> 'ه';
            case 'ؤ' -> 'و';
            case 'ک' -> 'ك';
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u0640', '\u0670', '\u00AD', '\u061C' -> NOTHING;
            default -> isMark(unit) ? NOTHING : digitOrSmall(unit);
        };
    }

    private static boolean isMark(char unit) {
        return (unit >= 0x0610 && unit <= 0x061A)
                || (unit >= 0x064B && unit <= 0x065F)
                || (unit >= 0x06D6 && unit <= 0x06ED)
                || (unit >= 0x200B && unit <= 0x200F)
                || (unit >= 0x202A && unit <= 0x202E)
                || (unit >= 0x2060 && unit <= 0x2069);
    }

    private static char digitOrSmall(char unit) {
        int digit = Character.digit(unit, 10);
        return digit >= 0 ? (char) ('0' + digit) : Character.toLowerCase(unit);
    }
}
