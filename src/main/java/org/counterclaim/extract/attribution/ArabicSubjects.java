package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Finds a speaker's name before an Arabic verb of saying. */
final class ArabicSubjects {

    private static final int LONGEST = 14;

    private static final Set<String> RELATIVES = Set.of("الذي", "التي", "الذين");
    private static final Set<String> QUOTES = Set.of("\"", "«", "»", "“", "”", "(", ")");

    private static final Set<String> OPENINGS = Set.of(
            "كان", "كانت", "وكان", "وكانت", "كانوا", "وكانوا", "لكن", "ولكن", "اما", "غير", "بينما", "فيما", "الا");

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
        Name whose = reading.isAny(verb - 1, RELATIVES) ? relative(reading, verb - 1, floor, memory) : null;
        if (whose != null) {
            return whose;
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

    /** "لكن زعيم الحركة قدّر", "وكانت واشنطن قد اتهمت": a name that opens its clause and reaches up to the verb. */
    static @Nullable Name leading(Reading reading, int verb, int floor, Memory memory) {
        boolean had = reading.is(verb - 1, "قد");
        int end = had ? verb - 1 : verb;
        for (int i = end - 1; i >= Math.max(floor, end - LONGEST); i--) {
            boolean opens = i == 0 || reading.isAny(i - 1, OPENINGS) || isOpening(reading, i - 1);
            if (opens) {
                return named(reading, i, end, had, memory);
            }
            if (isBoundary(reading, i)) {
                return reading.isMark(i) ? named(reading, i + 1, end, had, memory) : null;
            }
        }
        return null;
    }

    private static @Nullable Name named(Reading reading, int from, int end, boolean had, Memory memory) {
        int start = from;
        while (start < end && reading.isAny(start, OPENINGS)) {
            start++;
        }
        boolean head = start < end
                && (reading.sourceAt(start) != null
                        || reading.marks().at(start, "speaker") != null
                        || reading.marks().at(start, "party") != null
                        || (had && (reading.placeAt(start) != null || memory.named(reading, start, end) != null)));
        if (!head
                || reading.marks().any("source", start, end)
                || reading.marks().any("say", start, end)) {
            return null;
        }
        Name name = SpeakerNames.in(reading, start, end, memory);
        return name != null && name.end() >= end - 1 ? new Name(name.speaker(), name.start(), end) : null;
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

    /** "بحسب خفر السواحل الذي قال": whoever the relative clause is about. */
    private static @Nullable Name relative(Reading reading, int pronoun, int floor, Memory memory) {
        Name found = null;
        for (int i = pronoun - 1; i >= Math.max(floor, pronoun - LONGEST / 2); i--) {
            if ((reading.isMark(i) && !isQuote(reading, i)) || isOpening(reading, i)) {
                return found;
            }
            boolean head = reading.sourceAt(i) != null || reading.marks().at(i, "speaker") != null;
            Name named = head ? SpeakerNames.in(reading, i, pronoun, memory) : null;
            found = named == null ? found : new Name(named.speaker(), named.start(), pronoun + 1);
            if (reading.marks().at(i, "source") != null) {
                Name behind = found == null ? ArabicStrangers.of(reading, i + 1) : null;
                boolean reaches = behind != null && behind.end() == pronoun;
                return reaches && behind != null ? new Name(behind.speaker(), behind.start(), pronoun + 1) : found;
            }
        }
        return found;
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

    /** جاء في تقرير سري لخبراء: whose paper it is, behind words that describe it; null when the verb is of no paper. */
    static @Nullable Name author(Reading reading, Mark verb, Memory memory) {
        boolean paper = verb.end() - verb.start() > 1
                && (reading.is(verb.end() - 1, "تقرير") || reading.is(verb.end() - 1, "بيان"));
        for (int i = verb.end(); paper && i < Math.min(reading.size(), verb.end() + 4); i++) {
            boolean of = reading.token(i).normal().startsWith("ل");
            if (of && (reading.marks().at(i, "speaker") != null || reading.sourceAt(i) != null)) {
                return ArabicNames.after(reading, i, memory);
            }
        }
        return null;
    }
}
