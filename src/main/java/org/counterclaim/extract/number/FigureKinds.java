package org.counterclaim.extract.number;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells counts from percentages, money, measures, lengths of time and ages. */
final class FigureKinds {

    private static final Set<String> CURRENCIES = LexiconFile.words("number/context.tsv", "CURRENCY");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose");
    private static final Set<String> AGED = LexiconFile.words("number/context.tsv", "AGED");

    private FigureKinds() {}

    static FigureKind of(Sentence sentence, Figure figure, List<CountedNoun> nouns) {
        if (figure.kind() == FigureKind.ORDINAL) {
            return FigureKind.ORDINAL;
        }
        Token next = figure.coreTo() < sentence.size() ? sentence.token(figure.coreTo()) : null;
        Token previous = figure.core() > 0 ? sentence.token(figure.core() - 1) : null;
        if (next != null && (next.is("%") || next.is("٪"))) {
            return FigureKind.PERCENTAGE;
        }
        if (isCurrency(previous) || isCurrency(next)) {
            return FigureKind.MONEY;
        }
        if (isAge(sentence, figure, nouns)) {
            return FigureKind.AGE;
        }
        return nouns.isEmpty() ? figure.kind() : named(nouns.getFirst(), figure.kind());
    }

    private static FigureKind named(CountedNoun noun, FigureKind read) {
        if (noun.has("percent")) {
            return FigureKind.PERCENTAGE;
        }
        if (noun.has("money")) {
            return FigureKind.MONEY;
        }
        if (noun.has("measure")) {
            return FigureKind.MEASURE;
        }
        return noun.has("duration") ? FigureKind.DURATION : read;
    }

    private static boolean isCurrency(@Nullable Token token) {
        return token != null && CURRENCIES.contains(token.normal());
    }

    private static boolean isAge(Sentence sentence, Figure figure, List<CountedNoun> nouns) {
        if (figure.value() > 120) {
            return false;
        }
        int first = figure.from();
        while (first > 1 && isListed(sentence, first)) {
            first--;
        }
        for (int i = Math.max(0, first - 3); i < figure.from(); i++) {
            if (AGED.contains(sentence.token(i).normal())) {
                return true;
            }
        }
        int next = figure.coreTo();
        boolean years = !nouns.isEmpty() && nouns.getFirst().unit().equals("year");
        return years ? isOld(sentence, next) : nouns.isEmpty() && isAside(sentence, figure);
    }

    /** "Aged 18, 22 and 25": nothing but figures, commas and conjunctions before the figure. */
    private static boolean isListed(Sentence sentence, int first) {
        Token before = sentence.token(first - 1);
        return before.isNumber() || before.is(",") || before.is("،") || before.is("and") || before.is("و");
    }

    /** "35-year-old", "35 years old", "(35 عاما)". */
    private static boolean isOld(Sentence sentence, int next) {
        for (int i = next; i < sentence.size() && i < next + 5; i++) {
            if (sentence.token(i).is("old")) {
                return true;
            }
        }
        boolean bracket = next > 1 && sentence.token(next - 2).is("(") && next + 1 < sentence.size();
        return bracket && sentence.token(next + 1).is(")");
    }

    /** A bare number after a name, between commas or in brackets: "Ahmad, 35, said". */
    private static boolean isAside(Sentence sentence, Figure figure) {
        if (figure.core() < 2
                || figure.coreTo() >= sentence.size()
                || !sentence.token(figure.core()).isNumber()) {
            return false;
        }
        String before = sentence.token(figure.core() - 1).normal();
        String after = sentence.token(figure.coreTo()).normal();
        boolean commas = before.equals(",") && after.equals(",");
        Token name = sentence.token(figure.core() - 2);
        boolean named = Character.isUpperCase(sentence.source().charAt(name.start()));
        int next = figure.coreTo() + 1;
        boolean who =
                next < sentence.size() && RELATIVE.contains(sentence.token(next).normal());
        boolean aside = commas && (named || (who && !isNumbered(name) && name.isWord()));
        return aside || (before.equals("(") && after.equals(")") && !isNumbered(name));
    }

    private static boolean isNumbered(Token token) {
        return Set.of("عددهم", "عددها", "عددهن", "number", "total").contains(token.normal());
    }
}
