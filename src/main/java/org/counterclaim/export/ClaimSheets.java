package org.counterclaim.export;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.conflict.ConflictView;
import org.counterclaim.conflict.Depth;
import org.counterclaim.page.Say;
import org.dhatim.fastexcel.Workbook;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The claims of a workbook, a row each; as many sheets as they need. */
final class ClaimSheets {

    private static final int CHUNK = 400;
    private static final int FETCH = 1_000;
    private static final List<ClaimColumn> COLUMNS = List.of(ClaimColumn.values());
    private static final List<String> HEAD =
            List.of("section", "conflict", "event", "question", "position", "says", "verdict");

    private final Say say;
    private final String language;
    private int number;

    ClaimSheets(Say say, String language) {
        this.say = say;
        this.language = language;
    }

    /** The sheet that is being filled. */
    private final class Open {
        private final Workbook book;
        private Grid grid;

        Open(Workbook book) {
            this.book = book;
            this.grid = next();
        }

        private Grid next() {
            number++;
            return new Grid(
                    book,
                    say.word("export_sheet", "claims") + (number == 1 ? "" : " " + number),
                    Stream.concat(
                                    HEAD.stream(),
                                    Arrays.stream(ClaimColumn.values()).map(ClaimColumn::title))
                            .map(column -> say.word("export_column", column))
                            .toList(),
                    say.isRightToLeft());
        }

        Grid room() throws IOException {
            if (grid.isFull()) {
                grid.finish();
                grid = next();
            }
            return grid;
        }
    }

    void write(Contents contents, Workbook book) throws IOException {
        Open open = new Open(book);
        contents.chunks(Depth.HEADS, CHUNK, (section, conflicts) -> {
            String sql = ClaimRows.sql(
                    conflicts.stream().map(ConflictView::id).toList(), language, ClaimColumn.values(language));
            contents.database().useTransaction(handle -> read(handle, sql, section, conflicts, open));
        });
        open.grid.finish();
    }

    private void read(Handle handle, String sql, Section section, List<ConflictView> conflicts, Open open)
            throws IOException {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    Grid grid = open.room();
                    head(grid, section, conflicts.get(rows.getInt(1) - 1), rows.getInt(2));
                    int index = 0;
                    for (ClaimColumn column : COLUMNS) {
                        cell(grid, HEAD.size() + index, column, rows, 3 + index);
                        index++;
                    }
                    grid.next();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the claims cannot be read", e);
        }
    }

    private void head(Grid grid, Section section, ConflictView conflict, int ordinal) {
        grid.set(0, say.word("export_section", section.name()));
        grid.set(1, conflict.id());
        grid.set(2, say.name(conflict.event().titles()));
        grid.set(3, say.name(conflict.question().label()));
        grid.set(4, ordinal + 1);
        if (ordinal < conflict.positions().size()) {
            ConflictView.PositionView position = conflict.positions().get(ordinal);
            grid.set(5, say.name(position.label()));
            grid.set(
                    6,
                    position.verdict() == null
                            ? null
                            : say.word("verdict", position.verdict().verdict()));
        }
    }

    private void cell(Grid grid, int at, ClaimColumn column, ResultSet rows, int index) throws SQLException {
        switch (column) {
            case URL, ARCHIVE_URL -> grid.link(at, rows.getString(index));
            case STANCE, CERTAINTY, STATUS -> {
                String code = rows.getString(index);
                grid.set(at, code == null ? null : say.word(column.title(), code));
            }
            default ->
                grid.set(
                        at,
                        switch (column.kind()) {
                            case CODE, TEXT -> rows.getString(index);
                            case NUMBER -> rows.getBigDecimal(index);
                            case TIME -> utc(rows.getObject(index, OffsetDateTime.class));
                        });
        }
    }

    /** Spreadsheets know no zones; all of ours are UTC. */
    static @Nullable LocalDateTime utc(@Nullable OffsetDateTime time) {
        return time == null ? null : time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }
}
