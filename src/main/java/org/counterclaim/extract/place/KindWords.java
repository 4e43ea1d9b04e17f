package org.counterclaim.extract.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.LexiconFile;
import org.counterclaim.extract.text.Phrases;
import org.counterclaim.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Words that say what kind of place a name is, and words that say it is none. */
final class KindWords {

    /**
     * What a word asks of the place it stands by.
     *
     * @param word its group's first English word and first Arabic word, for finding it in a place's own names
     * @param kinds kinds of the tree that fit; empty when the word must be part of the name
     */
    record KindWord(Set<String> word, Set<String> kinds) {

        boolean mustBeNamed() {
            return kinds.isEmpty();
        }
    }

    private static final Set<String> WEEKDAYS =
            Set.of("الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت");

    private final Set<String> ownNames = new HashSet<>();
    private final Map<String, KindWord> arabic = new HashMap<>();
    private final Phrases<KindWord> before = new Phrases<>();
    private final Phrases<KindWord> after = new Phrases<>();
    private final Phrases<Boolean> spoilsBefore = new Phrases<>();
    private final Phrases<Boolean> spoilsAfter = new Phrases<>();

    private KindWords() {}

    static KindWords load() {
        KindWords words = new KindWords();
        LexiconFile.rows("place/kinds.tsv").forEach(words::add);
        LexiconFile.rows("place/not-places.tsv").forEach(row -> {
            Phrases<Boolean> table = row.get(0).equals("BEFORE") ? words.spoilsBefore : words.spoilsAfter;
            LexiconFile.alternatives(row.get(1)).forEach(phrase -> table.add(phrase, true));
        });
        return words;
    }

    private void add(List<String> row) {
        Set<String> kinds =
                row.get(0).equals("NAME") ? Set.of() : Set.of(row.get(0).split(","));
        Set<String> names = new HashSet<>();
        LexiconFile.alternatives(row.get(1)).forEach(word -> names.add(Folding.fold(word)));
        LexiconFile.alternatives(row.get(3)).forEach(word -> names.addAll(NameKey.of(word)));
        LexiconFile.alternatives(row.get(2))
                .forEach(word -> names.add(NameKey.of(word).getFirst()));
        if (kinds.isEmpty()) {
            ownNames.addAll(names);
        }
        KindWord kind = new KindWord(Set.copyOf(names), kinds);
        LexiconFile.alternatives(row.get(1)).forEach(word -> arabic.put(Folding.fold(word), kind));
        LexiconFile.alternatives(row.get(2)).forEach(word -> before.add(word, kind));
        LexiconFile.alternatives(row.get(3)).forEach(word -> after.add(word, kind));
    }

    /** The Arabic word of kind that this token is, joined particles and article off; null when it is none. */
    @Nullable KindWord arabic(String normal) {
        KindWord kind = arabic.get(normal);
        String bare = without("وف", normal);
        kind = kind == null ? arabic.get(bare) : kind;
        bare = bare.startsWith("ال") ? bare.substring(2) : without("بلك", bare);
        kind = kind == null ? arabic.get(bare) : kind;
        return kind;
    }

    private static String without(String particles, String word) {
        return word.length() > 3 && particles.indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
    }

    /** An English phrase of kind that ends right before token {@code i}. */
    Phrases.@Nullable Match<KindWord> before(Sentence sentence, int i) {
        return ending(before, sentence, i);
    }

    Phrases.@Nullable Match<KindWord> after(Sentence sentence, int i) {
        return i < sentence.size() ? after.at(sentence, i) : null;
    }

    boolean isSpoiled(Sentence sentence, int from, int to) {
        return ending(spoilsBefore, sentence, from) != null
                || (to < sentence.size()
                        && sentence.token(to).isWord()
                        && spoilsAfter.at(sentence, to) != null
                        && !isDated(sentence, from, to));
    }

    /** في سراقب اليوم الاثنين: on that day, where المصري اليوم is a newspaper. */
    private static boolean isDated(Sentence sentence, int from, int to) {
        return sentence.token(to).is("اليوم")
                && (Cues.at(sentence, from, to)
                        || (to + 1 < sentence.size()
                                && WEEKDAYS.contains(sentence.token(to + 1).normal())));
    }

    private static <V> Phrases.@Nullable Match<V> ending(Phrases<V> phrases, Sentence sentence, int end) {
        for (int i = Math.max(0, end - 3); i < end; i++) {
            Phrases.Match<V> match = sentence.token(i).isWord() ? phrases.at(sentence, i) : null;
            if (match != null && match.to() == end) {
                return match;
            }
        }
        return null;
    }

    /** Whether one of the place's name words is this word of kind. */
    static boolean isNamed(KindWord kind, List<String> keys) {
        return keys.stream().anyMatch(kind.word()::contains);
    }

    /** Whether the key is a word of kind that belongs to names: camp, basin, bridge. */
    boolean isOwnName(String key) {
        return ownNames.contains(key);
    }

    /** The countryside of a city is another place than the city. */
    boolean isCountryside(String key) {
        return key.equals("ريف") || key.equals("countryside");
    }

    boolean isKind(String key) {
        return arabic.containsKey(key) || after.at(one(key), 0) != null;
    }

    private static Sentence one(String word) {
        return org.counterclaim.extract.text.Text.read(word).sentences().getFirst();
    }
}
