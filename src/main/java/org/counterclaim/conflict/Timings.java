package org.counterclaim.conflict;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.counterclaim.claim.AnswerBody;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.page.Language;
import org.counterclaim.page.Say;
import org.jspecify.annotations.Nullable;

/** Draws the times of the claims of a conflict. */
final class Timings {
    private static final int SHOWN = 24;

    /** What a claim tells of: the time it gives as its answer, else the time beside it. */
    private record Window(
            @Nullable OffsetDateTime from, @Nullable OffsetDateTime to, boolean isAnswer) {
        static Window of(ClaimView claim) {
            AnswerBody answer = claim.answer();
            return answer != null && "TIME_WINDOW".equals(answer.kind())
                    ? new Window(answer.from(), answer.to(), true)
                    : new Window(claim.happenedFrom(), claim.happenedTo(), false);
        }

        Stream<OffsetDateTime> ends() {
            return Stream.of(from, to).filter(Objects::nonNull);
        }
    }

    private final Language language;
    private final Say say;

    Timings(Language language, Say say) {
        this.language = language;
        this.say = say;
    }

    /** The claims in the order they came; null where there are not two different times. */
    @Nullable Timing of(ConflictView conflict, ClaimSigns signs) {
        List<ClaimView> claims = conflict.positions().stream()
                .flatMap(position -> position.claims().stream())
                .sorted(Comparator.comparing(ClaimView::spoken).thenComparing(ClaimView::publishedAt))
                .limit(SHOWN)
                .toList();
        double[] moments = claims.stream()
                .flatMap(claim -> Stream.of(Window.of(claim).ends(), Stream.of(claim.spoken(), claim.publishedAt()))
                        .flatMap(times -> times))
                .mapToDouble(OffsetDateTime::toEpochSecond)
                .sorted()
                .toArray();
        if (claims.size() < 2 || moments[0] == moments[moments.length - 1]) {
            return null;
        }
        Axis axis = Axis.ofTimes(moments[0], moments[moments.length - 1], language == Language.AR);
        return new Timing(
                claims.stream().map(claim -> row(claim, axis, signs)).toList(),
                TimeTicks.of(moments[0], moments[moments.length - 1], axis, say));
    }

    private Timing.Row row(ClaimView claim, Axis axis, ClaimSigns signs) {
        Window window = Window.of(claim);
        return new Timing.Row(
                signs.of(claim.id()),
                signs.colourOf(claim.id()),
                claim.claimant() == null
                        ? say.word("source", "UNKNOWN")
                        : say.name(claim.claimant().names()),
                happened(claim, window),
                at(window.from(), axis),
                at(window.to(), axis),
                at(claim.madeAt(), axis),
                axis.at((double) claim.publishedAt().toEpochSecond()),
                claim.madeAt(),
                claim.publishedAt());
    }

    /** An answer is told as it stands beside the claim, on the clock of where it was said. */
    private @Nullable String happened(ClaimView claim, Window window) {
        if (window.from() == null) {
            return null;
        }
        return window.isAnswer() ? say.answer(claim) : say.span(window.from(), window.to());
    }

    private static @Nullable Double at(@Nullable OffsetDateTime time, Axis axis) {
        return time == null ? null : axis.at((double) time.toEpochSecond());
    }
}
