package org.counterclaim.conflict;

import java.util.ArrayList;
import java.util.List;

/**
 * Maps values to percentages of a width. Values that differ by more than a factor of twenty stand on a logarithmic
 * axis, so that the small ones can still be told apart.
 */
final class Axis {
    private static final double MARGIN = 4;
    private static final double WIDE = 20;

    private final double least;
    private final double most;
    private final boolean logarithmic;
    private final boolean whole;
    private final boolean mirrored;

    private Axis(double least, double most, boolean logarithmic, boolean mirrored) {
        this.least = least;
        this.most = most > least ? most : least + 1;
        this.logarithmic = logarithmic;
        this.whole = least == Math.rint(least) && most == Math.rint(most);
        this.mirrored = mirrored;
    }

    /** For moments, in seconds. */
    static Axis ofTimes(double least, double most, boolean mirrored) {
        return new Axis(least, most, false, mirrored);
    }

    /** For counts. The axis starts at nothing unless that would press them together. */
    static Axis ofCounts(double least, double most, boolean mirrored) {
        boolean wide = (most + 1) / (least + 1) > WIDE;
        return new Axis(!wide && least <= most / 2 ? 0 : least, most, wide, mirrored);
    }

    double at(double value) {
        double share = (scaled(value) - scaled(least)) / (scaled(most) - scaled(least));
        double percent = MARGIN + Math.clamp(share, 0, 1) * (100 - 2 * MARGIN);
        return Math.round((mirrored ? 100 - percent : percent) * 100) / 100.0;
    }

    /** Where the axis ends, for ranges without an upper bound. */
    double edge() {
        return mirrored ? 0 : 100;
    }

    /** Three to six round values inside the axis. */
    List<Double> ticks() {
        return logarithmic ? powers() : steps();
    }

    private List<Double> powers() {
        List<Double> ticks = new ArrayList<>();
        for (double power = 1; power <= most; power *= 10) {
            if (power >= least) {
                ticks.add(power);
            }
        }
        return ticks;
    }

    private List<Double> steps() {
        double rough = (most - least) / 4;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double round = rough / power > 5 ? 10 * power : rough / power > 2 ? 5 * power : 2 * power;
        double step = whole ? Math.max(1, round) : round;
        List<Double> ticks = new ArrayList<>();
        // Counted in steps: what is added up in fractions would drift off the round values.
        for (double count = Math.ceil(least / step); count * step <= most; count++) {
            ticks.add(count * step);
        }
        return ticks;
    }

    private double scaled(double value) {
        return logarithmic ? Math.log(value + 1) : value;
    }
}
