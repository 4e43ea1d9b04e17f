package org.counterclaim.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.QuantityQualifier;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a position have in common: the intersection of their ranges, the most precise place or party,
 * the shared terms. Running figures of different hours may share no value; then what they span.
 */
final class CommonAnswer {

    private CommonAnswer() {}

    /**
     * @param answers answers of one kind, at least one, that of the best graded member first
     */
    static Answer of(List<Answer> answers) {
        if (answers.size() == 1) {
            return answers.getFirst();
        }
        return switch (answers.getFirst()) {
            case YesNo ignored -> YesNo.INSTANCE;
            case Quantity first -> quantity(first, answers);
            case TimeWindow first -> window(first, answers);
            case Place ignored ->
                deepest(
                        answers,
                        Place.class,
                        Comparator.comparingInt(place -> place.path().length()));
            case Actor ignored ->
                deepest(
                        answers,
                        Actor.class,
                        Comparator.comparingInt(actor -> actor.path().length()));
            case Terms ignored -> terms(answers);
        };
    }

    private static Quantity quantity(Quantity first, List<Answer> answers) {
        long least = first.min();
        long lower = first.min();
        long upper = first.upper();
        long greatest = first.upper();
        for (Answer answer : answers) {
            Quantity figure = (Quantity) answer;
            least = Math.min(least, figure.min());
            lower = Math.max(lower, figure.min());
            upper = Math.min(upper, figure.upper());
            greatest = Math.max(greatest, figure.upper());
        }
        if (lower > upper) {
            lower = least;
            upper = greatest;
        }
        Long max = upper == Long.MAX_VALUE ? null : upper;
        if (lower == first.min() && upper == first.upper()) {
            return new Quantity(
                    lower, max, first.best(), first.qualifier(), first.unit(), null, null, first.cumulative(), null);
        }
        return new Quantity(
                lower, max, null, qualifier(lower, max), first.unit(), null, null, first.cumulative(), null);
    }

    private static QuantityQualifier qualifier(long lower, @Nullable Long max) {
        if (max == null) {
            return QuantityQualifier.AT_LEAST;
        }
        return max == lower ? QuantityQualifier.EXACT : QuantityQualifier.RANGE;
    }

    private static TimeWindow window(TimeWindow first, List<Answer> answers) {
        List<TimeWindow> windows = answers.stream().map(TimeWindow.class::cast).toList();
        TimeWindow latestStart =
                windows.stream().max(Comparator.comparing(TimeWindow::lower)).orElseThrow();
        TimeWindow earliestEnd =
                windows.stream().min(Comparator.comparing(TimeWindow::upper)).orElseThrow();
        return new TimeWindow(
                latestStart.from(),
                earliestEnd.to(),
                windows.stream()
                        .map(TimeWindow::precision)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                first.zone());
    }

    private static <A extends Answer> A deepest(List<Answer> answers, Class<A> kind, Comparator<A> depth) {
        return answers.stream().map(kind::cast).max(depth).orElseThrow();
    }

    private static Terms terms(List<Answer> answers) {
        TreeSet<String> shared = new TreeSet<>(((Terms) answers.getFirst()).codes());
        TreeSet<String> all = new TreeSet<>();
        for (Answer answer : answers) {
            shared.retainAll(((Terms) answer).codes());
            all.addAll(((Terms) answer).codes());
        }
        return Terms.of(shared.isEmpty() ? all : shared);
    }
}
