package org.counterclaim.extract.number;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.counterclaim.extract.text.Sentence;
import org.counterclaim.extract.text.TextSpan;
import org.counterclaim.statement.Quantity;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a sentence. Holds only its lexicon; safe for use by many threads. */
public final class QuantityFinder {

    private final FigureScanner scanner;
    private final NounSearch nouns;
    private final BoundWords bounds = BoundWords.load();
    private final PartMarks parts = PartMarks.load();
    private final Revisions revisions = Revisions.load();

    private QuantityFinder(NounLexicon lexicon) {
        this.scanner = new FigureScanner(lexicon);
        this.nouns = new NounSearch(lexicon);
    }

    /** The finder with the lexicon that comes with the product. */
    public static QuantityFinder load() {
        return new QuantityFinder(NounLexicon.load());
    }

    /**
     * The figures, by start, none overlapping.
     *
     * @param taken stretches that hold no figures, such as the expressions of time found in the sentence
     */
    public List<FoundQuantity> find(Sentence sentence, Collection<TextSpan> taken) {
        TakenTokens tokens = TakenTokens.of(sentence, taken);
        List<Figure> figures = scanner.figures(sentence, tokens::contains);
        Proportions.remove(sentence, figures);
        if (figures.isEmpty()) {
            return List.of();
        }
        int[] olds = revisions.olds(sentence, figures);
        List<Figure> read = isRevised(olds) ? figures : Ranges.joined(sentence, figures);
        return found(sentence, bounded(sentence, read), isRevised(olds) ? olds : new int[0]);
    }

    private static boolean isRevised(int[] olds) {
        for (int old : olds) {
            if (old >= 0) {
                return true;
            }
        }
        return false;
    }

    private List<Figure> bounded(Sentence sentence, List<Figure> figures) {
        List<Figure> bounded = new ArrayList<>(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            int floor = bounded.isEmpty() ? 0 : bounded.getLast().to();
            int ceiling = i + 1 < figures.size() ? figures.get(i + 1).from() : sentence.size();
            Figure figure = figures.get(i);
            boolean amount =
                    figure.kind() != FigureKind.ORDINAL && !figure.rules().contains("none");
            bounded.add(amount ? bounds.bound(sentence, figure, floor, ceiling) : figure);
        }
        return bounded;
    }

    private List<FoundQuantity> found(Sentence sentence, List<Figure> figures, int[] olds) {
        List<List<CountedNoun>> counted = new ArrayList<>(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            int floor = i == 0 ? 0 : figures.get(i - 1).to();
            int ceiling = i + 1 < figures.size() ? figures.get(i + 1).from() : sentence.size();
            counted.add(nouns.of(sentence, figures.get(i), floor, ceiling));
        }
        boolean[] part = parts.parts(sentence, figures, counted);
        boolean[] old = new boolean[figures.size()];
        for (int i : olds) {
            if (i >= 0) {
                old[i] = true;
            }
        }
        List<FoundQuantity> found = new ArrayList<>(figures.size());
        inherit(part, counted);
        for (int i = 0; i < figures.size(); i++) {
            if (!old[i]) {
                Figure before = i < olds.length && olds[i] >= 0 ? figures.get(olds[i]) : null;
                found.add(found(sentence, figures.get(i), counted.get(i), part[i], before));
            }
        }
        return found;
    }

    /** A part without a noun counts what the part or total before it counts. */
    private static void inherit(boolean[] part, List<List<CountedNoun>> counted) {
        for (int i = 1; i < part.length; i++) {
            if (part[i] && counted.get(i).isEmpty() && !counted.get(i - 1).isEmpty()) {
                counted.set(i, List.of(counted.get(i - 1).getFirst()));
            }
        }
    }

    private static FoundQuantity found(
            Sentence sentence, Figure figure, List<CountedNoun> nouns, boolean part, @Nullable Figure before) {
        int start = sentence.token(figure.from()).start();
        int end = sentence.token(figure.to() - 1).end();
        FigureKind kind = FigureKinds.of(sentence, figure, nouns);
        String unit = unit(kind, nouns);
        Quantity old = before == null ? null : before.amount().quantity(unit, words(sentence, before));
        TextSpan core = new TextSpan(
                sentence.token(figure.core()).start(),
                sentence.token(figure.coreTo() - 1).end());
        return new FoundQuantity(
                start,
                end,
                core,
                figure.amount().quantity(unit, words(sentence, figure)),
                kind,
                nouns,
                part,
                old,
                figure.rules());
    }

    private static String unit(FigureKind kind, List<CountedNoun> nouns) {
        return switch (kind) {
            case PERCENTAGE -> "percent";
            case AGE -> "year";
            case MONEY ->
                nouns.isEmpty() || !nouns.getFirst().has("money")
                        ? "money"
                        : nouns.getFirst().unit();
            case COUNT, ORDINAL, MEASURE, DURATION ->
                nouns.isEmpty() ? "item" : nouns.getFirst().unit();
        };
    }

    private static String words(Sentence sentence, Figure figure) {
        return sentence.source()
                .substring(
                        sentence.token(figure.from()).start(),
                        sentence.token(figure.to() - 1).end());
    }
}
