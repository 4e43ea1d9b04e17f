package org.counterclaim.extract.time;

import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the longest expression of time that starts at a token, word by word, into slots. */
final class ExpressionReader {

    private static final int SKIP = 3;

    /**
     * An expression read.
     *
     * @param from first token
     * @param to one past its last token
     */
    record Expression(int from, int to, Slots slots) {}

    private final TimeLexicon lexicon;
    private final SpanReader spans;
    private final DateReader dates;
    private final ClockReader clocks;
    private final WordReader words;

    ExpressionReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
        this.spans = new SpanReader(lexicon);
        this.dates = new DateReader(lexicon);
        this.clocks = new ClockReader(lexicon);
        this.words = new WordReader(lexicon);
    }

    @Nullable Expression at(Sentence sentence, int i) {
        if (sentence.token(i).isMark()) {
            return null;
        }
        Slots slots = new Slots();
        int to = spans.read(sentence, i, slots);
        if (to > 0) {
            return new Expression(i, to, slots);
        }
        to = piece(sentence, i, slots);
        if (to < 0) {
            return null;
        }
        int end = to;
        while (true) {
            int next = after(sentence, end, slots);
            if (next < 0) {
                break;
            }
            end = next;
        }
        return new Expression(i, end, slots);
    }

    /** The position after the next piece, fillers before it skipped, or -1 when no piece follows. */
    private int after(Sentence sentence, int from, Slots slots) {
        int at = from;
        boolean bracket = false;
        while (at < sentence.size() && at <= from + SKIP) {
            int to = piece(sentence, at, slots);
            if (to > 0) {
                boolean closes =
                        bracket && to < sentence.size() && sentence.token(to).is(")");
                return closes ? to + 1 : to;
            }
            Token token = sentence.token(at);
            bracket |= token.is("(");
            if (!isFiller(sentence, at, slots)) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    private boolean isFiller(Sentence sentence, int i, Slots slots) {
        Token token = sentence.token(i);
        if (token.isMark()) {
            return token.is(",")
                    || token.is("،")
                    || token.is("/")
                    || token.is("(")
                    || token.is("-")
                    || token.is("–")
                    || token.is("'s");
        }
        boolean pair =
                slots.weekday != null && slots.part != null && (token.is("الي") || token.is("علي") || token.is("to"));
        return pair || lexicon.isIn("FILLER", sentence, i);
    }

    private int piece(Sentence sentence, int i, Slots slots) {
        Token token = sentence.token(i);
        if (token.isMark()) {
            return -1;
        }
        int to = dates.read(sentence, i, slots);
        to = to < 0 ? clocks.read(sentence, i, slots) : to;
        return to < 0 && token.isWord() ? words.read(sentence, i, slots) : to;
    }
}
