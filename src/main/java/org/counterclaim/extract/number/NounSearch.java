package org.counterclaim.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Token;

/** Finds what a figure counts: the nouns after it, or a toll named before it. */
final class NounSearch {

    /** Words between a figure and its noun, or between two nouns of it. */
    private static final Set<String> BRIDGES = LexiconFile.words("number/context.tsv", "BRIDGE");

    private static final Set<String> TOLLS = LexiconFile.words("number/context.tsv", "TOLL");
    private static final Set<String> BREAKS = LexiconFile.words("number/context.tsv", "BREAK");
    private static final int AHEAD = 7;
    private static final int BEHIND = 8;

    private final NounLexicon nouns;

    NounSearch(NounLexicon nouns) {
        this.nouns = nouns;
    }

    /** @param ceiling no token from this one on belongs to the figure */
    List<CountedNoun> of(Sentence sentence, Figure figure, int floor, int ceiling) {
        List<CountedNoun> found = new ArrayList<>(2);
        int core = figure.core();
        if (figure.joined() != null && figure.isOrdinal()) {
            return List.of(figure.joined()
                    .at(
                            sentence.token(core).start(),
                            sentence.token(figure.coreTo() - 1).end()));
        }
        if (figure.joined() != null) {
            int to = figure.coreTo() - 1;
            found.add(figure.joined()
                    .at(sentence.token(core).start(), sentence.token(to).end()));
        }
        counted(sentence, figure, found);
        if (found.isEmpty() || figure.joined() != null) {
            ahead(sentence, figure, ceiling, found);
        }
        if (found.isEmpty()) {
            behind(sentence, figure, floor, found);
        }
        if (found.size() > 1
                && found.get(0).lemma().equals("fighter")
                && found.get(1).has("aircraft")) {
            found.removeFirst();
        }
        return List.copyOf(found);
    }

    private void ahead(Sentence sentence, Figure figure, int ceiling, List<CountedNoun> found) {
        int strangers = found.isEmpty() ? 2 : 0;
        int last = Math.min(Math.min(ceiling, sentence.size()), figure.coreTo() + AHEAD);
        int i = figure.coreTo();
        while (i < last) {
            Token token = sentence.token(i);
            if (token.isNumber() || (token.isMark() && !isSoft(token))) {
                return;
            }
            Phrases.Match<NounForm> noun = nouns.at(sentence, i);
            if (noun != null && nouns.isBehindParticle(sentence, i)) {
                return;
            }
            if (noun != null && !isConjoined(token, i, figure)) {
                found.add(noun.value()
                        .at(token.start(), sentence.token(noun.to() - 1).end()));
                strangers = 0;
                i = noun.to();
            } else if (token.isMark() || isBridge(sentence, i)) {
                i++;
            } else if (strangers-- > 0 && !BREAKS.contains(token.normal())) {
                i++;
            } else {
                return;
            }
        }
    }

    private static boolean isBridge(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.is("في")) {
            return i + 1 < sentence.size() && sentence.token(i + 1).is("صفوف");
        }
        return BRIDGES.contains(token.normal());
    }

    private static boolean isSoft(Token token) {
        return token.is("\"")
                || token.is("“")
                || token.is("”")
                || token.is("«")
                || token.is("»")
                || token.is("-")
                || token.is("%");
    }

    /** "and their families", وعائلاتهم: another noun, not another name of the same people. */
    private static boolean isConjoined(Token token, int i, Figure figure) {
        return i > figure.coreTo()
                && token.normal().startsWith("و")
                && token.normal().length() > 3;
    }

    /** المختطفين الـ30, البلدات الثلاث: a definite number follows its noun. */
    private void counted(Sentence sentence, Figure figure, List<CountedNoun> found) {
        int before = figure.core() - 1;
        boolean article = before >= 0 && sentence.token(before).is("ال");
        before -= article ? 1 : 0;
        boolean definite = article || sentence.token(figure.core()).normal().startsWith("ال");
        Phrases.Match<NounForm> noun =
                definite && before >= 0 && sentence.token(before).isWord() ? nouns.at(sentence, before) : null;
        Phrases.Match<NounForm> whose = noun != null
                        && before > 0
                        && !noun.value().unit().equals("person")
                        && sentence.token(before - 1).isWord()
                ? nouns.at(sentence, before - 1)
                : null;
        if (whose != null && whose.value().unit().equals("person")) {
            found.add(whose.value()
                    .at(
                            sentence.token(before - 1).start(),
                            sentence.token(before - 1).end()));
        } else if (noun != null) {
            Token token = sentence.token(before);
            found.add(noun.value().at(token.start(), token.end()));
        }
    }

    private void behind(Sentence sentence, Figure figure, int floor, List<CountedNoun> found) {
        int first = Math.max(floor, figure.from() - BEHIND);
        for (int i = figure.from() - 1; i >= first; i--) {
            Token token = sentence.token(i);
            if (isSoft(token) || token.is("(") || token.is(":")) {
                continue;
            }
            if (token.isMark()) {
                return;
            }
            Phrases.Match<NounForm> noun = nouns.at(sentence, i);
            boolean toll = TOLLS.contains(token.normal());
            if (toll && token.is("toll")) {
                tollOf(sentence, i, found);
                return;
            }
            if (noun != null && i > 0 && (TOLLS.contains(sentence.token(i - 1).normal()) || isOf(sentence, i))) {
                found.add(noun.value()
                        .at(token.start(), sentence.token(noun.to() - 1).end()));
                return;
            }
        }
    }

    private static boolean isOf(Sentence sentence, int i) {
        return i > 1
                && (sentence.token(i - 1).is("of") || sentence.token(i - 1).is("the"))
                && (TOLLS.contains(sentence.token(i - 2).normal())
                        || (i > 2 && TOLLS.contains(sentence.token(i - 3).normal())));
    }

    private void tollOf(Sentence sentence, int toll, List<CountedNoun> found) {
        Phrases.Match<NounForm> noun = toll > 0 ? nouns.at(sentence, toll - 1) : null;
        if (noun != null) {
            found.add(noun.value()
                    .at(sentence.token(toll - 1).start(), sentence.token(toll).end()));
        }
    }
}
