package org.counterclaim.extract.text;

import java.util.Map;
import java.util.Set;

/**
 * A name without its vowels, the same in Arabic and in Latin script: Tebboune and تبون are both {@code tbn}. Letters that
 * transliterations take for one another fall together, breathings and vowel letters go, and articles too. Made for names
 * of one country or one report: over all the world many names share a skeleton.
 */
public final class Skeleton {

    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ash", "as", "ad", "ar", "at", "an", "az", "the", "de");
    private static final Map<Character, Character> ARABIC = Map.ofEntries(
            Map.entry('ب', 'b'),
            Map.entry('پ', 'b'),
            Map.entry('ت', 't'),
            Map.entry('ث', 't'),
            Map.entry('ط', 't'),
            Map.entry('ج', 'g'),
            Map.entry('گ', 'g'),
            Map.entry('غ', 'g'),
            Map.entry('خ', 'k'),
            Map.entry('ق', 'k'),
            Map.entry('ك', 'k'),
            Map.entry('ک', 'k'),
            Map.entry('د', 'd'),
            Map.entry('ذ', 'd'),
            Map.entry('ض', 'd'),
            Map.entry('ظ', 'z'),
            Map.entry('ز', 'z'),
            Map.entry('ر', 'r'),
            Map.entry('س', 's'),
            Map.entry('ش', 's'),
            Map.entry('ص', 's'),
            Map.entry('ف', 'f'),
            Map.entry('ڤ', 'f'),
            Map.entry('ل', 'l'),
            Map.entry('م', 'm'),
            Map.entry('ن', 'n'));

    private Skeleton() {}

    /** The skeleton of each word of the name, joined by hyphens; empty when nothing is left of it. */
    public static String of(String name) {
        StringBuilder joined = new StringBuilder();
        for (String word : Folding.fold(name).split("[\\s\\-–'’.]+", -1)) {
            String bones = ARTICLES.contains(word) ? "" : word(word);
            if (!bones.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : "-").append(bones);
            }
        }
        return joined.toString();
    }

    /** The skeleton of the last word, by which a person is known. */
    public static String last(String name) {
        String whole = of(name);
        return whole.substring(whole.lastIndexOf('-') + 1);
    }

    private static String word(String folded) {
        boolean arabic = !folded.isEmpty() && Folding.isArabic(folded.charAt(0));
        String plain = arabic ? bare(folded) : digraphs(folded);
        StringBuilder bones = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char bone = arabic ? ARABIC.getOrDefault(plain.charAt(i), ' ') : latin(plain, i);
            if (bone != ' ' && (bones.isEmpty() || bones.charAt(bones.length() - 1) != bone)) {
                bones.append(bone);
            }
        }
        return bones.toString();
    }

    private static String bare(String folded) {
        String plain = folded.replace("تش", "ش");
        return plain.startsWith("ال") && plain.length() > 4 ? plain.substring(2) : plain;
    }

    private static String digraphs(String folded) {
        return folded.replace("sh", "s")
                .replace("ch", "s")
                .replace("kh", "k")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("dj", "g")
                .replace("th", "t")
                .replace("zh", "g")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("x", "ks");
    }

    private static char latin(String word, int at) {
        char letter = word.charAt(at);
        return switch (letter) {
            case 'b', 'p' -> 'b';
            case 'c' -> at + 1 < word.length() && "eiy".indexOf(word.charAt(at + 1)) >= 0 ? 's' : 'k';
            case 'q', 'k' -> 'k';
            case 'g', 'j' -> 'g';
            case 'v', 'f' -> 'f';
            case 'd', 'l', 'm', 'n', 'r', 's', 't', 'z' -> letter;
            default -> ' ';
        };
    }
}
