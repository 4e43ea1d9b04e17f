package org.counterclaim.conflict;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterclaim.claim.AnswerBody;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.page.Language;
import org.counterclaim.page.Say;
import org.counterclaim.source.SourceRef;
import org.jspecify.annotations.Nullable;

/** Draws the figures of a conflict. */
final class Plots {
    private static final int SHOWN = 24;

    private record Range(
            int position,
            ClaimView claim,
            double low,
            @Nullable Double high,
            double best) {
        double reach() {
            return high == null ? Math.max(low, best) : high;
        }
    }

    private final Language language;
    private final Say say;

    Plots(Language language, Say say) {
        this.language = language;
        this.say = say;
    }

    /** The plot of a conflict; null where it is not about figures. */
    @Nullable Plot of(ConflictView conflict) {
        List<Range> ranges = new ArrayList<>();
        for (int position = 0; position < conflict.positions().size(); position++) {
            for (ClaimView claim : conflict.positions().get(position).claims()) {
                Range range = range(position, claim);
                if (range != null && claim.stance().equals("AFFIRMS")) {
                    ranges.add(range);
                }
            }
        }
        return ranges.size() < 2 ? null : drawn(ranges);
    }

    private Plot drawn(List<Range> ranges) {
        Axis axis = Axis.ofCounts(
                ranges.stream().mapToDouble(Range::low).min().orElse(0),
                ranges.stream().mapToDouble(Range::reach).max().orElse(1),
                language == Language.AR);
        List<Plot.Bar> bars = ranges.stream()
                .sorted(Comparator.comparing(range -> said(range.claim())))
                .limit(SHOWN)
                .map(range -> bar(range, axis))
                .toList();
        return new Plot(
                bars,
                axis.ticks().stream()
                        .map(value -> new Plot.Tick(axis.at(value), say.figure(Math.round(value))))
                        .toList());
    }

    private Plot.Bar bar(Range range, Axis axis) {
        SourceRef claimant = range.claim().claimant();
        return new Plot.Bar(
                say.letter(range.position()),
                say.colour(range.position()),
                claimant == null ? say.word("source", "UNKNOWN") : say.name(claimant.names()),
                say.answer(range.claim()),
                said(range.claim()),
                axis.at(range.low()),
                axis.at(range.reach()),
                axis.at(range.best()),
                range.high() == null,
                axis.edge());
    }

    private static @Nullable Range range(int position, ClaimView claim) {
        AnswerBody answer = claim.answer();
        BigDecimal min = answer == null ? null : answer.min();
        if (answer == null || min == null) {
            return null;
        }
        BigDecimal max = answer.max();
        double low = min.doubleValue();
        double middle = max == null ? low : (low + max.doubleValue()) / 2;
        double best = answer.best() == null ? middle : answer.best().doubleValue();
        return new Range(position, claim, low, max == null ? null : max.doubleValue(), best);
    }

    private static OffsetDateTime said(ClaimView claim) {
        return claim.madeAt() == null ? claim.publishedAt() : claim.madeAt();
    }
}
