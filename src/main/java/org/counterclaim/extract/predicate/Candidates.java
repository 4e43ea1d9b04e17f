package org.counterclaim.extract.predicate;

import java.util.Locale;
import java.util.Set;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Whose share of the vote a figure is: the last name that stands beside it, in the letters of the report. None is named
 * for whoever won "with" a share: the question then asks for the winner's.
 */
final class Candidates {

    private static final int NEAR = 6;
    private static final Set<String> GETTING = Set.of(
            "won",
            "win",
            "wins",
            "took",
            "takes",
            "got",
            "received",
            "secured",
            "polled",
            "garnered",
            "had",
            "has",
            "winning",
            "taking",
            "getting",
            "obtained",
            "gained",
            "captured",
            "claimed",
            "scored");
    private static final Set<String> ARABIC_GETTING =
            Set.of("حصل", "حصلت", "نال", "نالت", "حاز", "حازت", "حصد", "حصدت", "وحصل", "ونال", "بحصول", "حصول");
    private static final Set<String> TITLES = Set.of(
            "الرئيس",
            "المرشح",
            "مرشح",
            "منافسه",
            "المعارض",
            "president",
            "candidate",
            "incumbent",
            "leader",
            "mr",
            "rival");
    private static final Set<String> ON = Set.of("علي", "على", "بنسبه", "ب", "نحو", "اكثر", "من", "في", "ما");

    private Candidates() {}

    static @Nullable String of(Scene scene, int start, int end) {
        Reading reading = scene.reading();
        if (reading.arabic()) {
            return arabic(reading, start);
        }
        String after = reading.is(end, "for") || reading.is(end + 1, "for") || reading.is(end + 3, "for")
                ? name(reading, end, Math.min(reading.size(), end + NEAR + 2))
                : null;
        if (after != null) {
            return after;
        }
        for (int i = start - 1; i >= Math.max(0, start - NEAR); i--) {
            if (reading.isAny(i, GETTING)) {
                return i > 0 && isCapital(reading, i - 1) ? plain(reading, i - 1) : null;
            }
        }
        return null;
    }

    private static @Nullable String arabic(Reading reading, int start) {
        for (int i = start - 1; i >= Math.max(0, start - NEAR - 2); i--) {
            if (reading.isAny(i, ARABIC_GETTING)) {
                int last = i + 1;
                while (last < start && reading.token(last).isWord() && !reading.isAny(last, ON)) {
                    last++;
                }
                return last - 1 > i && !reading.isAny(last - 1, TITLES) ? plain(reading, last - 1) : null;
            }
        }
        return null;
    }

    private static @Nullable String name(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.is(i, "for")) {
                int last = i;
                while (last + 1 < reading.size() && isCapital(reading, last + 1)) {
                    last++;
                }
                return last > i ? plain(reading, last) : null;
            }
        }
        return null;
    }

    private static String plain(Reading reading, int at) {
        return Folding.fold(reading.words(at, at + 1)).toLowerCase(Locale.ROOT);
    }

    private static boolean isCapital(Reading reading, int at) {
        return reading.token(at).isWord()
                && Character.isUpperCase(
                        reading.sentence().source().charAt(reading.token(at).start()));
    }
}
