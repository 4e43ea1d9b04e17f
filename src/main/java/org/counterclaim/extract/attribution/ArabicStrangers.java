package org.counterclaim.extract.attribution;

import java.util.Set;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Movements;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.extract.text.SpelledInitials;
import org.jspecify.annotations.Nullable;

/** Speakers that no lexicon knows: the definite noun right behind a verb of saying. */
final class ArabicStrangers {

    private static final int LONGEST = 9;
    private static final Set<String> SURE = Set.of("say", "announce", "confirm", "explain", "add", "deny");
    private static final Set<String> STOPS = Set.of(
            "عن", "في", "على", "علي", "الى", "الي", "من", "ان", "انه", "انها", "انهم", "بان", "خلال", "بعد", "قبل",
            "لكن", "حول", "امس", "اليوم", "بشان", "الذي", "التي", "الذين");
    private static final Set<String> NOBODY = Set.of(
            "الذي", "التي", "الذين", "هذا", "هذه", "ذلك", "تلك", "الامر", "الخبر", "الانباء", "الحادث", "الهجوم",
            "الحصيله", "العدد", "الناس", "الكثير", "البعض", "الجميع", "الاول", "الاخير", "السبت", "الاحد");

    private static final Set<String> GROUNDS = Set.of(
            "الاتفاق",
            "اتفاق",
            "القانون",
            "الخطه",
            "خطه",
            "الدستور",
            "الجدول",
            "المعايير",
            "ما",
            "ذلك",
            "الحاجه",
            "القواعد",
            "بنود",
            "شروط",
            "هذا",
            "هذه",
            "مقياس",
            "الموعد",
            "فقد",
            "قد",
            "كل",
            "انه");

    private ArabicStrangers() {}

    static @Nullable Name after(Reading reading, Mark verb) {
        if (!verb.isFinite() || !SURE.contains(verb.code())) {
            return null;
        }
        int start = verb.end();
        int movement = start < reading.size() ? Movements.end(reading, start) : start;
        if (movement > start) {
            return new Name(
                    new Speaker(reading.words(start, movement), null, SpeakerKind.ORGANISATION, false),
                    start,
                    movement);
        }
        int letters = start;
        while (letters < reading.size()
                && SpelledInitials.isLetter(reading.token(letters).normal())) {
            letters++;
        }
        if (letters - start > 3 && reading.marks().at(letters - 1, "that") != null) {
            letters--;
        }
        if (letters > start && SpelledInitials.of(reading.words(start, letters)) != null) {
            return new Name(
                    new Speaker(reading.words(start, letters), null, SpeakerKind.ORGANISATION, false), start, letters);
        }
        boolean definite = start < reading.size()
                && reading.token(start).isWord()
                && reading.token(start).normal().startsWith("ال")
                && reading.token(start).normal().length() > 4;
        boolean owned = !definite && isOwned(reading, start);
        if ((!definite && !owned) || reading.isAny(start, NOBODY) || reading.timeAt(start) != null) {
            return null;
        }
        int end = owned ? start + 2 : start;
        while (end < reading.size() && !stops(reading, end) && !isFigure(reading, end)) {
            end++;
        }
        return end - start > LONGEST || end == start || (owned && !isTold(reading, end))
                ? null
                : new Name(new Speaker(reading.words(start, end), null, SpeakerKind.ORGANISATION, false), start, end);
    }

    /** "نادي الأسير", "خفر السواحل": a noun that a definite one behind it makes a name. */
    private static boolean isOwned(Reading reading, int start) {
        return start + 1 < reading.size()
                && reading.token(start).isWord()
                && !stops(reading, start)
                && (!stops(reading, start + 1) || reading.marks().at(start + 1, "count") != null)
                && !isFigure(reading, start)
                && (reading.token(start + 1).normal().startsWith("ال") || reading.placeAt(start + 1) != null);
    }

    private static boolean isFigure(Reading reading, int at) {
        return reading.quantityAt(at) != null || reading.marks().at(at, "tally") != null;
    }

    /** Whether what was told follows at once: "that", a figure, or a word of what befell people. */
    private static boolean isTold(Reading reading, int at) {
        return at < reading.size()
                && (reading.marks().at(at, "that") != null
                        || reading.marks().at(at, "cause") != null
                        || reading.marks().at(at, "count") != null
                        || reading.marks().at(at, "tally") != null
                        || reading.quantityAt(at) != null);
    }

    /** The few words behind "according to". */
    static @Nullable Name of(Reading reading, int from) {
        int end = from;
        while (end < reading.size() && end - from < 4 && !stops(reading, end) && reading.quantityAt(end) == null) {
            end++;
        }
        boolean named = end > from
                && !reading.isAny(from, GROUNDS)
                && reading.token(from).normal().length() > 2;
        return named
                ? new Name(new Speaker(reading.words(from, end), null, SpeakerKind.ANONYMOUS, true), from, end)
                : null;
    }

    private static boolean stops(Reading reading, int at) {
        if (!reading.token(at).isWord()
                || reading.isAny(at, STOPS)
                || ArabicNames.isStop(reading, at)
                || reading.timeAt(at) != null) {
            return true;
        }
        for (Mark mark : reading.marks().at(at)) {
            boolean tells = switch (mark.role()) {
                case "say", "cause", "count", "that", "not", "boundary", "source", "win" -> true;
                case "trigger" -> !mark.prefix().startsWith("لل");
                default -> false;
            };
            if (tells) {
                return true;
            }
        }
        return false;
    }
}
