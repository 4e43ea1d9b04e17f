package org.counterclaim.extract.place;

import java.util.List;
import java.util.Map;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.Skeleton;

/**
 * Whether an Arabic and a Latin spelling may be one name. Consonants must be in their order, as any of the letters that
 * transliterations put for them; a long vowel of the Arabic must stand in the Latin too, while short ones are in it alone.
 */
final class Spelling {

    private static final Map<Character, List<String>> LETTERS = Map.ofEntries(
            Map.entry('ب', List.of("b", "p")),
            Map.entry('پ', List.of("p", "b")),
            Map.entry('ت', List.of("t")),
            Map.entry('ث', List.of("th", "s", "t")),
            Map.entry('ج', List.of("dj", "dzh", "zh", "j", "gi", "g")),
            Map.entry('چ', List.of("ch", "c")),
            Map.entry('ح', List.of("h", "")),
            Map.entry('خ', List.of("kh", "ch", "k", "h", "x", "j")),
            Map.entry('د', List.of("d")),
            Map.entry('ذ', List.of("dh", "th", "d", "z")),
            Map.entry('ر', List.of("rh", "r")),
            Map.entry('ز', List.of("z", "s", "ts")),
            Map.entry('س', List.of("ts", "s", "c", "z")),
            Map.entry('ش', List.of("shch", "sch", "sh", "ch", "s", "x")),
            Map.entry('ص', List.of("s")),
            Map.entry('ض', List.of("dh", "d")),
            Map.entry('ط', List.of("t")),
            Map.entry('ظ', List.of("dh", "th", "z")),
            Map.entry('ع', List.of("'", "a", "")),
            Map.entry('غ', List.of("gh", "gu", "g", "h")),
            Map.entry('گ', List.of("g")),
            Map.entry('ف', List.of("ph", "f", "v")),
            Map.entry('ڤ', List.of("v")),
            Map.entry('ق', List.of("gh", "q", "k", "g", "c")),
            Map.entry('ك', List.of("ck", "kh", "k", "c", "q", "g")),
            Map.entry('ل', List.of("l")),
            Map.entry('م', List.of("m")),
            Map.entry('ن', List.of("n", "m")),
            Map.entry('ه', List.of("h", "")),
            Map.entry('و', List.of("ou", "oo", "ow", "au", "aw", "eu", "uo", "o", "u", "w", "v")),
            Map.entry('ي', List.of("ee", "ie", "ei", "ey", "ay", "ai", "yi", "iy", "i", "y", "e", "j")),
            Map.entry('ا', List.of("aa", "a", "o", "e")),
            Map.entry('ء', List.of("'", "")));

    private static final List<String> FIRST_ALEF =
            List.of("aa", "ou", "oo", "au", "ei", "ai", "a", "e", "i", "o", "u", "y");
    private static final List<String> LAST_ROUND = List.of("ah", "eh", "a", "e", "o", "h", "");
    private static final List<String> CHA = List.of("tch", "tsh", "ch", "cz", "tj", "c");

    private Spelling() {}

    /**
     * A key that names share which may be spellings of one another: consonants by where they are spoken. Many others share
     * it as well.
     */
    static String sound(String name) {
        String bones = Skeleton.of(name);
        StringBuilder sound = new StringBuilder(bones.length());
        for (int i = 0; i < bones.length(); i++) {
            char place = place(bones.charAt(i));
            if (place != ' ' && (sound.isEmpty() || sound.charAt(sound.length() - 1) != place)) {
                sound.append(place);
            }
        }
        return sound.toString();
    }

    private static char place(char bone) {
        return switch (bone) {
            case 'b', 'f' -> 'b';
            case 't', 'd' -> 't';
            case 'k', 'g', 's', 'z' -> 'k';
            case 'm', 'n' -> 'n';
            case '-' -> ' ';
            default -> bone;
        };
    }

    /** Whether the Arabic name may be the Latin one; both may be of several words. */
    static boolean fits(String arabic, String latin) {
        String a = bare(Folding.fold(arabic));
        String l = plain(latin);
        if (a.length() > 40 || l.length() > 40) {
            return false;
        }
        return new Alignment(a, l).fits(0, 0);
    }

    /** Whether hardly a vowel is left out, as Arabic writes foreign names and not its own words. */
    static boolean isSpelledOut(String arabic, String latin) {
        String a = bare(Folding.fold(arabic));
        int written = 0;
        for (int i = 0; i < a.length(); i++) {
            boolean last = i == a.length() - 1 && a.charAt(i) == 'ه';
            written += "اوي".indexOf(a.charAt(i)) >= 0 || last ? 1 : 0;
        }
        String l = plain(latin);
        int spoken = 0;
        for (int i = 0; i < l.length(); i++) {
            boolean vowel = "aeiouy".indexOf(l.charAt(i)) >= 0;
            spoken += vowel && (i == 0 || "aeiouy".indexOf(l.charAt(i - 1)) < 0) ? 1 : 0;
        }
        return written > 0 && spoken - written <= 1;
    }

    private static String bare(String folded) {
        StringBuilder bare = new StringBuilder(folded.length());
        for (String word : folded.split("[\\s\\-]+", -1)) {
            bare.append(word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word);
        }
        return bare.toString();
    }

    private static String plain(String latin) {
        StringBuilder plain = new StringBuilder(latin.length());
        for (String word : Folding.fold(latin).split("[\\s\\-]+", -1)) {
            if (!NameKey.isArticle(word)) {
                plain.append(word.startsWith("al-") ? word.substring(3) : word);
            }
        }
        return plain.toString();
    }

    /** Both names, and which of their ends are known not to fit. */
    private static final class Alignment {

        private final String arabic;
        private final String latin;
        private final boolean[][] tried;

        Alignment(String arabic, String latin) {
            this.arabic = arabic;
            this.latin = latin;
            this.tried = new boolean[arabic.length() + 1][latin.length() + 1];
        }

        boolean fits(int i, int j) {
            if (i == arabic.length() && j == latin.length()) {
                return true;
            }
            if (tried[i][j]) {
                return false;
            }
            tried[i][j] = true;
            return letter(i, j) || (j < latin.length() && isMute(j) && fits(i, j + 1));
        }

        private boolean letter(int i, int j) {
            if (i == arabic.length()) {
                return false;
            }
            boolean cha = arabic.startsWith("تش", i);
            for (String option : cha ? CHA : options(i)) {
                if (latin.startsWith(option, j) && fits(i + (cha ? 2 : 1), j + option.length())) {
                    return true;
                }
            }
            if (cha) {
                return options(i).stream().anyMatch(option -> latin.startsWith(option, j) && fits(i + 1, j + 1));
            }
            return (arabic.startsWith("كس", i) && latin.startsWith("x", j) && fits(i + 2, j + 1))
                    || (i == arabic.length() - 1 && arabic.charAt(i) == 'ا' && fits(i + 1, j));
        }

        private List<String> options(int i) {
            char letter = arabic.charAt(i);
            if (i == 0 && letter == 'ا') {
                return FIRST_ALEF;
            }
            return i == arabic.length() - 1 && letter == 'ه' ? LAST_ROUND : LETTERS.getOrDefault(letter, List.of());
        }

        /** A short vowel, a mute letter or the second of two. */
        private boolean isMute(int j) {
            return "aeiouyh'".indexOf(latin.charAt(j)) >= 0 || (j > 0 && latin.charAt(j) == latin.charAt(j - 1));
        }
    }
}
