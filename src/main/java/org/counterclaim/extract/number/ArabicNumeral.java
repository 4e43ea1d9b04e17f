package org.counterclaim.extract.number;

import java.util.Set;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads one Arabic number in words: unit before ten, parts joined by "and", scales after what they multiply. */
final class ArabicNumeral {

    /** "A million and half the million". */
    private static final Set<String> HALVED = Set.of("المليون", "الالف", "المليار", "مليون");

    private final NumberWords words;
    private final Sentence sentence;
    private int at;

    private ArabicNumeral(NumberWords words, Sentence sentence, int at) {
        this.words = words;
        this.sentence = sentence;
        this.at = at;
    }

    static @Nullable Numeral at(NumberWords words, Sentence sentence, int i) {
        ArabicNumeral reading = new ArabicNumeral(words, sentence, i);
        double value = reading.number(Long.MAX_VALUE);
        return reading.at == i ? null : new Numeral(i, reading.at, value, false, true);
    }

    /** What is joined with "and" after a scale: (ثلاثة آلاف) وخمسمئة, also in digits. */
    static @Nullable Numeral remainder(NumberWords words, Sentence sentence, int i, long below) {
        ArabicNumeral reading = new ArabicNumeral(words, sentence, i);
        double value = reading.rest(below);
        return reading.at == i ? null : new Numeral(i, reading.at, value, false, true);
    }

    private double number(long below) {
        NumberWord word = word(at);
        if (word == null) {
            return 0;
        }
        if (word.is(NumberWord.Role.DOUBLE_SCALE) && word.value() / 2 < below) {
            at++;
            return word.value() + rest(word.value() / 2);
        }
        if (word.is(NumberWord.Role.SCALE)) {
            return word.value() < below ? lone(word) : 0;
        }
        int start = at;
        long group = group();
        NumberWord scale = at > start ? plain(at) : null;
        if (scale != null && scale.is(NumberWord.Role.SCALE) && scale.value() < below) {
            at++;
            return (double) group * scale.value() + rest(scale.value());
        }
        if (group >= below) {
            at = start;
            return 0;
        }
        return group;
    }

    /** A scale with nothing before it; ألفا before a noun is "two thousand", its dual having lost its nun. */
    private double lone(NumberWord scale) {
        boolean dual = sentence.token(at).normal().endsWith("الفا")
                && at + 1 < sentence.size()
                && sentence.token(at + 1).isWord()
                && !words.isJoined(sentence.token(at + 1).normal());
        at++;
        return (dual ? 2 : 1) * (double) scale.value() + rest(scale.value());
    }

    private double rest(long below) {
        int start = at;
        if (at >= sentence.size()) {
            return 0;
        }
        if (sentence.token(at).is("ونصف")) {
            at += at + 1 < sentence.size()
                            && HALVED.contains(sentence.token(at + 1).normal())
                    ? 2
                    : 1;
            return below / 2.0;
        }
        if (words.isJoined(sentence.token(at).normal())) {
            return number(below);
        }
        if (!sentence.token(at).is("و") || at + 1 >= sentence.size()) {
            return 0;
        }
        at++;
        double value = digits(below);
        value = at > start + 1 ? value : number(below);
        if (at == start + 1) {
            at = start;
        }
        return value;
    }

    private double digits(long below) {
        Token token = sentence.token(at);
        Digits digits = token.isNumber() ? Digits.read(token.normal()) : null;
        if (digits == null || digits.fraction() || digits.value() >= below) {
            return 0;
        }
        NumberWord scale = plain(at + 1);
        if (scale != null && scale.is(NumberWord.Role.SCALE)) {
            boolean fits = digits.value() * scale.value() < below;
            at += fits ? 2 : 0;
            return fits ? digits.value() * scale.value() : 0;
        }
        at++;
        return digits.value();
    }

    private long group() {
        NumberWord first = word(at);
        if (first == null) {
            return 0;
        }
        NumberWord second = plain(at + 1);
        if (first.is(NumberWord.Role.HUNDRED)) {
            at++;
            return first.value() + joinedBelowHundred();
        }
        if (first.is(NumberWord.Role.UNIT)
                && second != null
                && second.is(NumberWord.Role.HUNDRED)
                && second.value() == 100) {
            at += 2;
            return first.value() * 100 + joinedBelowHundred();
        }
        return belowHundred();
    }

    private long joinedBelowHundred() {
        if (at < sentence.size() && words.isJoined(sentence.token(at).normal())) {
            return belowHundred();
        }
        return 0;
    }

    private long belowHundred() {
        NumberWord first = word(at);
        if (first == null || first.value() >= 100) {
            return 0;
        }
        NumberWord second = at + 1 < sentence.size() ? word(at + 1) : null;
        if (first.is(NumberWord.Role.UNIT) && second != null) {
            boolean joined = words.isJoined(sentence.token(at + 1).normal());
            if (second.is(NumberWord.Role.TEN) && !joined) {
                at += 2;
                return first.value() + 10;
            }
            if (second.is(NumberWord.Role.TENS) && joined) {
                at += 2;
                return first.value() + second.value();
            }
        }
        if (first.is(NumberWord.Role.UNIT) && first.value() == 1) {
            return 0;
        }
        at++;
        return first.value();
    }

    private @Nullable NumberWord plain(int i) {
        return i < sentence.size() && !words.isJoined(sentence.token(i).normal()) ? word(i) : null;
    }

    private @Nullable NumberWord word(int i) {
        return i < sentence.size() ? words.get(sentence.token(i).normal()) : null;
    }
}
