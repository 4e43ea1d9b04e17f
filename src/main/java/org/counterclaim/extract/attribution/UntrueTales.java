package org.counterclaim.extract.attribution;

import java.util.Set;
import java.util.stream.IntStream;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** Tales that an Arabic sentence says somebody called something: "ووصفت الاتهامات بأنها باطلة". */
final class UntrueTales {

    private static final Set<String> UNTRUE = Set.of(
            "كاذبه",
            "كاذب",
            "باطله",
            "باطل",
            "ملفقه",
            "مفبركه",
            "مزيفه",
            "مختلقه",
            "سخيفه",
            "اكاذيب",
            "افتراء",
            "افتراءات",
            "واهيه",
            "مغرضه",
            "هراء",
            "بالكذب",
            "بالكاذبه",
            "بالباطله",
            "بالسخيفه",
            "سخيف",
            "ملفق",
            "عبثيه",
            "صبيانيه");

    private UntrueTales() {}

    /** "Called the reports baseless": what is spoken of stands right behind the name. */
    static boolean are(Reading reading, Mark verb) {
        return reading.token(verb.start()).normal().contains("صف")
                && reading.marks().at(verb.start(), "say", "say") != null;
    }

    /** ووصفت الاتهامات بأنها باطلة: as good as a denial. */
    static boolean called(Reading reading, int content) {
        int to = Math.min(reading.size(), content + 14);
        return reading.marks().any("not", "nothing", content, to)
                || IntStream.range(Math.min(content, to), to).anyMatch(i -> reading.isAny(i, UNTRUE));
    }
}
