package org.counterclaim.extract.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Latin initials as Arabic spells them, letter by letter: سي جي تي is CGT. Arabic writes some letters alike, such as B and
 * P, and the commoner is taken.
 */
public final class SpelledInitials {

    private static final int FEWEST = 3;
    private static final int MOST = 6;
    private static final Map<String, Character> LETTERS = new HashMap<>();

    static {
        put('A', "ايه");
        put('B', "بي");
        put('C', "سي");
        put('D', "دي");
        put('E', "إي", "يي");
        put('F', "اف");
        put('G', "جي");
        put('H', "اتش", "ايتش");
        put('I', "اي", "آي");
        put('J', "جيه");
        put('K', "كي", "كيه");
        put('L', "ال", "إل");
        put('M', "ام");
        put('N', "ان");
        put('O', "او");
        put('Q', "كيو");
        put('R', "ار");
        put('S', "اس");
        put('T', "تي");
        put('U', "يو");
        put('V', "في");
        put('W', "دبليو", "دابليو");
        put('X', "اكس");
        put('Y', "واي");
        put('Z', "زد", "زيد");
    }

    private SpelledInitials() {}

    private static void put(char letter, String... names) {
        for (String name : names) {
            LETTERS.put(Folding.fold(name), letter);
        }
    }

    /** The initials that the whole name spells, an article before it aside; null when it spells none. */
    public static @Nullable String of(String name) {
        String[] words = name.strip().split("[ -]+", -1);
        if (words.length < FEWEST || words.length > MOST) {
            return null;
        }
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            Character letter = letter(Folding.fold(words[i]), i == 0);
            if (letter == null) {
                return null;
            }
            initials.append(letter.charValue());
        }
        return initials.toString();
    }

    /** Whether the word names a letter, an article before it aside. */
    public static boolean isLetter(String folded) {
        return letter(folded, true) != null;
    }

    private static @Nullable Character letter(String folded, boolean first) {
        Character letter = LETTERS.get(folded);
        boolean article = first && letter == null && folded.startsWith("ال");
        return article ? LETTERS.get(folded.substring(2)) : letter;
    }
}
