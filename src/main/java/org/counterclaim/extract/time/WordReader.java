package org.counterclaim.extract.time;

import java.time.temporal.ChronoUnit;
import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Token;

/** Reads one word of time from the lexicon into the slots, when the slot is free and the word means time there. */
final class WordReader {

    private final TimeLexicon lexicon;

    WordReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The position after the word at {@code i}, or -1 when there is none. */
    int read(Sentence sentence, int i, Slots slots) {
        Phrases.Match<TimeWord> match = lexicon.word(sentence, i);
        if (match == null) {
            return -1;
        }
        TimeWord word = match.value();
        boolean read = switch (word.kind()) {
            case MONTH -> month(sentence, match, slots);
            case HIJRI -> hijri(word, slots);
            case WEEKDAY -> weekday(sentence, match, slots);
            case OFFSET -> offset(word, slots);
            case LAST_NIGHT -> lastNight(word, slots);
            case PART -> part(word, slots);
            case MODIFIER -> modifier(word, slots);
            case THIRD -> third(word, slots);
            case UNIT -> unit(word, slots);
            case DUAL, PLURAL -> false;
        };
        return read ? match.to() : -1;
    }

    private boolean month(Sentence sentence, Phrases.Match<TimeWord> match, Slots slots) {
        int month = match.value().number();
        if (slots.month != null || slots.hijri || !isName(sentence, match.from())) {
            return slots.month != null && slots.month == month && !slots.hijri;
        }
        slots.month = month;
        slots.fired("month");
        return true;
    }

    /** "may" and "march" are months only with a capital. */
    static boolean isName(Sentence sentence, int i) {
        Token token = sentence.token(i);
        char first = sentence.source().charAt(token.start());
        return first >= 0x250 || Character.isUpperCase(first);
    }

    private static boolean hijri(TimeWord word, Slots slots) {
        if (slots.month != null) {
            return false;
        }
        slots.month = word.number();
        slots.hijri = true;
        slots.fired("hijri");
        return true;
    }

    private static boolean weekday(Sentence sentence, Phrases.Match<TimeWord> match, Slots slots) {
        if (!isName(sentence, match.from())) {
            return false;
        }
        int weekday = match.value().number();
        if (slots.weekday == null) {
            slots.weekday = weekday;
            slots.fired("weekday");
            return true;
        }
        boolean follows = slots.nextWeekday == null && slots.part != null && slots.weekday % 7 + 1 == weekday;
        if (follows) {
            slots.nextWeekday = weekday;
            slots.fired("night-between");
        }
        return follows;
    }

    private static boolean offset(TimeWord word, Slots slots) {
        if (slots.offset != null) {
            return false;
        }
        slots.offset = word.number();
        slots.fired("relative-day");
        return true;
    }

    private boolean lastNight(TimeWord word, Slots slots) {
        if (slots.part != null || slots.lastNight) {
            return false;
        }
        slots.lastNight = true;
        slots.offset = slots.offset == null ? word.number() : slots.offset;
        slots.part = lexicon.part("NIGHT");
        slots.fired("night");
        return true;
    }

    private boolean part(TimeWord word, Slots slots) {
        DayPart part = lexicon.part(word.value());
        DayPart known = slots.part;
        boolean replaces = known == null || known.is("EARLY") || known.is("LATE");
        if (!replaces) {
            return false;
        }
        slots.part = part;
        slots.fired("part-of-day");
        return true;
    }

    private static boolean modifier(TimeWord word, Slots slots) {
        if (slots.modifier != null) {
            return false;
        }
        slots.modifier = word.number();
        slots.fired("modifier");
        return true;
    }

    private static boolean third(TimeWord word, Slots slots) {
        if (slots.third != null || slots.month != null) {
            return false;
        }
        slots.third = word.number();
        slots.fired("third");
        return true;
    }

    private static boolean unit(TimeWord word, Slots slots) {
        ChronoUnit unit = ChronoUnit.valueOf(word.value());
        boolean calendar = unit == ChronoUnit.WEEKS || unit == ChronoUnit.MONTHS || unit == ChronoUnit.YEARS;
        if (!calendar || slots.unit != null || slots.part != null || slots.offset != null) {
            return false;
        }
        slots.unit = unit;
        slots.fired("calendar-unit");
        return true;
    }
}
