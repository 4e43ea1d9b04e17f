package org.counterclaim.conflict;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.claim.AnswerBody;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.page.Language;
import org.counterclaim.page.Say;
import org.jspecify.annotations.Nullable;

/** Draws how the figures of a conflict went over time. */
final class Courses {

    private static final int SHOWN = 60;
    private static final double WHOLE = 100;

    private record Figure(int position, ClaimView claim, double at, double low, double high, double best) {}

    private final Language language;
    private final Say say;

    Courses(Language language, Say say) {
        this.language = language;
        this.say = say;
    }

    /** Null where there are no figures, or all were given at the same moment. */
    @Nullable Course of(ConflictView conflict) {
        List<Figure> figures = figures(conflict);
        double first = figures.stream().mapToDouble(Figure::at).min().orElse(0);
        double last = figures.stream().mapToDouble(Figure::at).max().orElse(0);
        return figures.size() < 2 || last <= first ? null : drawn(figures, first, last);
    }

    private static List<Figure> figures(ConflictView conflict) {
        List<Figure> figures = new ArrayList<>();
        for (int position = 0; position < conflict.positions().size(); position++) {
            for (ClaimView claim : conflict.positions().get(position).claims()) {
                AnswerBody answer = claim.answer();
                if (answer != null && claim.stance().equals("AFFIRMS") && answer.min() != null) {
                    figures.add(figure(position, claim, answer, answer.min()));
                }
            }
        }
        return figures.stream()
                .sorted(Comparator.comparingDouble(Figure::at))
                .limit(SHOWN)
                .toList();
    }

    private static Figure figure(int position, ClaimView claim, AnswerBody answer, BigDecimal min) {
        double low = min.doubleValue();
        double best = answer.best() == null ? low : answer.best().doubleValue();
        double high = answer.max() == null ? Math.max(low, best) : answer.max().doubleValue();
        OffsetDateTime said = claim.madeAt() == null ? claim.publishedAt() : claim.madeAt();
        return new Figure(position, claim, said.toEpochSecond(), low, high, best);
    }

    private Course drawn(List<Figure> figures, double first, double last) {
        Axis across = Axis.ofTimes(first, last, language == Language.AR);
        Axis up = Axis.ofCounts(
                figures.stream().mapToDouble(Figure::low).min().orElse(0),
                figures.stream().mapToDouble(Figure::high).max().orElse(1),
                false);
        List<Course.Point> points =
                figures.stream().map(figure -> point(figure, across, up)).toList();
        return new Course(
                points,
                lines(figures, points),
                TimeTicks.of(first, last, across, say),
                up.ticks().stream()
                        .map(value -> new Plot.Tick(WHOLE - up.at(value), say.figure(Math.round(value))))
                        .toList(),
                figures.stream()
                        .map(this::words)
                        .reduce((all, next) -> all + say.listMark() + " " + next)
                        .orElse(""));
    }

    private Course.Point point(Figure figure, Axis across, Axis up) {
        return new Course.Point(
                say.letter(figure.position()),
                say.colour(figure.position()),
                across.at(figure.at()),
                WHOLE - up.at(figure.best()),
                WHOLE - up.at(figure.low()),
                WHOLE - up.at(figure.high()),
                words(figure));
    }

    private String words(Figure figure) {
        ClaimView claim = figure.claim();
        String who = claim.claimant() == null
                ? say.word("source", "UNKNOWN")
                : say.name(claim.claimant().names());
        return who + ": " + say.answer(claim) + " (" + say.moment(moment(figure.at())) + ")";
    }

    private static List<Course.Line> lines(List<Figure> figures, List<Course.Point> points) {
        List<Course.Line> lines = new ArrayList<>();
        Map<UUID, Course.Point> latest = new HashMap<>();
        for (int each = 0; each < figures.size(); each++) {
            var claimant = figures.get(each).claim().claimant();
            Course.Point point = points.get(each);
            Course.Point before = claimant == null ? null : latest.put(claimant.id(), point);
            if (before != null) {
                lines.add(new Course.Line(point.colour(), before.x(), before.best(), point.x(), point.best()));
            }
        }
        return lines;
    }

    private static OffsetDateTime moment(double seconds) {
        return Instant.ofEpochSecond(Math.round(seconds)).atOffset(ZoneOffset.UTC);
    }
}
