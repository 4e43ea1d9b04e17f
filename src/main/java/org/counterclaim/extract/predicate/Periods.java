package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.reading.Reading;

/** Over what time a figure counts, where it is more than the occurrence that the sentence tells of. */
final class Periods {

    private static final int REACH = 12;
    private static final int WORDS = 6;
    private static final Set<String> WARS = Set.of(
            "war",
            "conflict",
            "insurgency",
            "uprising",
            "revolt",
            "unrest",
            "year",
            "الحرب",
            "النزاع",
            "الصراع",
            "الثوره",
            "التمرد",
            "الانتفاضه",
            "العام",
            "السنه");
    private static final Set<String> SINCE = Set.of("since", "منذ");

    /** "The dead of the crisis since it broke out": what broke out is told before. */
    private static final Set<String> OUTBREAKS =
            Set.of("اندلاعها", "اندلاعه", "بدئها", "بدئه", "بدايتها", "انطلاقها", "انطلاقه", "نشوبها", "تفجرها");

    private static final Set<String> CRISES = Set.of(
            "الازمه", "الحرب", "الثوره", "الاحتجاجات", "الاضطرابات", "الصراع", "النزاع", "المظاهرات", "التظاهرات");

    private Periods() {}

    /** A war is more than the blow told of, as an operation or a battle is not. */
    private static boolean isOfWar(Reading reading, int from) {
        for (int i = from; i < Math.min(reading.size(), from + WORDS); i++) {
            if (reading.isAny(i, WARS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfCrisis(Reading reading, int since) {
        return reading.isAny(since + 1, OUTBREAKS)
                && (reading.isAny(since - 1, CRISES) || reading.isAny(since - 2, CRISES));
    }

    /** Whether the figure counts since something began that has no date in the sentence. */
    static boolean isOverall(Scene scene, int start, int end) {
        Reading reading = scene.reading();
        int from = Math.max(scene.clauseStart(start), start - REACH);
        int to = Math.min(scene.clauseEnd(start), end + REACH);
        for (int i = from; i < to; i++) {
            if (reading.isAny(i, SINCE) && reading.timeAt(i) == null) {
                return scene.main() == PredicateFamily.PROTEST || isOfWar(reading, i + 1) || isOfCrisis(reading, i);
            }
        }
        return false;
    }
}
