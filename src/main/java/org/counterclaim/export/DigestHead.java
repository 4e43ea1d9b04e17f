package org.counterclaim.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of the digest.
 *
 * @param css raw, our own
 * @param shifts what changed since the export before, the first of them
 * @param matrix a row for each of {@code sources}, with a cell for each
 */
public record DigestHead(
        String language,
        String dir,
        String period,
        String span,
        int edition,
        String note,
        String query,
        String css,
        Summary summary,
        List<ShiftLine> shifts,
        List<Bar> bars,
        List<Summary.Tally> events,
        List<Summary.Tally> sources,
        List<Row> matrix) {

    /** Points the way the language reads. */
    public String arrow() {
        return dir.equals("rtl") ? "←" : "→";
    }

    /** What became of one conflict. */
    public record ShiftLine(
            String kind,
            String question,
            @Nullable String before,
            @Nullable String after) {}

    /** A day of the plot, in units of its view box. */
    public record Bar(double x, double y, double width, double height, String day, int claims, boolean isLabelled) {
        public double middle() {
            return x + width / 2;
        }
    }

    /** A source against the others. */
    public record Row(String name, List<String> cells) {}
}
