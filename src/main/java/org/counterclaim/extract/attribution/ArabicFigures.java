package org.counterclaim.extract.attribution;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.Stance;

/** Figures that belong to somebody without a verb of saying: "أما حصيلة الحكومة فتوقفت عند 132". */
final class ArabicFigures extends VoiceLayer {

    private static final Set<String> COUNTS =
            Set.of("حصيله", "ارقام", "احصاءات", "احصاييات", "تقديرات", "بيانات", "روايه", "احصاء");

    ArabicFigures(Reading reading, Memory memory, Voices voices) {
        super(reading, memory, voices);
    }

    void lay() {
        for (int i = 0; i < reading.size() - 2; i++) {
            if (isCount(i) && voices.at(i) == null && isBody(i + 1)) {
                lay(i);
            }
        }
    }

    private boolean isCount(int at) {
        String normal = reading.token(at).normal();
        boolean joined = normal.length() > 4 && "وفب".indexOf(normal.charAt(0)) >= 0;
        return COUNTS.contains(normal) || (joined && COUNTS.contains(normal.substring(1)));
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

    private void lay(int count) {
        Name name = ArabicNames.after(reading, count + 1, memory);
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
