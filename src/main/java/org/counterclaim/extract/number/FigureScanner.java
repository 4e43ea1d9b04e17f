package org.counterclaim.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Token;
import org.jspecify.annotations.Nullable;

/** Walks a sentence and reads every figure in it: digits, number words, fuzzy words, duals, noughts, ordinals. */
final class FigureScanner {

    private static final Set<String> HARM = LexiconFile.words("number/context.tsv", "HARM");

    private static final Set<String> OWNERS = Set.of("its", "their", "the", "his", "her");

    private final Phrases<Amount> fuzzy = new Phrases<>();
    private final Numerals numerals = Numerals.load();
    private final NounLexicon nouns;
    private final OrdinalWords ordinals;
    private final NoneWords none;
    private final NotACount notACount = NotACount.load();
    private final SingularNouns singulars;

    FigureScanner(NounLexicon nouns) {
        this.nouns = nouns;
        this.ordinals = OrdinalWords.load(nouns);
        this.none = NoneWords.load(nouns);
        this.singulars = new SingularNouns(nouns);
        LexiconFile.rows("number/fuzzy.tsv").forEach(row -> {
            Long greatest = row.get(1).equals("*") ? null : Long.valueOf(row.get(1));
            Amount amount = Amount.fuzzy(Long.parseLong(row.get(0)), greatest);
            LexiconFile.alternatives(row.get(2)).forEach(phrase -> fuzzy.add(phrase, amount));
        });
    }

    /** @param taken whether the token at a position holds no figure */
    List<Figure> figures(Sentence sentence, IntPredicate taken) {
        List<Figure> figures = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            if (sentence.token(i).isMark() || taken.test(i)) {
                i++;
                continue;
            }
            Figure figure = at(sentence, i);
            if (figure == null) {
                i++;
                continue;
            }
            figures.add(figure);
            i = Math.max(figure.to(), i + 1);
        }
        figures.removeIf(figure ->
                figure.kind() == FigureKind.COUNT && (notACount.is(sentence, figure) || isNamedYear(sentence, figure)));
        return figures;
    }

    /** "The 1999 earthquake": a year before what happened in it, where nothing that is counted stands. */
    private boolean isNamedYear(Sentence sentence, Figure figure) {
        int next = figure.coreTo();
        boolean year = figure.value() >= 1900
                && figure.value() <= 2100
                && sentence.token(figure.core()).normal().length() == 4;
        return year
                && figure.core() > 0
                && sentence.token(figure.core() - 1).is("the")
                && next < sentence.size()
                && sentence.token(next).isWord()
                && nouns.at(sentence, next) == null;
    }

    private @Nullable Figure at(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.isNumber()) {
            Figure ordinal = ordinals.at(sentence, i);
            return ordinal != null ? ordinal : numeral(sentence, i);
        }
        Phrases.Match<NounForm> noun = nouns.at(sentence, i);
        if (noun != null && noun.value().has("percent")) {
            return null;
        }
        Phrases.Match<Amount> vague = fuzzy.at(sentence, i);
        if (vague != null && i > 0 && sentence.token(i - 1).is("as")) {
            return null;
        }
        if (vague != null) {
            return Figure.read(
                    i, vague.to(), vague.value(), (double) vague.value().min(), FigureKind.COUNT, "fuzzy");
        }
        Figure figure = none.at(sentence, i);
        figure = figure != null ? figure : numeral(sentence, i);
        figure = figure != null ? figure : ordinals.at(sentence, i);
        figure = figure != null ? figure : dual(sentence, i, noun);
        figure = figure != null ? figure : pair(sentence, i);
        return figure != null ? figure : singulars.at(sentence, i);
    }

    private @Nullable Figure numeral(Sentence sentence, int i) {
        if (ordinals.isTensOf(sentence, i)) {
            return null;
        }
        Numeral numeral = numerals.at(sentence, i);
        if (numeral == null || numeral.value() > 1e13) {
            return null;
        }
        boolean lone = numeral.words() && numeral.value() == 1;
        if (lone) {
            return null;
        }
        Figure figure = Figure.read(
                i,
                numeral.to(),
                numeral.decimal() ? Amount.within(numeral.value()) : Amount.exactly(numeral.whole()),
                numeral.value(),
                FigureKind.COUNT,
                numeral.words() ? "words" : "digits");
        return numeral.decimal() ? figure.as(FigureKind.MEASURE) : figure;
    }

    /** "Both pilots". */
    private @Nullable Figure pair(Sentence sentence, int i) {
        boolean both = sentence.token(i).is("both") && i + 2 < sentence.size();
        boolean whose = both && OWNERS.contains(sentence.token(i + 1).normal());
        Phrases.Match<NounForm> noun = both ? nouns.at(sentence, whose ? i + 2 : i + 1) : null;
        return noun == null || !noun.value().unit().equals("person")
                ? null
                : Figure.read(i, noun.to(), Amount.exactly(2), 2, FigureKind.COUNT, "dual")
                        .counting(noun.value());
    }

    /** طالبان is two students only where two students would be hurt. */
    private static boolean isTaliban(Sentence sentence, int i) {
        return sentence.token(i).is("طالبان")
                && (i == 0 || !HARM.contains(sentence.token(i - 1).normal()));
    }

    private static @Nullable Figure dual(Sentence sentence, int i, Phrases.@Nullable Match<NounForm> noun) {
        if (noun == null || !noun.value().is(NounForm.Form.DUAL) || isTaliban(sentence, i)) {
            return null;
        }
        return Figure.read(i, noun.to(), Amount.exactly(2), 2, FigureKind.COUNT, "dual")
                .counting(noun.value());
    }
}
