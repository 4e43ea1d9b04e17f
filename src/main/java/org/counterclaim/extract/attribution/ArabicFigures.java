package org.counterclaim.extract.attribution;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.NamedSource;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;

/** Figures that belong to somebody without a verb of saying: "أما حصيلة الحكومة فتوقفت عند 132". */
final class ArabicFigures extends VoiceLayer {

    private static final Set<String> COUNTS = Set.of(
            "حصيله",
            "ارقام",
            "احصاءات",
            "احصاييات",
            "تقديرات",
            "بيانات",
            "روايه",
            "احصاء",
            "الحصيله",
            "الارقام",
            "الاحصاءات");
    private static final Set<String> ANNOUNCING = Set.of("اعلان", "تاكيد", "اقرار", "اعتراف");
    private static final Set<String> RELATIVES = Set.of("التي", "الذي");

    ArabicFigures(Reading reading, Memory memory, Voices voices) {
        super(reading, memory, voices);
    }

    void lay() {
        for (int i = 0; i < reading.size() - 2; i++) {
            if (isAnnouncement(i) && voices.at(i) == null && isBody(i + 1)) {
                lay(i + 1);
            } else if (isCount(i) && voices.at(i) == null && isBody(i + 1)) {
                lay(i + 1);
            } else if (isCount(i) && voices.at(i) == null) {
                announced(i);
            }
        }
    }

    private boolean isCount(int at) {
        String normal = reading.token(at).normal();
        boolean joined = normal.length() > 4 && "وفب".indexOf(normal.charAt(0)) >= 0;
        return COUNTS.contains(normal) || (joined && COUNTS.contains(normal.substring(1)));
    }

    /** بعد إعلان اللجنة فوز, مع تأكيد الوزارة مقتل: a noun of saying before whoever said it. */
    private boolean isAnnouncement(int at) {
        String normal = reading.token(at).normal();
        boolean joined = normal.length() > 4 && "وفب".indexOf(normal.charAt(0)) >= 0;
        return ANNOUNCING.contains(normal) || (joined && ANNOUNCING.contains(normal.substring(1)));
    }

    /** Whoever owns a figure stands right behind it: a known source, or a definite word for a body. */
    private boolean isBody(int at) {
        Mark head = reading.marks().at(at, "speaker");
        boolean definite = reading.token(at).normal().startsWith("ال")
                || reading.token(at + 1).normal().startsWith("ال");
        return reading.sourceAt(at) != null
                || (head != null
                        && definite
                        && head.prefix().length() <= 2
                        && !head.code().equals("anonymous"));
    }

    /** الحصيلة الرسمية التي أعلنتها الوزارة، إحصاء جديد لوكالة. */
    private void announced(int count) {
        for (int i = count + 1; i < Math.min(reading.size() - 1, count + 4); i++) {
            Mark verb = reading.marks().at(i, "say");
            boolean relative = reading.isAny(i - 1, RELATIVES) || i == count + 1;
            if (verb != null && verb.isFinite() && relative && isBody(i + 1)) {
                lay(i + 1);
                return;
            }
            NamedSource source = reading.sourceAt(i);
            if (source != null && i > count + 1 && reading.token(i).normal().startsWith("ل")) {
                lay(i);
                return;
            }
        }
    }

    private void lay(int from) {
        Name name = ArabicNames.after(reading, from, memory);
        if (name != null && name.speaker().isKnown()) {
            memory.remember(name.speaker(), reading, name.start(), name.end());
            voices.layUnder(new Voice(
                    name.end(),
                    end(name.end()),
                    name.speaker(),
                    List.of(),
                    Stance.AFFIRMS,
                    Certainty.REPORTED,
                    "figure-of-speaker"));
        }
    }

    private int end(int from) {
        for (int i = from; i < reading.size(); i++) {
            if (reading.is(i, "؛") || reading.is(i, ".") || reading.marks().at(i, "boundary") != null) {
                return i;
            }
        }
        return reading.size();
    }
}
