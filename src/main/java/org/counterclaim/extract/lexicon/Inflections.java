package org.counterclaim.extract.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import org.counterclaim.extract.text.Folding;

/**
 * The forms of one lexicon word.
 *
 * <p>Arabic: {@code perfect/imperfect} is a verb in the third person singular masculine, {@code word+} a noun with its
 * regular plurals and duals; the article, joined particles and pronouns need not be written. English:
 * {@code base/past} or {@code base/past/participle} is an irregular verb, {@code base~} a regular one, {@code word+} a
 * noun with its regular plural.
 */
final class Inflections {

    private Inflections() {}

    static Map<String, Form> of(String word, boolean arabic) {
        Map<String, Form> forms = new LinkedHashMap<>();
        if (word.indexOf('/') > 0) {
            String[] parts = word.split("/", -1);
            if (arabic) {
                arabicVerb(Folding.fold(parts[0]), Folding.fold(parts[1]), forms);
            } else {
                irregular(parts, forms);
            }
        } else if (word.endsWith("~")) {
            regular(word.substring(0, word.length() - 1), forms);
        } else if (word.endsWith("+")) {
            plural(Folding.fold(word.substring(0, word.length() - 1)), arabic, forms);
        } else {
            forms.put(word, Form.PLAIN);
        }
        return forms;
    }

    private static void arabicVerb(String perfect, String imperfect, Map<String, Form> forms) {
        boolean defective = (perfect.endsWith("ي") && perfect.length() > 2) || perfect.endsWith("ا");
        String stem = defective ? perfect.substring(0, perfect.length() - 1) : perfect;
        put(forms, Form.PAST, perfect, stem + "ت", stem + "وا", stem + "و", stem + "تا", perfect + "ا", perfect + "ن");
        if (defective) {
            put(forms, Form.PAST, stem + "يا", stem + "ين", stem + "يت", stem + "اه", stem + "اها", stem + "اهم");
        }
        boolean weak = imperfect.endsWith("ي") || imperfect.endsWith("ا") || imperfect.endsWith("و");
        String rest = imperfect.substring(1);
        String base = weak ? rest.substring(0, rest.length() - 1) : rest;
        for (String person : new String[] {"ي", "ت"}) {
            put(
                    forms,
                    Form.PRESENT,
                    person + rest,
                    person + base + "ون",
                    person + base + "وا",
                    person + base + "ان",
                    person + base + "ا");
            if (weak) {
                put(forms, Form.PRESENT, person + base, person + base + "يان");
            } else if (isHollow(rest) && rest.length() > 3) {
                put(
                        forms,
                        Form.PRESENT,
                        person + rest.substring(0, rest.length() - 2) + rest.charAt(rest.length() - 1));
            }
        }
    }

    private static boolean isHollow(String rest) {
        int second = rest.length() - 2;
        return second > 0 && "اوي".indexOf(rest.charAt(second)) >= 0;
    }

    private static void irregular(String[] parts, Map<String, Form> forms) {
        String base = parts[0];
        put(forms, Form.PAST, parts[1], parts[parts.length - 1]);
        forms.putIfAbsent(base, Form.PRESENT);
        forms.putIfAbsent(third(base), Form.PRESENT);
        forms.putIfAbsent(continuous(base), Form.ING);
    }

    private static void regular(String base, Map<String, Form> forms) {
        put(forms, Form.PRESENT, base, third(base));
        put(forms, Form.PAST, past(base));
        put(forms, Form.ING, continuous(base));
    }

    private static String third(String base) {
        if (base.endsWith("y") && !isVowel(base, base.length() - 2)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base.matches(".*(s|x|z|ch|sh|o)") ? base + "es" : base + "s";
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (base.endsWith("y") && !isVowel(base, base.length() - 2)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return doubled(base) + "ed";
    }

    private static String continuous(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        return base.endsWith("e") && !base.endsWith("ee")
                ? base.substring(0, base.length() - 1) + "ing"
                : doubled(base) + "ing";
    }

    /** A short stressed last syllable doubles its consonant: stop, stopped. */
    private static String doubled(String base) {
        int last = base.length() - 1;
        boolean shortSyllable = last >= 2
                && !isVowel(base, last)
                && "wxy".indexOf(base.charAt(last)) < 0
                && isVowel(base, last - 1)
                && !isVowel(base, last - 2)
                && syllables(base) == 1;
        return shortSyllable || base.endsWith("nap") ? base + base.charAt(last) : base;
    }

    private static int syllables(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            if (isVowel(word, i) && (i == 0 || !isVowel(word, i - 1))) {
                count++;
            }
        }
        return count;
    }

    private static boolean isVowel(String word, int at) {
        return at >= 0 && "aeiou".indexOf(word.charAt(at)) >= 0;
    }

    private static void plural(String word, boolean arabic, Map<String, Form> forms) {
        if (!arabic) {
            put(forms, Form.PLAIN, word, third(word));
            return;
        }
        String stem = word.endsWith("ه") || word.endsWith("ي") ? word.substring(0, word.length() - 1) : word;
        put(forms, Form.PLAIN, word, word + "ه", word + "ا", stem + "ون", stem + "ين", stem + "ان", stem + "ات");
        put(forms, Form.PLAIN, word + "ون", word + "ين", word + "ان", word + "ات", word + "ي", word + "و");
        put(forms, Form.PLAIN, stem + "تين", stem + "تان");
    }

    private static void put(Map<String, Form> forms, Form form, String... words) {
        for (String word : words) {
            forms.putIfAbsent(word, form);
        }
    }
}
