package org.counterclaim.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with a value, found by their first word. The first word of an Arabic phrase is also
 * found behind the joined particles و ف ب ل ك. Not changed once filled; then safe for use by many threads.
 */
public final class Phrases<V> {

    /** A phrase found from one token up to, not with, another. */
    public record Match<V>(V value, int from, int to) {}

    private record Phrase<V>(List<String> words, V value) {}

    private static final String CONJUNCTIONS = "وف";
    private static final String PREPOSITIONS = "بلك";

    private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();

    /** Adds a phrase; marks in it are dropped, so that "al-Bab" and "al Bab" are the same two words. */
    public void add(String words, V value) {
        List<String> folded = Tokens.of(words).stream()
                .filter(token -> !token.isMark())
                .map(Token::normal)
                .toList();
        if (folded.isEmpty()) {
            throw new IllegalArgumentException("a phrase needs a word: " + words);
        }
        List<Phrase<V>> phrases = byFirst.computeIfAbsent(folded.getFirst(), first -> new ArrayList<>(1));
        phrases.add(new Phrase<>(folded, value));
        phrases.sort(Comparator.comparingInt(phrase -> -phrase.words().size()));
    }

    /** The longest phrase that starts at token {@code i}; null when none does. Marks between its words do not matter. */
    public @Nullable Match<V> at(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.isMark()) {
            return null;
        }
        String word = token.normal();
        Match<V> exact = from(word, sentence, i);
        return exact != null || !Folding.isArabic(word.charAt(0)) ? exact : joined(word, sentence, i);
    }

    private @Nullable Match<V> joined(String word, Sentence sentence, int i) {
        int bare = 0;
        for (String particles : List.of(CONJUNCTIONS, PREPOSITIONS)) {
            int least = particles.equals(CONJUNCTIONS) ? 2 : 3;
            if (word.length() - bare > least && particles.indexOf(word.charAt(bare)) >= 0) {
                bare++;
                Match<V> match = from(word.substring(bare), sentence, i);
                if (match != null) {
                    return match;
                }
            }
        }
        return null;
    }

    private @Nullable Match<V> from(String first, Sentence sentence, int i) {
        List<Phrase<V>> phrases = byFirst.get(first);
        if (phrases == null) {
            return null;
        }
        for (Phrase<V> phrase : phrases) {
            int to = end(phrase.words(), sentence, i);
            if (to > 0) {
                return new Match<>(phrase.value(), i, to);
            }
        }
        return null;
    }

    private static int end(List<String> words, Sentence sentence, int i) {
        int at = i + 1;
        for (int word = 1; word < words.size(); word++) {
            while (at < sentence.size() && isJoin(sentence.token(at))) {
                at++;
            }
            if (at >= sentence.size() || !sentence.token(at).is(words.get(word))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean isJoin(Token token) {
        return token.isMark() && (token.is("-") || token.is("–") || token.is("'") || token.is("\""));
    }
}
