package org.counterclaim.reconcile;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Objects;
import java.util.SortedSet;
import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Scale;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * Answers as text in which equal answers look equal: {@code quantity:20:99::FUZZY:bus} (min, max, best, qualifier,
 * unit), {@code time:FROM|TO|DAY|Asia/Damascus}, {@code place:sy/damascus}, {@code actor:PATH|NAME},
 * {@code term:families+fighters}, {@code yesno:}. Read back by {@link Phrases}.
 */
final class Canonical {

    private Canonical() {}

    static String of(Answer answer) {
        return switch (answer) {
            case YesNo ignored -> "yesno:";
            case Quantity figure ->
                "quantity:" + text(figure, figure.min()) + ':' + text(figure, figure.max()) + ':'
                        + text(figure, figure.best()) + ':'
                        + figure.qualifier() + ':' + figure.unit();
            case TimeWindow window ->
                "time:" + text(window.from()) + '|' + text(window.to()) + '|' + window.precision() + '|'
                        + window.zone();
            case Place place -> "place:" + place.path();
            case Actor actor -> "actor:" + actor.path() + "|" + actor.name();
            case Terms terms -> "term:" + String.join("+", terms.codes());
        };
    }

    /** What tells a position apart: the values alone, without how they were put. */
    static String value(Answer answer) {
        return switch (answer) {
            case YesNo ignored -> "yes";
            case Quantity figure ->
                text(figure, figure.min()) + ".." + text(figure, figure.max()) + " " + figure.unit();
            case TimeWindow window -> text(window.from()) + "/" + text(window.to());
            case Place place -> place.path();
            case Actor actor -> actor.path();
            case Terms terms -> String.join("+", terms.codes());
        };
    }

    static String places(SortedSet<Place> places) {
        return "places:" + places.stream().map(Place::path).collect(joining("+"));
    }

    private static String text(Quantity figure, @Nullable Long steps) {
        return steps == null ? "" : Scale.value(steps, figure.unit()).toPlainString();
    }

    private static String text(@Nullable Instant moment) {
        return Objects.toString(moment, "");
    }
}
