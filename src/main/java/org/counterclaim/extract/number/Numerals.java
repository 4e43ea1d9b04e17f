package org.counterclaim.extract.number;

import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits, in Arabic words, in English words, and in digits with a scale word. */
public final class Numerals {

    private static final Numerals SHIPPED = new Numerals(NumberWords.load());

    private final NumberWords words;

    private Numerals(NumberWords words) {
        this.words = words;
    }

    /** With the words that come with the product. */
    public static Numerals load() {
        return SHIPPED;
    }

    /** The number that starts at token {@code i}; null when none does. It says nothing of what the number means. */
    public @Nullable Numeral at(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.isNumber()) {
            return digits(sentence, i);
        }
        if (!token.isWord()) {
            return null;
        }
        if (Folding.isArabic(token.normal().charAt(0))) {
            return words.get(token.normal()) == null ? null : ArabicNumeral.at(words, sentence, i);
        }
        boolean starts = words.get(token.normal()) != null || token.is("a") || token.is("half");
        return starts ? EnglishNumeral.at(words, sentence, i) : null;
    }

    /** Whether the number in words at token {@code i} is joined by "and" to what stands before it. */
    public boolean isJoined(Sentence sentence, int i) {
        return words.isJoined(sentence.token(i).normal());
    }

    private @Nullable Numeral digits(Sentence sentence, int i) {
        Digits digits = Digits.read(sentence.token(i).normal());
        if (digits == null) {
            return null;
        }
        int to = i + 1;
        double value = digits.value();
        while (!digits.fraction() && isSpacedGroup(sentence, to, value)) {
            value = value * 1000 + Double.parseDouble(sentence.token(to).normal());
            to++;
        }
        Scale scale = scale(sentence, to);
        if (scale != null) {
            return scaled(sentence, i, to, digits.ambiguous() ? value / 1000 : value, scale);
        }
        return new Numeral(i, to, value, digits.fraction(), false);
    }

    private Numeral scaled(Sentence sentence, int from, int to, double value, Scale scale) {
        double product = Math.rint(value * scale.value());
        Numeral rest = scale.arabic() ? ArabicNumeral.remainder(words, sentence, to + 1, scale.value()) : null;
        if (rest == null) {
            return new Numeral(from, to + 1, product, false, false);
        }
        return new Numeral(from, rest.to(), product + rest.value(), false, false);
    }

    /** Three digits after a single space: 1 700. */
    private static boolean isSpacedGroup(Sentence sentence, int i, double before) {
        if (i >= sentence.size() || before < 1 || before >= 1e9) {
            return false;
        }
        Token token = sentence.token(i);
        Token last = sentence.token(i - 1);
        boolean short1 = last.normal().length() <= 3;
        return short1
                && token.isNumber()
                && token.normal().length() == 3
                && token.normal().chars().allMatch(unit -> unit >= '0' && unit <= '9')
                && token.start() - last.end() == 1
                && Character.isSpaceChar(sentence.source().charAt(last.end()));
    }

    private record Scale(long value, boolean arabic) {}

    private @Nullable Scale scale(Sentence sentence, int i) {
        if (i >= sentence.size() || !sentence.token(i).isWord()) {
            return null;
        }
        Token token = sentence.token(i);
        boolean touches = sentence.token(i - 1).touches(token);
        if (touches) {
            return switch (token.normal()) {
                case "k" -> new Scale(1_000, false);
                case "mn", "mln" -> new Scale(1_000_000, false);
                case "bn" -> new Scale(1_000_000_000, false);
                case "m" -> isMillion(sentence, i) ? new Scale(1_000_000, false) : null;
                default -> null;
            };
        }
        NumberWord word = words.isJoined(token.normal()) ? null : words.get(token.normal());
        if (word == null || !word.is(NumberWord.Role.SCALE)) {
            return null;
        }
        return new Scale(word.value(), Folding.isArabic(token.normal().charAt(0)));
    }

    /** "3m people" are millions, "3m high" and a lone "3m" are metres. */
    private static boolean isMillion(Sentence sentence, int m) {
        if (m + 1 >= sentence.size() || !sentence.token(m + 1).isWord()) {
            return false;
        }
        return !java.util.Set.of("high", "tall", "deep", "long", "wide", "above", "below", "from", "away", "of", "race")
                .contains(sentence.token(m + 1).normal());
    }
}
