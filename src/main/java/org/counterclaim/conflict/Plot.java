package org.counterclaim.conflict;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Ranges on one axis, a row for each claim in the order they were said. Offsets are percentages from the left edge;
 * right-to-left pages get them mirrored.
 */
record Plot(List<Bar> bars, List<Tick> ticks) {

    /**
     * A claim's range.
     *
     * @param open whether the words set no upper bound: the range then runs on to {@code edge}
     */
    record Bar(
            String letter,
            String colour,
            String who,
            String words,
            OffsetDateTime at,
            double low,
            double high,
            double best,
            boolean open,
            double edge) {}

    record Tick(double at, String label) {

        private static final double NEAR = 12;

        /** The end of the label that stands at the tick, in a page of this direction: near an edge it grows inwards. */
        public String anchor(String direction) {
            if (at > NEAR && at < 100 - NEAR) {
                return "middle";
            }
            return at <= NEAR == direction.equals("ltr") ? "start" : "end";
        }
    }
}
