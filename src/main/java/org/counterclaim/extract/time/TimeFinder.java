package org.counterclaim.extract.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.TextSpan;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of time in a sentence. Holds only its lexicon; safe for use by many threads. */
public final class TimeFinder {

    private final TimeLexicon lexicon = TimeLexicon.shipped();
    private final ExpressionReader reader = new ExpressionReader(lexicon);
    private final Soundness soundness = new Soundness(lexicon);
    private final TimeRanges ranges = new TimeRanges(lexicon);

    private TimeFinder() {}

    /** The finder with the lexicon that comes with the product. */
    public static TimeFinder load() {
        return new TimeFinder();
    }

    /** The expressions, by start, none overlapping. */
    public List<FoundTime> find(Sentence sentence, TimeContext context) {
        return find(sentence, context, List.of());
    }

    /**
     * The expressions, by start, none overlapping.
     *
     * @param taken stretches that hold no time, such as names of sources ("Russia Today")
     */
    public List<FoundTime> find(Sentence sentence, TimeContext context, Collection<TextSpan> taken) {
        List<FoundTime> found = new ArrayList<>();
        Boolean future = null;
        int i = 0;
        while (i < sentence.size()) {
            ExpressionReader.Expression expression = reader.at(sentence, i);
            if (expression == null || !soundness.is(sentence, expression) || isTaken(sentence, expression, taken)) {
                i++;
                continue;
            }
            future = future == null ? speaksOfTheFuture(sentence) : future;
            FoundTime time = resolved(sentence, expression, context, future);
            if (time != null) {
                found.add(time);
            }
            i = expression.to();
        }
        return found.isEmpty() ? List.of() : ranges.joined(sentence, found);
    }

    private static boolean isTaken(
            Sentence sentence, ExpressionReader.Expression expression, Collection<TextSpan> taken) {
        return !taken.isEmpty()
                && TextSpan.overlapsAny(
                        taken,
                        sentence.token(expression.from()).start(),
                        sentence.token(expression.to() - 1).end());
    }

    private boolean speaksOfTheFuture(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (lexicon.isIn("FUTURE", sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable FoundTime resolved(
            Sentence sentence, ExpressionReader.Expression expression, TimeContext context, boolean future) {
        TimeWindow window = new WindowResolver(lexicon, context, future).window(expression.slots());
        if (window == null) {
            return null;
        }
        TimeKind kind = kind(sentence, expression);
        return new FoundTime(
                sentence.token(expression.from()).start(),
                sentence.token(expression.to() - 1).end(),
                bounded(window, kind, context.publishedAt()),
                kind,
                expression.slots().rules());
    }

    private TimeKind kind(Sentence sentence, ExpressionReader.Expression expression) {
        Slots slots = expression.slots();
        if (slots.count > 0) {
            return slots.ago ? TimeKind.POINT : slots.sinceSpan ? TimeKind.SINCE : TimeKind.DURING;
        }
        int at = expression.from() - 1;
        for (int skipped = 0; at >= 0 && skipped < 3; skipped++, at--) {
            if (lexicon.isIn("SINCE", sentence, at) && !sentence.token(at).is("from")) {
                return TimeKind.SINCE;
            }
            if (lexicon.isIn("UNTIL", sentence, at)) {
                return TimeKind.UNTIL;
            }
            if (lexicon.isIn("DURING", sentence, at)) {
                return TimeKind.DURING;
            }
            if (lexicon.isIn("EVERY", sentence, at)) {
                return TimeKind.RECURRING;
            }
            if (!lexicon.isIn("FILLER", sentence, at)) {
                break;
            }
        }
        return TimeKind.POINT;
    }

    private static TimeWindow bounded(TimeWindow window, TimeKind kind, Instant published) {
        Instant from = window.from();
        Instant to = window.to();
        return switch (kind) {
            case POINT, DURING, RECURRING -> window;
            case SINCE ->
                from != null && from.isBefore(published)
                        ? new TimeWindow(from, published, window.precision(), window.zone())
                        : window;
            case UNTIL ->
                new TimeWindow(
                        null,
                        window.precision() == TimePrecision.INSTANT ? from : to,
                        window.precision(),
                        window.zone());
        };
    }
}
