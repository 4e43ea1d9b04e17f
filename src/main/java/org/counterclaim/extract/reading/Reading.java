package org.counterclaim.extract.reading;

import java.util.List;
import org.counterclaim.extract.lexicon.Marks;
import org.counterclaim.extract.number.FoundQuantity;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.TextSpan;
import org.counterclaim.extract.text.Token;
import org.counterclaim.extract.time.FoundTime;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what was found in it. Positions are indexes of tokens.
 *
 * @param sentence the sentence
 * @param arabic whether it is Arabic
 * @param headline whether it is the report's headline
 * @param marks words of the lexicon
 * @param sources names of known sources
 * @param quantities figures
 * @param times expressions of time
 * @param places names of places
 */
public record Reading(
        Sentence sentence,
        boolean arabic,
        boolean headline,
        Marks marks,
        List<NamedSource> sources,
        List<FoundQuantity> quantities,
        List<FoundTime> times,
        List<FoundPlace> places) {

    public int size() {
        return sentence.size();
    }

    public Token token(int at) {
        return sentence.token(at);
    }

    public boolean is(int at, String folded) {
        return at >= 0 && at < size() && token(at).is(folded);
    }

    public boolean isAny(int at, java.util.Set<String> folded) {
        return at >= 0 && at < size() && folded.contains(token(at).normal());
    }

    public boolean isMark(int at) {
        return at >= 0 && at < size() && token(at).isMark();
    }

    public int start(TextSpan span) {
        return sentence.tokenAt(span.start());
    }

    /** One past the last token that starts inside the span. */
    public int end(TextSpan span) {
        return sentence.tokenAt(span.end() - 1) + 1;
    }

    /** The words from one token up to another, excluded, as they stand. */
    public String words(int from, int to) {
        return from >= to
                ? ""
                : sentence.source().substring(token(from).start(), token(to - 1).end());
    }

    public @Nullable NamedSource sourceAt(int token) {
        for (NamedSource source : sources) {
            if (source.covers(token)) {
                return source;
            }
        }
        return null;
    }

    public @Nullable FoundTime timeAt(int token) {
        int offset = token(token).start();
        for (FoundTime time : times) {
            if (time.start() <= offset && offset < time.end()) {
                return time;
            }
        }
        return null;
    }

    public @Nullable FoundPlace placeAt(int token) {
        int offset = token(token).start();
        for (FoundPlace place : places) {
            if (place.start() <= offset && offset < place.end()) {
                return place;
            }
        }
        return null;
    }

    public @Nullable FoundQuantity quantityAt(int token) {
        int offset = token(token).start();
        for (FoundQuantity quantity : quantities) {
            if (quantity.start() <= offset && offset < quantity.end()) {
                return quantity;
            }
        }
        return null;
    }

    /** Whether the sentence asks rather than tells. */
    public boolean isQuestion() {
        for (int i = size() - 1; i >= Math.max(0, size() - 3); i--) {
            if (token(i).is("؟") || token(i).is("?")) {
                return true;
            }
        }
        return false;
    }
}
