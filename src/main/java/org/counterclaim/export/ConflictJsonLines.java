package org.counterclaim.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import org.counterclaim.conflict.ConflictView;
import org.counterclaim.conflict.Depth;

/**
 * One object a line: for each conflict its section, the conflict as REST shows it, and the reports that its claims stand
 * in; then the summary; then what another server needs to load all of it. What stays in the newsroom is left out unless
 * the order says otherwise.
 */
final class ConflictJsonLines implements Form {

    private record Line(Section section, ConflictView conflict, List<Report> reports) {}

    private record LastLine(Summary summary) {}

    private final ObjectMapper json;

    ConflictJsonLines(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void write(Contents contents, OutputStream out) throws IOException {
        ObjectMapper lines = contents.order().internal()
                ? json
                : json.copy().addMixIn(ConflictView.ReviewView.class, Withheld.Review.class);
        contents.each(
                Depth.EXPORT,
                (section, conflict) -> line(
                        lines,
                        new Line(
                                section,
                                conflict,
                                Report.of(contents.database(), conflict).values().stream()
                                        .sorted(Comparator.comparing(Report::id))
                                        .toList()),
                        out));
        line(lines, new LastLine(contents.summary()), out);
        Records.write(contents, out);
    }

    /** The rows behind the conflicts are the longer part. */
    @Override
    public int passes() {
        return 1 + RecordKind.values().length;
    }

    private static void line(ObjectMapper json, Object line, OutputStream out) throws IOException {
        out.write(json.writeValueAsBytes(line));
        out.write('\n');
    }
}
