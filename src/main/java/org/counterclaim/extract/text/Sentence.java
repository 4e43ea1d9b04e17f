package org.counterclaim.extract.text;

import java.util.List;

/**
 * A sentence of a text, or the part of one after a semicolon.
 *
 * @param source the whole original text
 * @param index place among the text's sentences, from 0
 * @param paragraph place of its paragraph among the text's paragraphs, from 0
 * @param start first UTF-16 unit, white space left out
 * @param end one past the last UTF-16 unit, white space left out
 * @param continues whether it goes on from the sentence before, after a semicolon
 * @param tokens its tokens, in order
 * @param enclosures quotations and brackets that it lies in or holds, by start
 */
public record Sentence(
        String source,
        int index,
        int paragraph,
        int start,
        int end,
        boolean continues,
        List<Token> tokens,
        List<Enclosure> enclosures) {

    /** Its words as they stand. */
    public String words() {
        return source.substring(start, end);
    }

    public String words(TextSpan span) {
        return source.substring(span.start(), span.end());
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    public TextSpan span() {
        return new TextSpan(start, end);
    }

    /** Index of the first token that ends after {@code offset}; {@link #size()} when there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether Arabic letters outnumber the others. */
    public boolean isArabic() {
        int balance = 0;
        for (Token token : tokens) {
            if (token.isWord()) {
                balance += Folding.isArabic(token.normal().charAt(0)) ? 1 : -1;
            }
        }
        return balance > 0;
    }

    @Override
    public String toString() {
        return words();
    }
}
