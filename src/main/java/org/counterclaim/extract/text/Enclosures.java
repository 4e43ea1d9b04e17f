package org.counterclaim.extract.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Pairs quotation marks and brackets, paragraph by paragraph, in one pass. */
final class Enclosures {

    /** Deeper nesting than any writer's; a bound keeps hostile input from costing more than its length. */
    private static final int DEEPEST = 16;

    private record Open(Token mark, char sign) {}

    private final String text;
    private final List<Open> open = new ArrayList<>();
    private final List<Enclosure> found = new ArrayList<>();

    private Enclosures(String text) {
        this.text = text;
    }

    static List<Enclosure> of(String text, List<Token> tokens) {
        Enclosures enclosures = new Enclosures(text);
        int last = 0;
        for (Token token : tokens) {
            if (token.isMark()) {
                if (!enclosures.open.isEmpty() && enclosures.paragraphEnds(last, token.start())) {
                    enclosures.abandon(last);
                }
                enclosures.read(token);
            } else if (!enclosures.open.isEmpty() && enclosures.paragraphEnds(last, token.start())) {
                enclosures.abandon(last);
            }
            last = token.end();
        }
        enclosures.abandon(last);
        enclosures.found.sort(Comparator.comparingInt(Enclosure::start));
        return Collections.unmodifiableList(enclosures.found);
    }

    private boolean paragraphEnds(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\u2029') {
                return true;
            }
        }
        return false;
    }

    private void read(Token mark) {
        char sign = text.charAt(mark.start());
        if (isSingle(sign)) {
            single(mark, sign);
        } else if (closes(mark, sign)) {
            return;
        } else if (isOpener(sign)) {
            push(mark, sign);
        }
    }

    private void single(Token mark, char sign) {
        boolean opening = !letterBefore(mark) && letterAfter(mark) && sign != '’';
        if (opening) {
            push(mark, '\'');
        } else if (!letterAfter(mark) && top() == '\'') {
            pop(mark, true);
        }
    }

    private char top() {
        return open.isEmpty() ? '\0' : open.getLast().sign();
    }

    private boolean closes(Token mark, char sign) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (isPair(open.get(i).sign(), sign, mark)) {
                while (open.size() > i + 1) {
                    open.removeLast();
                }
                pop(mark, true);
                return true;
            }
        }
        return false;
    }

    private boolean isPair(char opener, char closer, Token mark) {
        return switch (opener) {
            case '«' -> closer == '»';
            case '»' -> closer == '«';
            case '‹' -> closer == '›';
            case '(' -> closer == ')';
            case '[' -> closer == ']';
            case '"', '＂' -> closer == opener;
            case '“', '”', '„', '‟' ->
                closer != opener ? isCurly(closer) : closer == '”' || !(spaceBefore(mark) && letterAfter(mark));
            default -> false;
        };
    }

    private void push(Token mark, char sign) {
        if (open.size() < DEEPEST) {
            open.add(new Open(mark, sign));
        }
    }

    private void pop(Token closing, boolean closed) {
        Open opening = open.removeLast();
        found.add(enclosure(opening, closing.end(), closed));
    }

    private Enclosure enclosure(Open opening, int end, boolean closed) {
        Enclosure.Kind kind =
                opening.sign() == '(' || opening.sign() == '[' ? Enclosure.Kind.BRACKETS : Enclosure.Kind.QUOTATION;
        return new Enclosure(kind, opening.mark().start(), end, open.size(), closed);
    }

    /** A single quotation mark that is never closed was an apostrophe. */
    private void abandon(int end) {
        while (!open.isEmpty()) {
            Open opening = open.removeLast();
            if (opening.sign() != '\'' && opening.mark().end() < end) {
                found.add(enclosure(opening, end, false));
            }
        }
    }

    private boolean spaceBefore(Token mark) {
        return mark.start() == 0 || Character.isWhitespace(text.charAt(mark.start() - 1));
    }

    private boolean letterBefore(Token mark) {
        return mark.start() > 0 && Character.isLetterOrDigit(text.charAt(mark.start() - 1));
    }

    private boolean letterAfter(Token mark) {
        return mark.end() < text.length() && Character.isLetterOrDigit(text.charAt(mark.end()));
    }

    private static boolean isSingle(char sign) {
        return sign == '\'' || sign == '‘' || sign == '’' || sign == '‚';
    }

    private static boolean isCurly(char sign) {
        return sign == '“' || sign == '”' || sign == '„' || sign == '‟';
    }

    private static boolean isOpener(char sign) {
        return sign == '«' || sign == '»' || sign == '‹' || sign == '(' || sign == '[' || sign == '"' || isCurly(sign);
    }
}
