package org.counterclaim.extract.predicate;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;

/** What happened to people where one word says two things: wounded or infected, survived or not. */
final class Harms {

    private static final int NEAR = 8;
    private static final Set<String> NONE =
            Set.of("none", "nobody", "neither", "no", "احد", "اي", "never", "not", "لم", "ولم", "لا");

    private Harms() {}

    /** The code of the governing word as it is meant here. */
    static String code(Scene scene, Mark governor, int figure) {
        Reading reading = scene.reading();
        if (governor.code().equals("injured") && (isOfDisease(reading, governor) || isCase(scene, governor))) {
            return "infected";
        }
        if (governor.is("count", "detained") || governor.is("cause", "detained")) {
            return Captivity.code(scene, governor, figure);
        }
        if (governor.code().equals("rescued") && isNobody(reading, governor, figure)) {
            return "killed";
        }
        return governor.code();
    }

    /** Whether the report or the sentence speaks of an illness, so that cases are people who have it. */
    static boolean isOfDisease(Scene scene) {
        return scene.themes().epidemic()
                || scene.reading()
                        .marks()
                        .any("kind", "epidemic", 0, scene.reading().size());
    }

    /** 1177 إصابة, in a report on an epidemic. */
    private static boolean isCase(Scene scene, Mark governor) {
        String word = scene.reading().token(governor.start()).normal();
        return scene.themes().epidemic() && (word.contains("اصاب") || word.startsWith("case"));
    }

    /** أصيب بالكوليرا, إصابة بالحصبة. */
    private static boolean isOfDisease(Reading reading, Mark governor) {
        return reading.marks()
                .any(
                        "kind",
                        "epidemic",
                        Math.max(0, governor.start() - NEAR / 2),
                        Math.min(reading.size(), governor.end() + NEAR));
    }

    /** "None of the 12 sailors was hurt". */
    static boolean isNone(Reading reading, int figure) {
        return reading.is(figure - 3, "none") && reading.is(figure - 2, "of");
    }

    /** "None of the 47 passengers survived", لم ينج أحد من الركاب وعددهم 47. */
    private static boolean isNobody(Reading reading, Mark governor, int figure) {
        int first = Math.min(governor.start(), figure);
        for (int i = Math.max(0, first - 3); i < Math.max(governor.start(), figure); i++) {
            if (reading.isAny(i, NONE)) {
                String word = reading.token(governor.start()).normal();
                return word.startsWith("surviv") || word.contains("نج") || word.contains("ناج");
            }
        }
        return false;
    }
}
