package org.counterclaim.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.conflict.ConflictView;
import org.counterclaim.conflict.Depth;
import org.counterclaim.paging.SafeCell;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * RFC 4180, one record for each claim of each conflict. A cell that a spreadsheet would run as a formula is preceded by
 * an apostrophe (OWASP, CSV Injection). The claims come as the database writes them, byte by byte, and what stands before
 * and after them is made once for all claims of a position: this is nearly as fast as the database alone.
 */
final class ConflictCsv implements Form {

    /** Without it spreadsheets take Arabic for something else. */
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final List<String> POSITION = List.of("position", "says", "origins", "verdict", "evidence");
    private static final List<String> TIMES = List.of("detectedAt", "changedAt");
    private static final byte[] LINE_END = {'\r', '\n'};
    private static final int CHUNK = 400;

    /** Of a position that came while the claims were read. */
    private static final List<@Nullable Object> MOVED = Arrays.asList(null, null, null, null, null);

    /** The names of the columns, in their order. */
    static List<String> header() {
        return Stream.of(
                        Stream.of("section"),
                        Arrays.stream(ConflictColumn.values()).map(ConflictColumn::title),
                        POSITION.stream(),
                        Arrays.stream(ClaimColumn.values()).map(ClaimColumn::title),
                        TIMES.stream())
                .flatMap(titles -> titles)
                .toList();
    }

    @Override
    public void write(Contents contents, OutputStream out) throws IOException {
        if (contents.order().mark()) {
            out.write(BYTE_ORDER_MARK);
        }
        out.write(String.join(",", header()).getBytes(StandardCharsets.UTF_8));
        out.write(LINE_END);
        String language = contents.order().language();
        contents.chunks(Depth.HEADS, CHUNK, (section, conflicts) -> {
            String sql = ClaimRows.sql(
                    conflicts.stream().map(ConflictView::id).toList(), language, ClaimColumn.cells(language));
            contents.database().useTransaction(handle -> copy(handle, sql, section, conflicts, language, out));
        });
    }

    private static void copy(
            Handle handle, String sql, Section section, List<ConflictView> conflicts, String language, OutputStream out)
            throws IOException {
        try {
            handle.execute("set local work_mem = '64MB'");
            CopyOut rows = handle.getConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + sql + ") to stdout (format csv, encoding 'UTF8')");
            Surroundings around = new Surroundings(section, conflicts, language);
            for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
                around.write(row, out);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the claims cannot be read", e);
        }
    }

    /** What stands before and after a claim: its conflict and its position. */
    private static final class Surroundings {
        private final Section section;
        private final List<ConflictView> conflicts;
        private final String language;
        private int conflict;
        private int ordinal = -1;
        private byte[] before = {};
        private byte[] after = {};

        Surroundings(Section section, List<ConflictView> conflicts, String language) {
            this.section = section;
            this.conflicts = conflicts;
            this.language = language;
        }

        /** The row begins with the numbers of its conflict and its position, and ends with a line feed. */
        void write(byte[] row, OutputStream out) throws IOException {
            int comma = comma(row, 0);
            int second = comma(row, comma + 1);
            moveTo(number(row, 0, comma), number(row, comma + 1, second));
            out.write(before);
            out.write(row, second, row.length - 1 - second);
            out.write(after);
        }

        private void moveTo(int number, int position) {
            if (number == conflict && position == ordinal) {
                return;
            }
            conflict = number;
            ordinal = position;
            ConflictView view = conflicts.get(number - 1);
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(section);
            for (ConflictColumn column : ConflictColumn.values()) {
                cells.add(column.of(view, language));
            }
            cells.addAll(
                    position < view.positions().size()
                            ? position(view.positions().get(position), position)
                            : MOVED);
            before = record(cells).getBytes(StandardCharsets.UTF_8);
            after = ("," + ConflictColumn.moment(view.detectedAt()) + "," + ConflictColumn.moment(view.changedAt())
                            + "\r\n")
                    .getBytes(StandardCharsets.UTF_8);
        }

        private List<@Nullable Object> position(ConflictView.PositionView position, int index) {
            ConflictView.VerdictView verdict = position.verdict();
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(index + 1);
            cells.add(position.label().in(language));
            cells.add(position.origins());
            cells.add(verdict == null ? null : verdict.verdict());
            cells.add(verdict == null ? null : String.join(" ", verdict.evidence()));
            return cells;
        }

        private static int comma(byte[] row, int from) {
            int at = from;
            while (row[at] != ',') {
                at++;
            }
            return at;
        }

        private static int number(byte[] row, int from, int to) {
            int number = 0;
            for (int at = from; at < to; at++) {
                number = number * 10 + row[at] - '0';
            }
            return number;
        }
    }

    static String record(List<@Nullable Object> cells) {
        return cells.stream().map(ConflictCsv::cell).collect(Collectors.joining(","));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof Number ? value.toString() : SafeCell.of(value.toString());
        boolean plain = text.chars().noneMatch(each -> each == ',' || each == '"' || each == '\r' || each == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
