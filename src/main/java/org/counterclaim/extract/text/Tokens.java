package org.counterclaim.extract.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words, figures and marks in one pass. */
final class Tokens {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    private void next() {
        int point = text.codePointAt(at);
        if (Character.isDigit(point)) {
            number();
        } else if (isLetter(point)) {
            word();
        } else {
            mark(point);
        }
    }

    private void word() {
        int start = at;
        int end = at;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isLetter(point)) {
                at += Character.charCount(point);
                end = at;
            } else if (isTransparent(point)) {
                at += Character.charCount(point);
                end = isTatweel(point) ? at : end;
            } else if (isApostrophe(point) && joins(at, start)) {
                at++;
            } else {
                break;
            }
        }
        at = end;
        add(start, end, TokenKind.WORD);
    }

    /** An apostrophe inside a word belongs to it ("Sana'a", "don't"), save that of an English genitive. */
    private boolean joins(int apostrophe, int start) {
        int after = apostrophe + 1;
        if (after >= text.length() || apostrophe == start || !isLetter(text.codePointAt(after))) {
            return false;
        }
        return !isLoneS(after) && !Folding.isArabic(text.charAt(after));
    }

    private boolean isLoneS(int offset) {
        return offset < text.length()
                && Character.toLowerCase(text.charAt(offset)) == 's'
                && (offset + 1 == text.length() || !isLetter(text.codePointAt(offset + 1)));
    }

    private void number() {
        int start = at;
        int end = at;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isDigit(point)) {
                at += Character.charCount(point);
                end = at;
            } else if (isSeparator(point) && at + 1 < text.length() && Character.isDigit(text.codePointAt(at + 1))) {
                at++;
            } else {
                break;
            }
        }
        at = end;
        add(start, end, TokenKind.NUMBER);
    }

    private void mark(int point) {
        int start = at;
        at += Character.charCount(point);
        if (isApostrophe(point) && followsWord(start) && isLoneS(at)) {
            at++;
            add(start, at, TokenKind.MARK);
        } else if (!Character.isWhitespace(point) && !Character.isSpaceChar(point) && !isTransparent(point)) {
            add(start, at, TokenKind.MARK);
        }
    }

    private boolean followsWord(int start) {
        return !tokens.isEmpty()
                && tokens.getLast().end() == start
                && tokens.getLast().isWord();
    }

    private void add(int start, int end, TokenKind kind) {
        String normal = Folding.fold(text.subSequence(start, end));
        if (!normal.isEmpty()) {
            tokens.add(new Token(start, end, normal, kind));
        }
    }

    private static boolean isLetter(int point) {
        return Character.isLetter(point) && point != 0x0640;
    }

    private static boolean isTransparent(int point) {
        if (point < 0x10000 && Folding.isTransparent((char) point)) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private static boolean isTatweel(int point) {
        return point == 0x0640 || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == 0x2019 || point == 0x2018 || point == 0x02BC;
    }

    /** Marks that stand inside figures: comma, point, the Arabic separators, and the Swiss apostrophe. */
    private static boolean isSeparator(int point) {
        return point == ',' || point == '.' || point == '٬' || point == '٫' || point == '،';
    }
}
