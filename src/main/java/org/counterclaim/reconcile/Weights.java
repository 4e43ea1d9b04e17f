package org.counterclaim.reconcile;

import org.counterclaim.statement.Certainty;

/**
 * What each part of the score counts for. Chosen so that two independent monitors that differ by a factor of four over
 * people killed score near 0.7, and two anonymous rumours that differ by a bus below 0.3. Grades are not among them: how
 * reliable a source is thought to be never settles how much its contradiction deserves a look.
 */
final class Weights {

    static final double DISTANCE = 0.20;
    static final double INDEPENDENCE = 0.25;
    static final double CERTAINTY = 0.20;
    static final double RECENCY = 0.10;
    static final double CONSEQUENCE = 0.25;

    /** A side that was last heard this many days before the other counts half as recent. */
    static final double HALF_LIFE_DAYS = 3;

    private Weights() {}

    static double of(Certainty certainty) {
        return switch (certainty) {
            case CONFIRMED -> 1;
            case REPORTED -> 0.8;
            case LIKELY -> 0.6;
            case EXPECTED -> 0.5;
            case RUMOURED -> 0.25;
        };
    }

    static Score total(double distance, double independence, double certainty, double recency, double consequence) {
        double total = DISTANCE * distance
                + INDEPENDENCE * independence
                + CERTAINTY * certainty
                + RECENCY * recency
                + CONSEQUENCE * consequence;
        return new Score(
                rounded(distance),
                rounded(independence),
                rounded(certainty),
                rounded(recency),
                rounded(consequence),
                rounded(Math.clamp(total, 0, 1)));
    }

    /** To four decimals: what is behind them is noise, and would be written out in every file and list. */
    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
