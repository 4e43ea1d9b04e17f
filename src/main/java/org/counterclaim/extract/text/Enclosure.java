package org.counterclaim.extract.text;

/**
 * Words between a pair of marks, which may span sentences. A mark that is never closed ends with its paragraph.
 *
 * @param kind quotation or brackets
 * @param start offset of the opening mark
 * @param end one past the closing mark
 * @param depth 0 for the outermost
 * @param closed whether the closing mark was found
 */
public record Enclosure(Kind kind, int start, int end, int depth, boolean closed) {

    /** What sort of marks stand around the words. */
    public enum Kind {
        QUOTATION,
        BRACKETS
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The words between the marks, without them. */
    public TextSpan inner() {
        int last = closed ? end - 1 : end;
        return new TextSpan(Math.min(start + 1, last), last);
    }

    public TextSpan span() {
        return new TextSpan(start, end);
    }
}
