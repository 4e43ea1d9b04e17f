package org.counterclaim.article;

import java.lang.Character.UnicodeScript;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** The language of a text: what the page says, unless the letters themselves say otherwise. */
final class WrittenLanguage {

    private static final Set<String> IN_ARABIC_LETTERS = Set.of("ar", "fa", "ur", "ps", "ckb", "ku", "ug", "sd", "prs");

    private WrittenLanguage() {}

    static String of(String text, String told) {
        boolean arabicLetters = isInArabicLetters(text);
        String language = language(told);
        if (arabicLetters) {
            return IN_ARABIC_LETTERS.contains(language) ? language : "ar";
        }
        return language.isEmpty() || IN_ARABIC_LETTERS.contains(language) ? "en" : language;
    }

    private static boolean isInArabicLetters(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long arabic = text.codePoints()
                .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.ARABIC)
                .count();
        return arabic * 2 > letters;
    }

    private static String language(String told) {
        try {
            String tag = told.strip().split("[,; ]", 2)[0].replace('_', '-');
            return new Locale.Builder().setLanguageTag(tag).build().getLanguage();
        } catch (IllformedLocaleException e) {
            return "";
        }
    }
}
