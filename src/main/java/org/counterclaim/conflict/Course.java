package org.counterclaim.conflict;

import java.util.List;

/**
 * Figures over time: when each was said across, how much it allows upwards. Offsets across are percentages from the left
 * edge, mirrored for right-to-left pages; those from the top are percentages of the height.
 */
record Course(List<Point> points, List<Line> lines, List<Plot.Tick> times, List<Plot.Tick> figures, String summary) {

    /** What one claim says. */
    record Point(String letter, String colour, double x, double best, double low, double high, String words) {}

    /** From one word of a source to its next. */
    record Line(String colour, double x1, double y1, double x2, double y2) {}
}
