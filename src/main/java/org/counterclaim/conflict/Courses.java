package org.counterclaim.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.page.Language;
import org.counterclaim.page.Say;
import org.jspecify.annotations.Nullable;

/** Draws how the figures of a conflict went over time. */
final class Courses {

    private static final int SHOWN = 60;
    private static final double WHOLE = 100;

    private final Language language;
    private final Say say;

    Courses(Language language, Say say) {
        this.language = language;
        this.say = say;
    }

    /** Null where there are no figures, or all were given at the same moment. */
    @Nullable Course of(ConflictView conflict) {
        List<Figure> figures = Figure.of(conflict).stream().limit(SHOWN).toList();
        if (figures.size() < 2) {
            return null;
        }
        double first = seconds(figures.getFirst());
        double last = seconds(figures.getLast());
        return last <= first ? null : drawn(figures, first, last);
    }

    private Course drawn(List<Figure> figures, double first, double last) {
        Axis across = Axis.ofTimes(first, last, language == Language.AR);
        Axis up = Axis.ofCounts(
                figures.stream().mapToDouble(Figure::low).min().orElse(0),
                figures.stream().mapToDouble(Figure::reach).max().orElse(1),
                false);
        List<Course.Point> points =
                figures.stream().map(figure -> point(figure, across, up)).toList();
        return new Course(
                points,
                lines(figures, points),
                TimeTicks.of(first, last, across, say),
                up.ticks().stream()
                        .map(value -> new Plot.Tick(WHOLE - up.at(value), say.figure(value)))
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
                across.at(seconds(figure)),
                WHOLE - up.at(figure.best()),
                WHOLE - up.at(figure.low()),
                WHOLE - up.at(figure.reach()),
                words(figure));
    }

    private String words(Figure figure) {
        ClaimView claim = figure.claim();
        String who = claim.claimant() == null
                ? say.word("source", "UNKNOWN")
                : say.name(claim.claimant().names());
        return who + ": " + say.answer(claim) + " (" + say.moment(figure.at()) + ")";
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

    private static double seconds(Figure figure) {
        return figure.at().toEpochSecond();
    }
}
