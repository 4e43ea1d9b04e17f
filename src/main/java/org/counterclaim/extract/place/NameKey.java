package org.counterclaim.extract.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Text;
import org.counterclaim.extract.text.Token;

/**
 * Brings spellings of one name together. Latin: accents, apostrophes, articles, doubled letters and the ou/oo/u, ee/i,
 * -ah/-a variants of transliteration go. Arabic is taken as folded.
 */
final class NameKey {

    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ash", "as", "ad", "ar", "at", "an", "az", "ez", "ed", "es", "er", "et", "en", "ech", "the");

    private static final Pattern WORDS = Pattern.compile("[\\s\\-–.,'()]+");

    private NameKey() {}

    /** The keys of a name's words, articles left out unless nothing else is there. */
    static List<String> of(String name) {
        List<String> keys = new ArrayList<>();
        for (Sentence sentence : Text.read(name).sentences()) {
            for (Token token : sentence.tokens()) {
                if (!token.isMark() && !isArticle(token.normal())) {
                    keys.add(word(token.normal()));
                }
            }
        }
        return List.copyOf(keys);
    }

    /** The same for a name of letters, hyphens and apostrophes alone. */
    static List<String> plain(String name) {
        List<String> keys = new ArrayList<>(2);
        for (String word : WORDS.split(Folding.fold(name), -1)) {
            String key = word.isEmpty() || isArticle(word) ? "" : word(word);
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return List.copyOf(keys);
    }

    static boolean isArticle(String normal) {
        return ARTICLES.contains(normal);
    }

    static String word(String normal) {
        return Folding.isArabic(normal.charAt(0)) ? normal : latin(normal);
    }

    private static String latin(String normal) {
        StringBuilder key = new StringBuilder(normal.length());
        String plain = isPlain(normal) ? normal : Normalizer.normalize(normal, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char unit = plain.charAt(i);
            char last = key.isEmpty() ? 0 : key.charAt(key.length() - 1);
            boolean drops = !Character.isLetterOrDigit(unit)
                    || (unit == last && Character.isLetter(unit) && unit != 'o' && unit != 'e');
            if (drops) {
                continue;
            }
            if ((unit == 'u' || unit == 'o') && last == 'o') {
                key.setCharAt(key.length() - 1, 'u');
            } else if (unit == 'e' && last == 'e') {
                key.setCharAt(key.length() - 1, 'i');
            } else {
                key.append(unit);
            }
        }
        int length = key.length();
        if (length > 3 && key.charAt(length - 1) == 'h' && key.charAt(length - 2) == 'a') {
            key.setLength(length - 1);
        }
        return key.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
