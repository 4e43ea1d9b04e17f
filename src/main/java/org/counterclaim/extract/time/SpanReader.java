package org.counterclaim.extract.time;

import java.time.temporal.ChronoUnit;
import org.counterclaim.extract.number.Numeral;
import org.counterclaim.extract.number.Numerals;
import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number of units beside a word that ties it to the moment of publication: قبل أسبوعين, منذ نحو شهر, "two weeks
 * ago", "over the past 24 hours". A bare number of units is only a length of time and is left alone.
 */
final class SpanReader {

    private static final int REACH = 5;

    /** What "in recent days" is taken for. */
    private static final double FEW = 5;

    private record Units(ChronoUnit unit, double count, int to) {}

    private final TimeLexicon lexicon;
    private final Numerals numerals = Numerals.load();

    SpanReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The position after the span at {@code i}, or -1 when there is none. */
    int read(Sentence sentence, int i, Slots slots) {
        boolean before = lexicon.isIn("BEFORE", sentence, i);
        boolean since = lexicon.isIn("SINCE", sentence, i);
        boolean during = lexicon.isIn("DURING", sentence, i);
        int start = before || since || during ? i + 1 : i;
        int at = start;
        boolean recent = false;
        while (at < sentence.size() && at < start + REACH && isLead(sentence, at)) {
            recent |= sentence.token(at).is("past") || sentence.token(at).is("last");
            at++;
        }
        Units units = units(sentence, at);
        if (units == null) {
            return -1;
        }
        int to = units.to();
        boolean ago = before || lexicon.isIn("AGO", sentence, to);
        to += lexicon.isIn("AGO", sentence, to) ? 1 : 0;
        boolean past = isPast(sentence, to);
        to += past ? 1 : 0;
        boolean coming = !past && isComing(sentence, to);
        to += coming ? 1 : 0;
        boolean tied = ago || since || past || recent || (during && units.count() > 0);
        if (!tied || units.count() == 0) {
            return -1;
        }
        slots.unit = units.unit();
        slots.count = units.count();
        slots.ago = ago && !since;
        slots.coming = coming;
        slots.sinceSpan = since;
        slots.fired("span");
        return to;
    }

    private boolean isLead(Sentence sentence, int i) {
        return lexicon.isIn("ABOUT", sentence, i) && !isUnit(sentence, i) && numeral(sentence, i) == null;
    }

    private @Nullable Numeral numeral(Sentence sentence, int i) {
        return sentence.token(i).is("a") ? null : numerals.at(sentence, i);
    }

    private boolean isUnit(Sentence sentence, int i) {
        Phrases.Match<TimeWord> word = lexicon.word(sentence, i);
        return word != null && word.value().kind() == TimeWord.Kind.UNIT;
    }

    private boolean isPast(Sentence sentence, int i) {
        Phrases.Match<TimeWord> word = lexicon.word(sentence, i);
        return word != null
                && word.value().kind() == TimeWord.Kind.MODIFIER
                && word.value().value().equals("-1");
    }

    private boolean isComing(Sentence sentence, int i) {
        Phrases.Match<TimeWord> word = lexicon.word(sentence, i);
        return word != null
                && word.value().kind() == TimeWord.Kind.MODIFIER
                && word.value().value().equals("1");
    }

    private @Nullable Units units(Sentence sentence, int i) {
        if (i >= sentence.size() || sentence.token(i).isMark()) {
            return null;
        }
        Phrases.Match<TimeWord> word = lexicon.word(sentence, i);
        if (word != null) {
            return units(sentence, word);
        }
        Numeral numeral = numeral(sentence, i);
        if (numeral == null || numeral.value() <= 0 || numeral.value() > 10_000) {
            return null;
        }
        Phrases.Match<TimeWord> unit = lexicon.word(sentence, numeral.to());
        if (unit == null || !isOfTime(unit.value())) {
            return null;
        }
        return new Units(ChronoUnit.valueOf(unit.value().value()), numeral.value(), unit.to());
    }

    private @Nullable Units units(Sentence sentence, Phrases.Match<TimeWord> word) {
        return switch (word.value().kind()) {
            case UNIT -> new Units(ChronoUnit.valueOf(word.value().value()), single(sentence, word), word.to());
            case DUAL -> new Units(ChronoUnit.valueOf(word.value().value()), 2, word.to());
            case PLURAL -> plural(sentence, word);
            case MONTH, HIJRI, WEEKDAY, OFFSET, LAST_NIGHT, PART, MODIFIER, THIRD -> null;
        };
    }

    /** الساعات الـ24 (الماضية), or "days" without a number: a few. */
    private Units plural(Sentence sentence, Phrases.Match<TimeWord> word) {
        ChronoUnit unit = ChronoUnit.valueOf(word.value().value());
        int at = word.to();
        at += at < sentence.size() && sentence.token(at).is("ال") ? 1 : 0;
        Numeral numeral = at < sentence.size() ? numeral(sentence, at) : null;
        if (numeral == null
                || numeral.value() <= 0
                || numeral.value() > 10_000
                || !(isPast(sentence, numeral.to()) || isComing(sentence, numeral.to()))) {
            int to = word.to();
            to += to < sentence.size() && sentence.token(to).is("القليله") ? 1 : 0;
            return new Units(unit, FEW, to);
        }
        return new Units(unit, numeral.value(), numeral.to());
    }

    /** A definite unit ("the week") is itself, not one of them. */
    private static double single(Sentence sentence, Phrases.Match<TimeWord> word) {
        String normal = sentence.token(word.from()).normal();
        boolean article = word.from() > 0 && sentence.token(word.from() - 1).is("a");
        return normal.startsWith("ال") || (normal.charAt(0) < 0x600 && !article) ? 0 : 1;
    }

    private static boolean isOfTime(TimeWord word) {
        return word.kind() == TimeWord.Kind.UNIT
                || word.kind() == TimeWord.Kind.PLURAL
                || word.kind() == TimeWord.Kind.DUAL;
    }
}
