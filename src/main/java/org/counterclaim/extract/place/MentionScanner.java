package org.counterclaim.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that are names in the gazetteer, the longest first. */
final class MentionScanner {

    /** Names of far-off towns this short are often other words in Arabic. */
    private static final int SHORT = 4;

    private final Gazetteer gazetteer;
    private final KindWords kinds = KindWords.load();
    private final Set<String> common = LexiconFile.words("place/common-words.tsv", "COMMON");
    private final Set<String> locatives = LexiconFile.words("place/common-words.tsv", "LOCATIVE");
    private final Set<String> strict = LexiconFile.words("place/common-words.tsv", "STRICT");

    private final Function<String, List<PlaceName>> names;

    /** @param names those whose first word has a key, longest first */
    MentionScanner(Gazetteer gazetteer, Function<String, List<PlaceName>> names) {
        this.gazetteer = gazetteer;
        this.names = names;
    }

    List<Mention> mentions(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Found found = sentence.token(i).isWord() ? at(sentence, i) : null;
            if (found == null) {
                i++;
                continue;
            }
            Mention mention = mention(sentence, i, found);
            if (mention != null) {
                mentions.add(mention);
            }
            i = found.to();
        }
        return mentions;
    }

    /**
     * @param skipped units of joined particles before the name in its first token
     */
    private record Found(int to, int skipped, List<PlaceName> names) {}

    private @Nullable Found at(Sentence sentence, int i) {
        String normal = sentence.token(i).normal();
        if (!Folding.isArabic(normal.charAt(0))) {
            return isCapital(sentence, i) && !isArticleOfAName(sentence, i)
                    ? named(sentence, i, NameKey.word(normal), 0)
                    : null;
        }
        Found found = named(sentence, i, normal, 0);
        if (found != null || normal.length() < 3) {
            return found;
        }
        return joined(sentence, i, normal);
    }

    private @Nullable Found joined(Sentence sentence, int i, String normal) {
        int bare = 0;
        if (normal.charAt(0) == 'و' || normal.charAt(0) == 'ف') {
            bare = 1;
            Found found = named(sentence, i, normal.substring(1), 1);
            if (found != null) {
                return found;
            }
        }
        if (normal.startsWith("لل", bare) && normal.length() > bare + 3) {
            return named(sentence, i, "ال" + normal.substring(bare + 2), bare);
        }
        boolean preposition = normal.length() > bare + 3 && "بلك".indexOf(normal.charAt(bare)) >= 0;
        return preposition ? named(sentence, i, normal.substring(bare + 1), bare + 1) : null;
    }

    /** "La Victoria" is not in LA: two letters are a name in capitals alone. */
    private static boolean isArticleOfAName(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return token.normal().length() == 2
                && Character.isLowerCase(sentence.source().charAt(token.end() - 1))
                && i + 1 < sentence.size()
                && sentence.token(i + 1).isWord()
                && isCapital(sentence, i + 1);
    }

    private static boolean isCapital(Sentence sentence, int i) {
        return Character.isUpperCase(sentence.source().charAt(sentence.token(i).start()));
    }

    private @Nullable Found named(Sentence sentence, int i, String key, int skipped) {
        List<PlaceName> names = this.names.apply(key);
        if (names.isEmpty()) {
            return null;
        }
        List<PlaceName> found = new ArrayList<>(2);
        int words = 0;
        int to = i;
        for (PlaceName name : names) {
            if (words > 0 && name.keys().size() < words) {
                break;
            }
            int end = end(sentence, i, name);
            if (end > 0) {
                words = name.keys().size();
                to = end;
                found.add(name);
            }
        }
        return found.isEmpty() ? null : new Found(to, skipped, found);
    }

    private static int end(Sentence sentence, int i, PlaceName name) {
        int at = i + 1;
        for (int word = 1; word < name.keys().size(); word++) {
            while (at < sentence.size() && isJoin(sentence.token(at))) {
                at++;
            }
            if (at >= sentence.size()
                    || sentence.token(at).isMark()
                    || !NameKey.word(sentence.token(at).normal())
                            .equals(name.keys().get(word))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean isJoin(Token token) {
        return token.is("-") || token.is("–") || token.is("'") || (token.isWord() && NameKey.isArticle(token.normal()));
    }

    private @Nullable Mention mention(Sentence sentence, int from, Found found) {
        int start = sentence.token(from).start() + units(sentence, from, found.skipped());
        int end = sentence.token(found.to() - 1).end();
        boolean demonym = found.names().getFirst().demonym();
        int first = withArticle(sentence, from);
        if (!demonym
                && (kinds.isSpoiled(sentence, first, found.to()) || Adjectives.isOne(sentence, from, found.to()))) {
            NamedPlace whose = found.names().getFirst().place();
            return whose.isCountry() ? new Mention(start, end, found.names(), null, Mention.Caution.WHOSE) : null;
        }
        start = first < from ? sentence.token(first).start() : start;
        Mention bare = new Mention(start, end, found.names(), null, caution(sentence, from, found));
        return demonym || found.skipped() > 0 ? bare : withKind(sentence, first, found.to(), bare);
    }

    /** Where units of particles end in the original, diacritics and tatweel among them. */
    private static int units(Sentence sentence, int token, int skipped) {
        Token word = sentence.token(token);
        int units = 0;
        int letters = 0;
        while (letters < skipped && word.start() + units < word.end()) {
            letters += Folding.fold(sentence.source().substring(word.start() + units, word.start() + units + 1))
                    .length();
            units++;
        }
        return units;
    }

    private static int withArticle(Sentence sentence, int from) {
        boolean article = from > 1
                && sentence.token(from - 1).is("-")
                && NameKey.isArticle(sentence.token(from - 2).normal())
                && sentence.token(from - 2).touches(sentence.token(from - 1));
        return article ? from - 2 : from;
    }

    private Mention withKind(Sentence sentence, int from, int to, Mention bare) {
        if (from > 0 && sentence.token(from - 1).isWord()) {
            String last = sentence.token(from - 1).normal();
            KindWords.KindWord kind = Folding.isArabic(last.charAt(0)) ? kinds.arabic(last) : null;
            if (kind != null) {
                return new Mention(sentence.token(from - 1).start(), bare.end(), bare.names(), kind, bare.caution());
            }
        }
        var before = kinds.before(sentence, from);
        if (before != null) {
            int start = sentence.token(before.from()).start();
            return new Mention(start, bare.end(), bare.names(), before.value(), bare.caution());
        }
        var after = kinds.after(sentence, to);
        if (after != null && !Folding.isArabic(sentence.token(to).normal().charAt(0))) {
            int end = sentence.token(after.to() - 1).end();
            return new Mention(bare.start(), end, bare.names(), after.value(), bare.caution());
        }
        return bare;
    }

    private Mention.Caution caution(Sentence sentence, int from, Found found) {
        PlaceName name = found.names().getFirst();
        if (name.demonym()) {
            return Mention.Caution.NONE;
        }
        boolean latin = !Folding.isArabic(name.keys().getFirst().charAt(0));
        boolean single = name.keys().size() == 1;
        String word = single && latin ? sentence.token(from).normal() : String.join(" ", name.keys());
        if (strict.contains(word)) {
            return Mention.Caution.STRICT;
        }
        boolean small = found.names().stream().noneMatch(one -> gazetteer.prior(one.place()) >= 1.9);
        if (common.contains(word)) {
            return Mention.Caution.COMMON;
        }
        boolean brief = !latin && single && word.length() <= SHORT;
        boolean placed = from > 0
                && found.skipped() == 0
                && locatives.contains(sentence.token(from - 1).normal());
        boolean part = latin && isPart(sentence, from, found.to());
        return brief && small && !placed ? Mention.Caution.SHORT : part ? Mention.Caution.PART : Mention.Caution.NONE;
    }

    private boolean isPart(Sentence sentence, int from, int to) {
        return (from > 1
                        && isOtherName(sentence, from - 1)
                        && !sentence.token(from - 1).is("the"))
                || (to < sentence.size() && isOtherName(sentence, to) && kinds.after(sentence, to) == null);
    }

    private boolean isOtherName(Sentence sentence, int at) {
        return sentence.token(at).isWord()
                && isCapital(sentence, at)
                && gazetteer
                        .startingWith(NameKey.word(sentence.token(at).normal()))
                        .isEmpty();
    }
}
