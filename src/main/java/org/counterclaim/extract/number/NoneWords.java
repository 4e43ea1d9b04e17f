package org.counterclaim.extract.number;

import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads that there were none: "no casualties", "nobody was hurt", لم يسقط قتلى, دون إصابات. A lack of news ("no reports
 * of casualties") is no nought.
 */
final class NoneWords {

    private static final int REACH = 5;

    private enum Sign {
        NO,
        NOT,
        NOBODY,
        HARM,
        UNSURE
    }

    private final Phrases<Sign> signs = new Phrases<>();
    private final Phrases<Sign> harms = new Phrases<>();
    private final Phrases<Sign> unsure = new Phrases<>();
    private final NounLexicon nouns;

    private NoneWords(NounLexicon nouns) {
        this.nouns = nouns;
    }

    static NoneWords load(NounLexicon nouns) {
        NoneWords none = new NoneWords(nouns);
        LexiconFile.rows("number/none.tsv").forEach(row -> {
            Sign sign = Sign.valueOf(row.get(0));
            Phrases<Sign> table = sign == Sign.HARM ? none.harms : sign == Sign.UNSURE ? none.unsure : none.signs;
            LexiconFile.alternatives(row.get(1)).forEach(phrase -> table.add(phrase, sign));
        });
        return none;
    }

    @Nullable Figure at(Sentence sentence, int i) {
        Phrases.Match<Sign> sign = signs.at(sentence, i);
        if (sign == null) {
            return null;
        }
        return switch (sign.value()) {
            case NO -> none(sentence, i, sign.to(), 2);
            case NOT -> none(sentence, i, sign.to(), REACH);
            case NOBODY -> nobody(sentence, i, sign.to());
            case HARM, UNSURE -> null;
        };
    }

    /** Up to a noun of harm, or up to a harmed nobody (لم يقتل أحد). */
    private @Nullable Figure none(Sentence sentence, int from, int to, int reach) {
        boolean harmed = false;
        for (int i = to; i < sentence.size() && i < to + reach; i++) {
            if (sentence.token(i).isMark() || unsure.at(sentence, i) != null) {
                return null;
            }
            Phrases.Match<NounForm> noun = nouns.at(sentence, i);
            if (noun != null
                    && isHarm(noun.value())
                    && !sentence.token(i).normal().startsWith("ال")) {
                return nought(from, noun.to(), noun.value());
            }
            if (noun != null && noun.value().unit().equals("person") && isHarmed(sentence, noun.to())) {
                return nought(from, noun.to(), noun.value());
            }
            Phrases.Match<Sign> sign = signs.at(sentence, i);
            if (harmed && sign != null && sign.value() == Sign.NOBODY) {
                return nought(from, sign.to(), null);
            }
            harmed |= harms.at(sentence, i) != null;
        }
        return null;
    }

    private static boolean isHarm(NounForm noun) {
        boolean harm = noun.has("role:killed") || noun.has("role:injured") || noun.has("role:casualty");
        return harm && !noun.is(NounForm.Form.DUAL);
    }

    private @Nullable Figure nobody(Sentence sentence, int from, int to) {
        return !sentence.token(from).is("احد") && isHarmed(sentence, to) ? nought(from, to, null) : null;
    }

    private boolean isHarmed(Sentence sentence, int from) {
        for (int i = from; i < sentence.size() && i < from + 4; i++) {
            if (sentence.token(i).isMark() || sentence.token(i).is("not")) {
                return false;
            }
            if (harms.at(sentence, i) != null) {
                return true;
            }
        }
        return false;
    }

    private static Figure nought(int from, int to, @Nullable NounForm noun) {
        Figure figure = Figure.read(from, to, Amount.exactly(0), 0, FigureKind.COUNT, "none");
        return noun == null ? figure : figure.counting(noun);
    }
}
