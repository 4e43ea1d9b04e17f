package org.counterclaim.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text, read: sentences with their tokens and enclosures. A headline is read as a text of its own. Reading takes time
 * in proportion to the length, whatever stands in the text.
 *
 * @param original the text as it came
 * @param sentences in order; together they hold every token
 * @param enclosures quotations and brackets, by start
 */
public record Text(String original, List<Sentence> sentences, List<Enclosure> enclosures) {

    public static Text read(String original) {
        List<Token> tokens = Tokens.of(original);
        List<Enclosure> enclosures = Enclosures.of(original, tokens);
        List<SentenceBounds> bounds = SentenceBounds.of(original);
        return new Text(original, sentences(original, tokens, enclosures, bounds), enclosures);
    }

    private static List<Sentence> sentences(
            String original, List<Token> tokens, List<Enclosure> enclosures, List<SentenceBounds> bounds) {
        List<Sentence> sentences = new ArrayList<>(bounds.size());
        EnclosureCursor cursor = new EnclosureCursor(enclosures);
        int first = 0;
        for (SentenceBounds bound : bounds) {
            int last = first;
            while (last < tokens.size() && tokens.get(last).start() < bound.end()) {
                last++;
            }
            sentences.add(new Sentence(
                    original,
                    sentences.size(),
                    bound.paragraph(),
                    bound.start(),
                    bound.end(),
                    bound.continues(),
                    List.copyOf(tokens.subList(first, last)),
                    cursor.overlapping(bound.start(), bound.end())));
            first = last;
        }
        return List.copyOf(sentences);
    }
}
