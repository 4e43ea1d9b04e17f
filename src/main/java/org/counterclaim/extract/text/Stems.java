package org.counterclaim.extract.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes joined particles, the article and pronouns off a folded Arabic word. It proposes; only a lexicon can tell
 * whether {@code وصل} is "arrived" or "and" with something. A stem keeps at least two letters, and three once a pronoun
 * went.
 */
final class Stems {

    private static final String[] PREFIXES = {
        "وبال", "وكال", "فبال", "وال", "فال", "بال", "كال", "ولل", "فلل", "ال", "لل", "وب", "ول", "وس", "فس", "وك",
        "فب", "فل", "و", "ف", "ب", "ل", "ك", "س"
    };
    private static final String[] PRONOUNS = {"هما", "كما", "هم", "هن", "ها", "كم", "نا", "ه", "ي", "ك"};
    private static final int LONGEST = 24;

    private Stems() {}

    static List<String> of(String word) {
        if (word.length() < 3 || word.length() > LONGEST || !Folding.isArabic(word.charAt(0))) {
            return List.of(word);
        }
        Set<String> stems = new LinkedHashSet<>();
        stems.add(word);
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= 2) {
                stems.add(word.substring(prefix.length()));
            }
        }
        for (String bare : List.copyOf(stems)) {
            withoutPronoun(bare, stems);
        }
        return List.copyOf(stems);
    }

    private static void withoutPronoun(String word, Set<String> stems) {
        for (String pronoun : PRONOUNS) {
            int length = word.length() - pronoun.length();
            if (length >= 3 && word.endsWith(pronoun)) {
                String bare = word.substring(0, length);
                stems.add(bare);
                if (bare.endsWith("ت")) {
                    // Ta marbuta opens before a pronoun: دفعة becomes دفعتهم.
                    stems.add(bare.substring(0, length - 1) + "ه");
                }
            }
        }
    }
}
