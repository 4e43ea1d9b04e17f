package org.counterclaim.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterclaim.extract.text.Folding;

/** A speaker's name taken apart: what stands before an office, and what behind it. */
final class OfficeWords {

    private static final Set<String> ELSEWHERE = Set.of(
            "in", "of", "at", "في", "التابعه", "التابع", "لدي", "بحكومه", "ب", "officer", "source", "sources", "chief",
            "station", "adviser", "advisor");
    private static final String BREAKS = " ,،\"«»“”()\n\t";
    private static final Set<String> BEHALF = Set.of("باسم", "بلسان");
    private static final Set<String> WITHIN = Set.of("في", "at", "in", "from", "with");
    private static final Set<String> OVER = Set.of(
            "country's",
            "nation's",
            "kingdom's",
            "outgoing",
            "caretaker",
            "transitional",
            "then",
            "senior",
            "the",
            "deputy",
            "وكيل",
            "وكيله",
            "نايب",
            "federal",
            "national",
            "central",
            "acting",
            "interim",
            "new",
            "and");

    private final List<String> words;

    private OfficeWords(List<String> words) {
        this.words = words;
    }

    static OfficeWords of(String name) {
        List<String> words = words(Folding.fold(name));
        int from = 0;
        for (int i = 0; i < Math.min(5, words.size() - 1); i++) {
            if (BEHALF.contains(words.get(i))) {
                from = i + 1;
            }
        }
        if (from == 0 && words.size() > 2 && isOfficial(words.getFirst()) && WITHIN.contains(words.get(1))) {
            from = 2;
        }
        from = over(words, from);
        return new OfficeWords(words.subList(from, words.size()));
    }

    private static int over(List<String> words, int from) {
        int at = from;
        while (at < words.size() && OVER.contains(words.get(at))) {
            at++;
        }
        return at;
    }

    /** Past the words that only tell which holder of an office it is. */
    int over(int from) {
        return over(words, from);
    }

    /** "An official in the ministry" speaks for it; "a source in the ministry" hides. */
    private static boolean isOfficial(String word) {
        return word.equals("official") || word.equals("officials") || word.startsWith("مسوول");
    }

    private static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || BREAKS.indexOf(folded.charAt(i)) >= 0) {
                if (i > from) {
                    words.add(folded.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    int size() {
        return words.size();
    }

    /** The words from one up to another, excluded, parted by a space. */
    String join(int from, int to) {
        return String.join(" ", words.subList(Math.min(from, words.size()), Math.min(to, words.size())));
    }

    String word(int at) {
        return words.get(at);
    }

    /** Whether a word behind the office says that it is not the office itself, but part of it or another's. */
    boolean isElsewhere(int from) {
        for (int i = from; i < words.size(); i++) {
            if (ELSEWHERE.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word joins a country to the office: "of", "in". */
    boolean joins(int at) {
        return at < words.size() && Set.of("of", "in", "في", "the").contains(words.get(at));
    }
}
