package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.reading.Reading;

/** What somebody bases words on and nobody answers for: "the movement said first information put the dead at". */
final class Grounds {

    private static final Set<String> WORDS = Set.of(
            "information",
            "findings",
            "evidence",
            "indications",
            "signs",
            "footage",
            "images",
            "data",
            "figures",
            "results",
            "investigations",
            "investigation",
            "estimates",
            "معلومات",
            "بيانات",
            "ادله",
            "موشرات",
            "مؤشرات",
            "دلايل",
            "صور",
            "تحقيقات",
            "تقديرات",
            "نتايج",
            "ارقام",
            "معطيات",
            "احصاءات",
            "احصاييات",
            "تحاليل",
            "سجلات");
    private static final Set<String> ADJECTIVES = Set.of(
            "preliminary",
            "initial",
            "first",
            "early",
            "new",
            "latest",
            "available",
            "the",
            "its",
            "their",
            "more",
            "provisional");

    private Grounds() {}

    /** Whether nobody is named in the words, only what was found. */
    static boolean are(Reading reading, Name name) {
        if (name.speaker().code() != null || name.end() <= name.start()) {
            return false;
        }
        if (reading.arabic()) {
            String head = reading.token(name.start()).normal();
            boolean owned = name.end() - name.start() > 1
                    && !head.startsWith("ال")
                    && reading.token(name.start() + 1).normal().startsWith("ال");
            return WORDS.contains(Bodies.bare(head)) && !owned;
        }
        int at = name.start();
        while (at < name.end() - 1 && reading.isAny(at, ADJECTIVES)) {
            at++;
        }
        return at == name.end() - 1 && reading.isAny(at, WORDS);
    }
}
