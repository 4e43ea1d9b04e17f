package org.counterclaim.extract.number;

import org.counterclaim.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads one English number in words, hyphens and "and" inside: {@code a hundred and twenty-one thousand}. */
final class EnglishNumeral {

    private final NumberWords words;
    private final Sentence sentence;
    private int at;

    private EnglishNumeral(NumberWords words, Sentence sentence, int at) {
        this.words = words;
        this.sentence = sentence;
        this.at = at;
    }

    static @Nullable Numeral at(NumberWords words, Sentence sentence, int i) {
        EnglishNumeral reading = new EnglishNumeral(words, sentence, i);
        double value = reading.half();
        if (reading.at == i) {
            value = reading.number(Long.MAX_VALUE);
        }
        return reading.at == i ? null : new Numeral(i, reading.at, value, false, true);
    }

    /** "half a million". */
    private double half() {
        NumberWord scale = scale(at + 2);
        if (is(at, "half") && is(at + 1, "a") && scale != null) {
            at += 3;
            return scale.value() / 2.0;
        }
        return 0;
    }

    private double number(long below) {
        int start = at;
        double group = group();
        if (at == start) {
            return 0;
        }
        boolean andHalf = is(at, "and") && is(at + 1, "a") && is(at + 2, "half");
        NumberWord scale = scale(andHalf ? at + 3 : at);
        if (scale == null || scale.value() >= below) {
            return group;
        }
        at += andHalf ? 4 : 1;
        return (group + (andHalf ? 0.5 : 0)) * scale.value() + rest(scale.value());
    }

    private double rest(long below) {
        int start = at;
        at += is(at, "and") ? 1 : 0;
        int first = at;
        double value = number(below);
        if (at == first || value >= below) {
            at = start;
            return 0;
        }
        return value;
    }

    /** Below a thousand; "a" stands for one before a hundred or a scale. */
    private double group() {
        int start = at;
        boolean article = is(at, "a") && (isHundred(at + 1) || scale(at + 1) != null);
        double value = article ? 1 : belowHundred();
        at += article ? 1 : 0;
        if (isHundred(at) && (at > start || !article)) {
            at++;
            value = Math.max(value, 1) * 100;
            return value + joined();
        }
        return value;
    }

    private double joined() {
        int start = at;
        at += is(at, "and") ? 1 : 0;
        int first = at;
        double value = belowHundred();
        if (at == first) {
            at = start;
        }
        return value;
    }

    private double belowHundred() {
        NumberWord word = word(at);
        if (word == null || word.value() >= 100) {
            return 0;
        }
        at++;
        if (!word.is(NumberWord.Role.TENS)) {
            return word.value();
        }
        int unit = is(at, "-") || is(at, "‑") ? at + 1 : at;
        NumberWord next = word(unit);
        if (next != null && next.is(NumberWord.Role.UNIT)) {
            at = unit + 1;
            return word.value() + next.value();
        }
        return word.value();
    }

    private boolean isHundred(int i) {
        NumberWord word = word(i);
        return word != null && word.is(NumberWord.Role.HUNDRED);
    }

    private @Nullable NumberWord scale(int i) {
        NumberWord word = word(i);
        return word != null && word.is(NumberWord.Role.SCALE) ? word : null;
    }

    private @Nullable NumberWord word(int i) {
        if (i >= sentence.size()) {
            return null;
        }
        String normal = sentence.token(i).normal();
        return normal.equals("one") ? new NumberWord(NumberWord.Role.UNIT, 1) : words.get(normal);
    }

    private boolean is(int i, String word) {
        return i < sentence.size() && sentence.token(i).is(word);
    }
}
