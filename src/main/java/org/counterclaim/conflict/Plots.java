package org.counterclaim.conflict;

import java.util.List;
import org.counterclaim.page.Language;
import org.counterclaim.page.Say;
import org.counterclaim.source.SourceRef;
import org.jspecify.annotations.Nullable;

/** Draws the figures of a conflict. */
final class Plots {
    private static final int SHOWN = 24;

    private final Language language;
    private final Say say;

    Plots(Language language, Say say) {
        this.language = language;
        this.say = say;
    }

    /** The plot of a conflict; null where it is not about figures. */
    @Nullable Plot of(ConflictView conflict) {
        List<Figure> figures = Figure.of(conflict);
        return figures.size() < 2 ? null : drawn(figures);
    }

    private Plot drawn(List<Figure> figures) {
        Axis axis = Axis.ofCounts(
                figures.stream().mapToDouble(Figure::low).min().orElse(0),
                figures.stream().mapToDouble(Figure::reach).max().orElse(1),
                language == Language.AR);
        List<Plot.Bar> bars =
                figures.stream().limit(SHOWN).map(figure -> bar(figure, axis)).toList();
        return new Plot(
                bars,
                axis.ticks().stream()
                        .map(value -> new Plot.Tick(axis.at(value), say.figure(value)))
                        .toList());
    }

    private Plot.Bar bar(Figure figure, Axis axis) {
        SourceRef claimant = figure.claim().claimant();
        return new Plot.Bar(
                say.letter(figure.position()),
                say.colour(figure.position()),
                claimant == null ? say.word("source", "UNKNOWN") : say.name(claimant.names()),
                say.answer(figure.claim()),
                figure.at(),
                axis.at(figure.low()),
                axis.at(figure.reach()),
                axis.at(figure.best()),
                figure.high() == null,
                axis.edge());
    }
}
