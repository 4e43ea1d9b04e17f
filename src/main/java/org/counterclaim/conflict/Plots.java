package org.counterclaim.conflict;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.counterclaim.claim.AnswerBody;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.page.Language;
import org.counterclaim.page.Say;
import org.counterclaim.source.SourceRef;
import org.jspecify.annotations.Nullable;

/** Draws the figures or the times of a conflict. */
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

    /** The plot of a conflict; null where its answers have no axis. */
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
        boolean time = "TIME_WINDOW"
                .equals(Objects.requireNonNull(ranges.getFirst().claim().answer())
                        .kind());
        double least = ranges.stream().mapToDouble(Range::low).min().orElse(0);
        double most = ranges.stream().mapToDouble(Range::reach).max().orElse(1);
        boolean mirrored = language == Language.AR;
        Axis axis = time ? Axis.ofTimes(least, most, mirrored) : Axis.ofCounts(least, most, mirrored);
        List<Plot.Bar> bars = ranges.stream()
                .sorted(Comparator.comparing(range -> said(range.claim())))
                .limit(SHOWN)
                .map(range -> bar(range, axis))
                .toList();
        return new Plot(time, bars, ticks(axis, time, least, most));
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

    private List<Plot.Tick> ticks(Axis axis, boolean time, double least, double most) {
        Stream<Double> values = time ? Stream.of(least, (least + most) / 2, most) : axis.ticks().stream();
        return values.map(value ->
                        new Plot.Tick(axis.at(value), time ? say.moment(moment(value)) : say.figure(Math.round(value))))
                .toList();
    }

    private static @Nullable Range range(int position, ClaimView claim) {
        AnswerBody answer = claim.answer();
        if (answer == null) {
            return null;
        }
        return switch (Objects.requireNonNullElse(answer.kind(), "")) {
            case "QUANTITY" -> quantity(position, claim, answer);
            case "TIME_WINDOW" -> window(position, claim, answer);
            default -> null;
        };
    }

    private static @Nullable Range quantity(int position, ClaimView claim, AnswerBody answer) {
        BigDecimal min = answer.min();
        if (min == null) {
            return null;
        }
        BigDecimal max = answer.max();
        double low = min.doubleValue();
        double middle = max == null ? low : (low + max.doubleValue()) / 2;
        double best = answer.best() == null ? middle : answer.best().doubleValue();
        return new Range(position, claim, low, max == null ? null : max.doubleValue(), best);
    }

    private static @Nullable Range window(int position, ClaimView claim, AnswerBody answer) {
        OffsetDateTime from = answer.from();
        OffsetDateTime to = answer.to();
        if (from == null && to == null) {
            return null;
        }
        double start = seconds(from == null ? Objects.requireNonNull(to) : from);
        return new Range(position, claim, start, to == null ? null : seconds(to), start);
    }

    private static OffsetDateTime said(ClaimView claim) {
        return claim.madeAt() == null ? claim.publishedAt() : claim.madeAt();
    }

    private static double seconds(OffsetDateTime time) {
        return time.toEpochSecond();
    }

    private static OffsetDateTime moment(double seconds) {
        return Instant.ofEpochSecond(Math.round(seconds)).atOffset(ZoneOffset.UTC);
    }
}
