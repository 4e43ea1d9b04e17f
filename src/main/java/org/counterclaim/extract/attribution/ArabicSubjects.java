package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Finds a speaker's name before an Arabic verb of saying. */
final class ArabicSubjects {

    private static final int LONGEST = 14;

    private static final Set<String> QUOTES = Set.of("\"", "«", "»", "“", "”", "(", ")");

    private ArabicSubjects() {}

    /** The subject before a verb; null when nobody who speaks stands there. */
    static @Nullable Name before(Reading reading, int verb, int floor, Memory memory) {
        int close = reading.is(verb - 1, "قد") ? verb - 2 : verb - 1;
        if (close > 1 && reading.is(close, "،")) {
            Name named = apposition(reading, close, floor, memory);
            if (named != null) {
                return named;
            }
        }
        int start = verb;
        while (start > floor && verb - start < LONGEST && !isBoundary(reading, start - 1)) {
            start--;
        }
        for (int i = start; i < verb; i++) {
            boolean head = reading.sourceAt(i) != null
                    || reading.marks().at(i, "speaker") != null
                    || reading.marks().at(i, "party") != null
                    || reading.is(i, "الاخير")
                    || reading.is(i, "الاخيره");
            if (head) {
                int end = i;
                while (end < verb && !ArabicNames.stops(reading, i, end)) {
                    end = ArabicNames.next(reading, end);
                }
                return SpeakerNames.in(reading, i, Math.min(end, verb), memory);
            }
        }
        return null;
    }

    /** "Sushil Modi, the leader of the opposition, said": the name before the comma, what he leads behind it. */
    private static @Nullable Name apposition(Reading reading, int end, int floor, Memory memory) {
        int comma = end - 1;
        while (comma > floor && (!reading.isMark(comma) || isQuote(reading, comma)) && end - comma < LONGEST) {
            comma--;
        }
        if (!reading.is(comma, "،") || reading.marks().any("say", comma, end)) {
            return null;
        }
        int start = comma;
        while (start > floor
                && comma - start < 6
                && !isBoundary(reading, start - 1)
                && !isOpening(reading, start - 1)) {
            start--;
        }
        Name named = SpeakerNames.in(reading, start, comma, memory);
        return named == null ? null : new Name(named.speaker(), named.start(), end);
    }

    private static boolean isOpening(Reading reading, int at) {
        return reading.marks().covering(at, "boundary") != null || reading.is(at, "ان") || reading.is(at, "لكن");
    }

    private static boolean isQuote(Reading reading, int at) {
        return reading.isAny(at, QUOTES);
    }

    private static boolean isBoundary(Reading reading, int at) {
        if (reading.isMark(at)) {
            return !isQuote(reading, at);
        }
        Mark say = reading.marks().at(at, "say");
        if (say != null && say.isFinite()) {
            return true;
        }
        Mark trigger = reading.marks().at(at, "trigger");
        return trigger != null && trigger.isFinite();
    }
}
