package org.counterclaim.extract.reading;

import java.util.Set;
import org.counterclaim.extract.text.Folding;
import org.jspecify.annotations.Nullable;

/** Armed bodies that no register has, by what an Arabic report calls them: a movement, a front, a group and its name. */
public final class Movements {

    private static final int LONGEST = 4;
    private static final Set<String> HEADS =
            Set.of("حركه", "جماعه", "تنظيم", "جبهه", "ميليشيا", "مليشيا", "كتايب", "كتيبه", "لواء", "فصيل", "الويه");
    private static final Set<String> NOT_NAMES = Set.of(
            "المرور",
            "الملاحه",
            "الطيران",
            "السير",
            "القطارات",
            "التجاره",
            "النقل",
            "السفن",
            "العبور",
            "القتال",
            "الاحتجاجات",
            "المظاهرات",
            "الانتخابات",
            "التظاهر",
            "الدوله",
            "مسلحه",
            "مسلح",
            "متمرده",
            "متشدده",
            "ارهابيه",
            "محليه",
            "واحده",
            "اخري",
            "من",
            "في");
    private static final Set<String> STOPS = Set.of(
            "في", "من", "علي", "عن", "ان", "اي", "الي", "بعد", "قبل", "انها", "انه", "هذه", "هذا", "مسووليتها", "وراء");

    private Movements() {}

    /** Whether a word for an armed body starts a name at the token. */
    public static boolean starts(Reading reading, int at) {
        return end(reading, at) > at;
    }

    /** Whether the token is a word for an armed body. */
    public static boolean isHead(Reading reading, int at) {
        return reading.arabic() && head(reading.token(at).normal()) != null;
    }

    /** One past the last token of the name that starts at the token; the token itself when none does. */
    public static int end(Reading reading, int at) {
        boolean head = reading.arabic()
                && at >= 0
                && at + 1 < reading.size()
                && head(reading.token(at).normal()) != null
                && reading.sourceAt(at) == null
                && reading.marks().at(at, "party") == null
                && !reading.isAny(at + 1, NOT_NAMES);
        int end = head ? at + 1 : at;
        while (head && end < reading.size() && end - at < LONGEST && isName(reading, end)) {
            end++;
        }
        return end > at + 1 ? end : at;
    }

    private static boolean isName(Reading reading, int at) {
        String word = reading.token(at).normal();
        boolean joined = word.startsWith("بال") || word.startsWith("لل") || word.startsWith("بتن");
        return reading.token(at).isWord()
                && !joined
                && !STOPS.contains(word)
                && reading.timeAt(at) == null
                && reading.quantityAt(at) == null
                && reading.marks().at(at, "say") == null
                && reading.marks().at(at, "that") == null
                && reading.marks().at(at, "trigger", "take") == null
                && reading.marks().at(at, "trigger", "responsible") == null
                && reading.marks().at(at, "trigger", "attack") == null;
    }

    /** The name that starts at the token, without particles joined to it; null when none does. */
    public static @Nullable String at(Reading reading, int at) {
        int end = end(reading, at);
        return end == at ? null : bare(reading.words(at, end));
    }

    /** The name without what is joined to its first word; null when it is not such a body's. */
    public static @Nullable String bare(String name) {
        int space = name.indexOf(' ');
        String first = Folding.fold(space < 0 ? name : name.substring(0, space));
        String head = space < 0 ? null : head(first);
        return head == null || first.length() != space ? null : name.substring(space - head.length());
    }

    private static @Nullable String head(String folded) {
        String bare = folded.length() > 4 && "وفلب".indexOf(folded.charAt(0)) >= 0 ? folded.substring(1) : folded;
        return HEADS.contains(folded) ? folded : HEADS.contains(bare) ? bare : null;
    }
}
