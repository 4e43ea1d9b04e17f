package org.counterclaim.extract.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word, a figure or a mark of the text. Its stems are worked out when first asked for, because most tokens are never
 * looked up.
 */
public final class Token {

    private final int start;
    private final int end;
    private final String normal;
    private final TokenKind kind;
    private @Nullable List<String> stems;

    Token(int start, int end, String normal, TokenKind kind) {
        this.start = start;
        this.end = end;
        this.normal = normal;
        this.kind = kind;
    }

    /** First UTF-16 unit in the original text. */
    public int start() {
        return start;
    }

    /** One past the last UTF-16 unit in the original text. */
    public int end() {
        return end;
    }

    /** The folded form: see {@link Folding}. */
    public String normal() {
        return normal;
    }

    public TokenKind kind() {
        return kind;
    }

    public boolean isWord() {
        return kind == TokenKind.WORD;
    }

    public boolean isNumber() {
        return kind == TokenKind.NUMBER;
    }

    public boolean isMark() {
        return kind == TokenKind.MARK;
    }

    public boolean is(String folded) {
        return normal.equals(folded);
    }

    /** Whether nothing stands between this token and the next. */
    public boolean touches(Token next) {
        return end == next.start;
    }

    /**
     * Folded forms under which a lexicon may hold this word, itself first and likelier ones before others: without
     * joined particles, article and pronouns in Arabic.
     */
    public List<String> stems() {
        List<String> known = stems;
        if (known == null) {
            known = kind == TokenKind.WORD ? Stems.of(normal) : List.of(normal);
            stems = known;
        }
        return known;
    }

    /** Whether it is one of the words, under any of its stems. */
    public boolean hasStemIn(Set<String> words) {
        for (String stem : stems()) {
            if (words.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    public TextSpan span() {
        return new TextSpan(start, end);
    }

    @Override
    public String toString() {
        return normal + "@" + start + "-" + end;
    }
}
