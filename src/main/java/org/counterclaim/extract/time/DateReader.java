package org.counterclaim.extract.time;

import java.util.Set;
import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Token;

/** Reads days of a month and years: الـ 20 من أيار/مايو 2018, العشرين من مايو, 20th of May, May 20, 2018. */
final class DateReader {

    private static final Set<String> AFTER_DAY = Set.of(
            "at", "in", "on", "and", "when", "by", "after", "as", "to", "with", "from", "for", "that", "but", "was",
            "were", "said", "the", "he", "she", "it", "they", "until", "or", "of");

    private final TimeLexicon lexicon;

    DateReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The position after the piece of a date at {@code i}, or -1 when there is none. */
    int read(Sentence sentence, int i, Slots slots) {
        Token token = sentence.token(i);
        if (token.isNumber()) {
            int to = digits(sentence, i, slots);
            to = to < 0 ? dayBeforeMonth(sentence, DigitDates.number(token.normal()), i + 1, slots) : to;
            to = to < 0 ? dayAfterMonth(sentence, i, slots) : to;
            return to < 0 ? year(sentence, i, slots) : to;
        }
        Phrases.Match<Integer> day = token.isWord() ? lexicon.day(sentence, i) : null;
        return day == null ? -1 : dayBeforeMonth(sentence, day.value(), day.to(), slots);
    }

    private static int digits(Sentence sentence, int i, Slots slots) {
        DigitDates.Read date = slots.day == null && slots.month == null ? DigitDates.at(sentence, i) : null;
        if (date == null) {
            return -1;
        }
        slots.year = date.year();
        slots.month = date.month();
        slots.day = date.day();
        slots.fired("digits-date");
        return date.to();
    }

    private int dayBeforeMonth(Sentence sentence, int day, int next, Slots slots) {
        if (day < 1 || day > 31 || slots.day != null || slots.month != null) {
            return -1;
        }
        int at = next;
        while (at < sentence.size() && at < next + 3 && isBetween(sentence.token(at))) {
            at++;
        }
        Phrases.Match<TimeWord> month = lexicon.word(sentence, at);
        if (month == null || !isMonth(month.value()) || !WordReader.isName(sentence, at)) {
            return -1;
        }
        slots.day = day;
        slots.month = month.value().number();
        slots.hijri = month.value().kind() == TimeWord.Kind.HIJRI;
        slots.fired(slots.hijri ? "hijri" : "date");
        return month.to();
    }

    private static boolean isMonth(TimeWord word) {
        return word.kind() == TimeWord.Kind.MONTH || word.kind() == TimeWord.Kind.HIJRI;
    }

    private static boolean isBetween(Token token) {
        return switch (token.normal()) {
            case "من", "of", "st", "nd", "rd", "th", "/", "-", "شهر" -> true;
            default -> false;
        };
    }

    private static int dayAfterMonth(Sentence sentence, int i, Slots slots) {
        int day = DigitDates.number(sentence.token(i).normal());
        if (slots.month == null || slots.day != null || slots.year != null || day < 1 || day > 31) {
            return -1;
        }
        int to = i + 1;
        boolean suffixed = to < sentence.size() && isSuffix(sentence.token(to).normal());
        to += suffixed ? 1 : 0;
        boolean ends = to >= sentence.size()
                || !sentence.token(to).isWord()
                || AFTER_DAY.contains(sentence.token(to).normal());
        if (!suffixed && !ends) {
            return -1;
        }
        slots.day = day;
        slots.fired("date");
        return to;
    }

    private static boolean isSuffix(String word) {
        return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
    }

    private int year(Sentence sentence, int i, Slots slots) {
        int year = DigitDates.number(sentence.token(i).normal());
        boolean hijriYear = slots.hijri && year >= 1300 && year <= 1500;
        boolean plausible =
                year >= 1900 && year <= 2100 && sentence.token(i).normal().length() == 4;
        if (slots.year != null || (!plausible && !hijriYear)) {
            return -1;
        }
        boolean alone = slots.month == null && slots.third == null;
        if (alone && !(lexicon.isIn("YEAR_BEFORE", sentence, i - 1) && isYearAlone(sentence, i))) {
            return -1;
        }
        slots.year = year;
        slots.fired("year");
        return i + 1;
    }

    /** "in 2015 people died there" is a year only by its comma; a noun right after makes it a count. */
    private static boolean isYearAlone(Sentence sentence, int i) {
        String before = i > 0 ? sentence.token(i - 1).normal() : "";
        boolean named = before.endsWith("عام") || before.endsWith("سنه");
        boolean ends = i + 1 >= sentence.size() || !sentence.token(i + 1).isWord();
        return named || ends || !isPeople(sentence.token(i + 1).normal());
    }

    private static boolean isPeople(String word) {
        return switch (word) {
            case "people",
                    "شخص",
                    "شخصا",
                    "مدني",
                    "مدنيا",
                    "قتيل",
                    "قتيلا",
                    "مقاتل",
                    "civilians",
                    "soldiers",
                    "fighters" -> true;
            default -> false;
        };
    }
}
