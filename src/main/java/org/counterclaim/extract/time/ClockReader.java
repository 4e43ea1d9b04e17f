package org.counterclaim.extract.time;

import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Token;

/** Reads clock times: الساعة الخامسة والنصف, الساعة 12, at 5 am, 17:30, 1700 GMT. */
final class ClockReader {

    private final TimeLexicon lexicon;

    ClockReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The position after the clock time at {@code i}, or -1 when there is none. */
    int read(Sentence sentence, int i, Slots slots) {
        if (slots.clock != null) {
            return -1;
        }
        Token token = sentence.token(i);
        if (token.normal().endsWith("الساعه") || token.is("ساعه")) {
            return named(sentence, i + 1, slots);
        }
        if (!token.isNumber()) {
            return -1;
        }
        return digits(
                sentence,
                i,
                slots,
                lexicon.isIn("AT", sentence, i - 1) && !token.normal().contains("."));
    }

    private int named(Sentence sentence, int i, Slots slots) {
        if (i >= sentence.size()) {
            return -1;
        }
        if (sentence.token(i).isNumber()) {
            return digits(sentence, i, slots, true);
        }
        Phrases.Match<Integer> hour = lexicon.hour(sentence, i);
        if (hour == null) {
            return -1;
        }
        int to = hour.to();
        int minutes = 0;
        if (to < sentence.size()) {
            minutes = switch (sentence.token(to).normal()) {
                case "والنصف", "ونصف" -> 30;
                case "والربع", "وربع" -> 15;
                case "والثلث" -> 20;
                default -> 0;
            };
        }
        slots.clock = hour.value() * 60 + minutes;
        slots.clockHasMinutes = minutes > 0;
        slots.fired("clock");
        return minutes > 0 ? to + 1 : to;
    }

    private int digits(Sentence sentence, int i, Slots slots, boolean announced) {
        String figure = sentence.token(i).normal();
        int hour = DigitDates.number(figure);
        int minutes = 0;
        int to = i + 1;
        boolean colon = to + 1 < sentence.size()
                && sentence.token(to).is(":")
                && sentence.token(i).touches(sentence.token(to))
                && sentence.token(to + 1).isNumber();
        if (colon) {
            minutes = DigitDates.number(sentence.token(to + 1).normal());
            to += 2;
        } else if (figure.length() == 4 && isUniversal(sentence, to)) {
            minutes = hour % 100;
            hour /= 100;
        }
        if (hour < 0 || hour > 24 || minutes < 0 || minutes > 59) {
            return -1;
        }
        boolean exact = colon || figure.length() == 4;
        boolean told = exact && (announced || isUniversal(sentence, to) || slots.hasDay());
        int half = half(sentence, to);
        boolean sound = half == 0 ? told || isClockWord(sentence, i - 1) : hour <= 12;
        return sound
                ? fill(sentence, to, slots, half == 0 ? hour : hour % 12 + (half == 2 ? 12 : 0), minutes, exact)
                : -1;
    }

    private static int fill(Sentence sentence, int to, Slots slots, int hour, int minutes, boolean exact) {
        slots.clock = hour * 60 + minutes;
        slots.clockHasMinutes = exact;
        slots.fired("clock");
        boolean halved = half(sentence, to) != 0;
        slots.clockIsWhole = halved || hour > 12;
        int after = halved ? to + halfLength(sentence, to) : to;
        slots.universal = isUniversal(sentence, after);
        return slots.universal ? after + 1 : after;
    }

    private static boolean isClockWord(Sentence sentence, int i) {
        return i >= 0 && sentence.token(i).normal().endsWith("الساعه");
    }

    /** 0 none, 1 am, 2 pm. */
    private static int half(Sentence sentence, int i) {
        if (i >= sentence.size()) {
            return 0;
        }
        Token token = sentence.token(i);
        if (token.is("am") || (token.is("a") && isM(sentence, i))) {
            return 1;
        }
        return token.is("pm") || (token.is("p") && isM(sentence, i)) ? 2 : 0;
    }

    /** "a.m." is a letter, a point and a letter. */
    private static boolean isM(Sentence sentence, int i) {
        return i + 2 < sentence.size()
                && sentence.token(i + 1).is(".")
                && sentence.token(i + 2).is("m");
    }

    private static int halfLength(Sentence sentence, int i) {
        if (sentence.token(i).is("am") || sentence.token(i).is("pm")) {
            return 1;
        }
        return i + 3 < sentence.size() && sentence.token(i + 3).is(".") ? 4 : 3;
    }

    private static boolean isUniversal(Sentence sentence, int i) {
        return i < sentence.size()
                && (sentence.token(i).is("gmt") || sentence.token(i).is("utc"));
    }
}
