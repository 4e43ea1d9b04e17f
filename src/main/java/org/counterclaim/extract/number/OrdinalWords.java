package org.counterclaim.extract.number;

import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads a place in an order beside a noun that news numbers: the second batch, أول دفعة, الدفعة الثانية. */
final class OrdinalWords {

    private final Phrases<Long> words = new Phrases<>();
    private final NounLexicon nouns;

    private OrdinalWords(NounLexicon nouns) {
        this.nouns = nouns;
    }

    static OrdinalWords load(NounLexicon nouns) {
        OrdinalWords ordinals = new OrdinalWords(nouns);
        LexiconFile.rows("number/ordinals.tsv").forEach(row -> {
            long place = Long.parseLong(row.get(0));
            for (String form : LexiconFile.alternatives(row.get(1))) {
                if (Character.isLetter(form.charAt(0))) {
                    ordinals.words.add(form, place);
                }
                if (Folding.isArabic(form.charAt(0))) {
                    ordinals.words.add("ال" + form, place);
                }
            }
        });
        return ordinals;
    }

    @Nullable Figure at(Sentence sentence, int i) {
        long place;
        int to;
        if (sentence.token(i).isNumber()) {
            to = i + 2;
            place = suffixed(sentence, i);
        } else {
            Phrases.Match<Long> word = words.at(sentence, i);
            to = word == null ? i : word.to();
            place = word == null ? 0 : word.value();
        }
        if (place <= 0) {
            return null;
        }
        NounForm noun = counted(sentence, i, to);
        if (noun == null) {
            return null;
        }
        return Figure.read(i, to, Amount.exactly(place), (double) place, FigureKind.ORDINAL, "ordinal")
                .counting(noun);
    }

    /** الثانية والعشرين: the tens of an ordinal count nothing. */
    boolean isTensOf(Sentence sentence, int i) {
        return i > 0
                && sentence.token(i).normal().startsWith("وال")
                && sentence.token(i - 1).isWord()
                && words.at(sentence, i - 1) != null;
    }

    private static long suffixed(Sentence sentence, int i) {
        Token number = sentence.token(i);
        if (i + 1 >= sentence.size()
                || !number.touches(sentence.token(i + 1))
                || number.normal().length() > 3) {
            return 0;
        }
        Digits digits = Digits.read(number.normal());
        return switch (sentence.token(i + 1).normal()) {
            case "st", "nd", "rd", "th" -> digits == null ? 0 : (long) digits.value();
            default -> 0;
        };
    }

    private @Nullable NounForm counted(Sentence sentence, int i, int to) {
        Phrases.Match<NounForm> after = to < sentence.size() ? nouns.at(sentence, to) : null;
        if (after != null && isNumbered(after.value())) {
            return after.value();
        }
        Phrases.Match<NounForm> before = i > 0 ? nouns.at(sentence, i - 1) : null;
        boolean arabic = Folding.isArabic(sentence.token(i).normal().charAt(0));
        return arabic && before != null && isNumbered(before.value()) ? before.value() : null;
    }

    private static boolean isNumbered(NounForm noun) {
        return !noun.is(NounForm.Form.DUAL)
                && !noun.unit().equals("person")
                && !noun.has("duration")
                && !noun.has("measure");
    }
}
