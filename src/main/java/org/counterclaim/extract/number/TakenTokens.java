package org.counterclaim.extract.number;

import java.util.BitSet;
import java.util.Collection;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.TextSpan;

/** The tokens of a sentence that something else has claimed. */
final class TakenTokens {

    private final BitSet tokens = new BitSet();

    private TakenTokens() {}

    static TakenTokens of(Sentence sentence, Collection<TextSpan> spans) {
        TakenTokens taken = new TakenTokens();
        for (TextSpan span : spans) {
            if (span.start() < sentence.end() && sentence.start() < span.end()) {
                int from = sentence.tokenAt(span.start());
                int to = sentence.tokenAt(Math.max(span.start(), span.end() - 1));
                taken.tokens.set(from, Math.max(from, Math.min(to + 1, sentence.size())));
            }
        }
        return taken;
    }

    boolean contains(int token) {
        return tokens.get(token);
    }
}
