package org.counterclaim.extract.number;

import java.util.Set;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads a single person only where the words leave no doubt that they count: قتيل واحد, مقتل طفل, "killed a woman", "one
 * soldier".
 */
final class SingularNouns {

    private static final Set<String> HARM = LexiconFile.words("number/context.tsv", "HARM");
    private static final Set<String> HARMED = LexiconFile.words("number/context.tsv", "HARMED");
    private static final Set<String> ONE = LexiconFile.words("number/context.tsv", "ONE");

    /** "A missing officer". */
    private static final Set<String> LOST = Set.of("مفقود", "مفقوده");

    private final NounLexicon nouns;

    SingularNouns(NounLexicon nouns) {
        this.nouns = nouns;
    }

    @Nullable Figure at(Sentence sentence, int i) {
        String word = sentence.token(i).normal();
        return switch (word) {
            case "a", "an", "one" -> english(sentence, i);
            default -> arabic(sentence, i, word);
        };
    }

    private @Nullable Figure arabic(Sentence sentence, int i, String word) {
        boolean harmed = i > 0 && HARM.contains(sentence.token(i - 1).normal());
        String next = i + 1 < sentence.size() ? sentence.token(i + 1).normal() : "";
        boolean one = ONE.contains(next);
        harmed |= LOST.contains(next);
        if ((!harmed && !one) || word.startsWith("ال")) {
            return null;
        }
        Phrases.Match<NounForm> noun = nouns.at(sentence, i);
        if (noun == null || !noun.value().is(NounForm.Form.SINGULAR) || word.charAt(0) < 0x0600) {
            return null;
        }
        boolean counted = noun.value().unit().equals("person")
                && (!harmed || !noun.value().hasRole());
        return counted || one ? single(i, noun.to() + (one ? 1 : 0), noun.value()) : null;
    }

    private @Nullable Figure english(Sentence sentence, int i) {
        for (int j = i + 1;
                j < sentence.size() && j <= i + 3 && sentence.token(j).isWord();
                j++) {
            Phrases.Match<NounForm> noun = nouns.at(sentence, j);
            if (noun != null
                    && noun.value().is(NounForm.Form.SINGULAR)
                    && noun.value().unit().equals("person")) {
                return isCounted(sentence, i, noun.to()) ? single(i, noun.to(), noun.value()) : null;
            }
        }
        return null;
    }

    private static boolean isCounted(Sentence sentence, int i, int to) {
        if (sentence.token(i).is("one")
                || (i > 0 && HARM.contains(sentence.token(i - 1).normal()))) {
            return true;
        }
        for (int j = to; j < sentence.size() && j < to + 3; j++) {
            if (HARMED.contains(sentence.token(j).normal())) {
                return true;
            }
        }
        return false;
    }

    private static Figure single(int from, int to, NounForm noun) {
        return Figure.read(from, to, Amount.exactly(1), 1, FigureKind.COUNT, "singular")
                .counting(noun);
    }
}
