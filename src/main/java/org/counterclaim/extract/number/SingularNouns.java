package org.counterclaim.extract.number;

import java.util.List;
import java.util.Set;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads a single person only where the words leave no doubt that they count: قتيل واحد, مقتل طفل, "killed a woman", "one
 * soldier", "a fourth was wounded", وأصيب آخر.
 */
final class SingularNouns {

    private static final Set<String> HARM = LexiconFile.words("number/context.tsv", "HARM");
    private static final Set<String> HARMED = LexiconFile.words("number/context.tsv", "HARMED");
    private static final Set<String> ONE = LexiconFile.words("number/context.tsv", "ONE");
    private static final Set<String> AMONG = Set.of("including", "among");
    private static final Set<String> NEXT =
            Set.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Set<String> NEXT_ARABIC =
            Set.of("اخر", "ثان", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر");
    private static final Set<String> BEING = Set.of("was", "is", "has", "had", "been", "seriously", "critically");
    private static final Set<String> NEGATIONS = Set.of("لم", "ولم", "لا", "دون", "عدم", "يقتل");
    private static final List<String> OWNERS = List.of("ها", "ه", "هم", "يه", "يها");
    private static final Set<String> ANY = Set.of("احد", "احدي", "احدى");
    private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her", "our", "the");
    private static final Set<String> WHOSE = Set.of("of", "from", "in", "with", "for");
    private static final int LIST = 7;

    /** "A missing officer". */
    private static final Set<String> LOST = Set.of("مفقود", "مفقوده");

    private final NounLexicon nouns;

    SingularNouns(NounLexicon nouns) {
        this.nouns = nouns;
    }

    @Nullable Figure at(Sentence sentence, int i) {
        if (i > 0 && sentence.token(i - 1).isNumber()) {
            return null;
        }
        String word = sentence.token(i).normal();
        return switch (word) {
            case "a", "an", "one" -> english(sentence, i);
            case "another" -> isSuffering(sentence, i, i + 1) ? unnamed(i, i + 1) : null;
            default -> arabic(sentence, i, word);
        };
    }

    private static Figure unnamed(int from, int to) {
        return Figure.read(from, to, Amount.exactly(1), 1, FigureKind.COUNT, "singular");
    }

    private @Nullable Figure arabic(Sentence sentence, int i, String word) {
        boolean harmed = i > 0 && HARM.contains(sentence.token(i - 1).normal());
        if (harmed && NEXT_ARABIC.contains(word)) {
            return unnamed(i, i + 1);
        }
        String next = i + 1 < sentence.size() ? sentence.token(i + 1).normal() : "";
        if (harmed && isOneOf(sentence, i, word, next)) {
            return unnamed(i, i + 1);
        }
        boolean one = ONE.contains(next) && !isTens(sentence, i + 2);
        boolean among = next.equals("في")
                && i + 2 < sentence.size()
                && sentence.token(i + 2).is("عداد");
        harmed |= LOST.contains(next) || among;
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

    /** واحد وعشرون: one is but the first word of the figure. */
    private static boolean isTens(Sentence sentence, int i) {
        return i < sentence.size()
                && sentence.token(i).normal().startsWith("و")
                && Numerals.load().at(sentence, i) != null;
    }

    /** مقتل واحد من موظفيها، مقتل أحد عناصره. */
    private static boolean isOneOf(Sentence sentence, int i, String word, String next) {
        boolean negated = i > 1 && NEGATIONS.contains(sentence.token(i - 2).normal());
        boolean owned = OWNERS.stream().anyMatch(next::endsWith) && next.length() > 4;
        return !negated && ((ONE.contains(word) && next.equals("من")) || (ANY.contains(word) && owned));
    }

    /** "One of its staff was killed". */
    private @Nullable Figure oneOf(Sentence sentence, int i) {
        boolean of = i + 3 < sentence.size()
                && sentence.token(i).is("one")
                && sentence.token(i + 1).is("of")
                && POSSESSIVES.contains(sentence.token(i + 2).normal());
        for (int j = i + 3; of && j < Math.min(sentence.size() - 1, i + 7); j++) {
            Phrases.Match<NounForm> noun = nouns.at(sentence, j);
            if (noun != null && noun.value().unit().equals("person") && isHarmed(sentence, noun.to(), 3)) {
                return single(i, noun.to(), noun.value());
            }
        }
        return null;
    }

    private static boolean isHarmed(Sentence sentence, int from, int reach) {
        boolean being = false;
        for (int j = from; j < Math.min(sentence.size(), from + reach); j++) {
            being |= BEING.contains(sentence.token(j).normal());
            if (HARMED.contains(sentence.token(j).normal())) {
                return being || j == from;
            }
            if (sentence.token(j).isMark()) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Figure english(Sentence sentence, int i) {
        Figure one = oneOf(sentence, i);
        if (one != null) {
            return one;
        }
        if (i + 1 < sentence.size() && NEXT.contains(sentence.token(i + 1).normal())) {
            return isSuffering(sentence, i, i + 2) ? unnamed(i, i + 2) : null;
        }
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

    /** "Another was wounded", "and detained a third". */
    private static boolean isSuffering(Sentence sentence, int from, int to) {
        boolean before = from > 0 && HARM.contains(sentence.token(from - 1).normal());
        boolean ends = to >= sentence.size()
                || sentence.token(to).isMark()
                || sentence.token(to).is("in");
        if (before && ends) {
            return true;
        }
        int at = to;
        while (at < sentence.size() && BEING.contains(sentence.token(at).normal())) {
            at++;
        }
        return at > to
                && at < sentence.size()
                && HARMED.contains(sentence.token(at).normal());
    }

    private boolean isCounted(Sentence sentence, int i, int to) {
        String before = i > 0 ? sentence.token(i - 1).normal() : "";
        if (sentence.token(i).is("one") || HARM.contains(before) || AMONG.contains(before)) {
            return true;
        }
        boolean listed = before.equals("and")
                && i > 2
                && isPlural(sentence, i - 2)
                && Numerals.load().at(sentence, i - 3) != null;
        if (listed) {
            return true;
        }
        for (int j = to; j < sentence.size() && j < to + 3; j++) {
            if (HARMED.contains(sentence.token(j).normal())) {
                return true;
            }
        }
        boolean whose =
                to < sentence.size() && WHOSE.contains(sentence.token(to).normal());
        if (whose && isHarmed(sentence, to, 12)) {
            return true;
        }
        return to < sentence.size() && sentence.token(to).is("and") && isListHarmed(sentence, to + 1);
    }

    /** "Two women and a child". */
    private boolean isPlural(Sentence sentence, int i) {
        Phrases.Match<NounForm> noun = nouns.at(sentence, i);
        return noun != null
                && noun.value().unit().equals("person")
                && !noun.value().is(NounForm.Form.SINGULAR);
    }

    /** "A doctor and two nurses were killed". */
    private static boolean isListHarmed(Sentence sentence, int from) {
        for (int j = from; j < Math.min(sentence.size(), from + LIST); j++) {
            if (sentence.token(j).isMark()) {
                return false;
            }
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
