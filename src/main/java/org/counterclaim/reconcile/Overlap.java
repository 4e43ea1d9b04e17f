package org.counterclaim.reconcile;

import org.counterclaim.statement.Actor;
import org.counterclaim.statement.Answer;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;
import org.counterclaim.statement.Terms;
import org.counterclaim.statement.TimeWindow;
import org.counterclaim.statement.YesNo;

/** How much one answer shares with another, growth aside. */
enum Overlap {
    SAME,
    INSIDE,
    AROUND,
    PARTIAL,
    APART;

    /** How {@code one} lies to {@code other}; answers of different kinds say nothing of each other. */
    static Overlap of(Answer one, Answer other, Sides sides) {
        return switch (one) {
            case YesNo ignored -> SAME;
            case Quantity figure when other instanceof Quantity with -> quantities(figure, with);
            case TimeWindow window when other instanceof TimeWindow with -> windows(window, with);
            case Place place
            when other instanceof Place with ->
                nested(place.path().equals(with.path()), with.contains(place), place.contains(with));
            case Actor actor
            when other instanceof Actor with ->
                nested(actor.path().equals(with.path()), with.contains(actor), actor.contains(with));
            case Terms terms when other instanceof Terms with -> terms(terms, with, sides);
            case Quantity ignored -> PARTIAL;
            case TimeWindow ignored -> PARTIAL;
            case Place ignored -> PARTIAL;
            case Actor ignored -> PARTIAL;
            case Terms ignored -> PARTIAL;
        };
    }

    private static Overlap quantities(Quantity one, Quantity other) {
        if (one.highest() < other.lowest() || other.highest() < one.lowest()) {
            return APART;
        }
        boolean inside = other.lowest() <= one.lowest() && one.highest() <= other.highest();
        boolean around = one.lowest() <= other.lowest() && other.highest() <= one.highest();
        return within(inside, around);
    }

    private static Overlap windows(TimeWindow one, TimeWindow other) {
        if (!one.overlaps(other)) {
            return APART;
        }
        boolean inside = !one.lower().isBefore(other.lower()) && !one.upper().isAfter(other.upper());
        boolean around = !other.lower().isBefore(one.lower()) && !other.upper().isAfter(one.upper());
        return within(inside, around);
    }

    private static Overlap within(boolean inside, boolean around) {
        if (inside) {
            return around ? SAME : INSIDE;
        }
        return around ? AROUND : PARTIAL;
    }

    private static Overlap nested(boolean same, boolean inside, boolean around) {
        if (same) {
            return SAME;
        }
        if (inside) {
            return INSIDE;
        }
        return around ? AROUND : APART;
    }

    private static Overlap terms(Terms one, Terms other, Sides sides) {
        if (one.codes().equals(other.codes())) {
            return SAME;
        }
        return sides.contradict(one, other) ? APART : PARTIAL;
    }
}
