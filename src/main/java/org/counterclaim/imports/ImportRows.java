package org.counterclaim.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.paging.KeysetCursor;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Total;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The rows of files, and what became of each. */
@ApplicationScoped
class ImportRows {

    private static final int CHUNK = 1_000;

    private final Jdbi database;

    ImportRows(Jdbi database) {
        this.database = database;
    }

    /** What is to be told of a row. */
    record Told(
            int number,
            Outcome outcome,
            @Nullable UUID kept,
            List<RowFault> faults,
            @Nullable String fingerprint) {}

    /** Puts the rows of a file in the place of those there were. */
    void replace(UUID file, List<Table.Line> rows) {
        database.useHandle(handle -> {
            handle.execute("delete from import_row where import_id = ?", file);
            PreparedBatch batch = handle.prepareBatch(
                    "insert into import_row (import_id, number, cells, fault) values (:file, :number, :cells, :fault)");
            for (Table.Line row : rows) {
                batch.bind("file", file)
                        .bind("number", row.number())
                        .bind("cells", JsonColumns.written(row.cells()))
                        .bind("fault", row.fault())
                        .add();
                if (batch.size() == CHUNK) {
                    batch.execute();
                }
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    /** The next rows without an outcome. */
    List<Table.Line> waiting(UUID file, int most) {
        return database.withHandle(handle -> handle.createQuery("""
                        select number, cells, fault from import_row
                        where import_id = :file and outcome = 'WAITING' order by number limit :most""")
                .bind("file", file)
                .bind("most", most)
                .map(ImportRows::line)
                .list());
    }

    boolean waits(UUID file, int number) {
        return database.withHandle(handle -> handle.createQuery("""
                        select exists (select from import_row
                                       where import_id = :file and number = :number and outcome = 'WAITING')""")
                .bind("file", file)
                .bind("number", number)
                .mapTo(Boolean.class)
                .one());
    }

    List<Table.Line> first(UUID file, int most) {
        return database.withHandle(handle -> handle.createQuery(
                        "select number, cells, fault from import_row where import_id = :file order by number limit :most")
                .bind("file", file)
                .bind("most", most)
                .map(ImportRows::line)
                .list());
    }

    /** What equal rows, of this file or another, have made already. */
    Map<String, UUID> made(Collection<String> fingerprints) {
        Map<String, UUID> made = new HashMap<>();
        if (!fingerprints.isEmpty()) {
            database.useHandle(handle -> handle.createQuery("""
                            select fingerprint, kept_id from import_row
                            where outcome = 'CREATED' and fingerprint in (<fingerprints>)""")
                    .bindList("fingerprints", fingerprints)
                    .map((row, context) -> made.put(row.getString(1), row.getObject(2, UUID.class)))
                    .list());
        }
        return made;
    }

    /** Tells what became of rows that had no outcome. */
    void tell(UUID file, List<Told> told) {
        if (told.isEmpty()) {
            return;
        }
        database.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    update import_row set outcome = :outcome, kept_id = cast(:kept as uuid), errors = :errors,
                           fingerprint = :fingerprint
                    where import_id = :file and number = :number and outcome = 'WAITING'""");
            for (Told row : told) {
                batch.bind("file", file)
                        .bind("number", row.number())
                        .bind("outcome", row.outcome().name())
                        .bind("kept", row.kept())
                        .bind("errors", row.outcome() == Outcome.REFUSED ? JsonColumns.written(row.faults()) : null)
                        .bind("fingerprint", row.fingerprint())
                        .add();
            }
            batch.execute();
        });
    }

    /** In the order of the file. */
    Page<RowView> page(UUID file, @Nullable Outcome outcome, PageRequest wanted) {
        KeysetCursor after = wanted.after(1);
        String which = "where import_id = :file" + (outcome == null ? "" : " and outcome = :outcome");
        return database.withHandle(handle -> {
            Query rows = handle.createQuery("select number, cells, outcome, kept_id, errors from import_row " + which
                    + (after == null ? "" : " and number > :after") + " order by number limit " + wanted.fetch());
            Query count = handle.createQuery(
                    "select count(*) from (select 1 from import_row " + which + " limit " + (Total.CAP + 1) + ") x");
            if (outcome != null) {
                rows.bind("outcome", outcome.name());
                count.bind("outcome", outcome.name());
            }
            if (after != null) {
                rows.bind("after", after.whole(0));
            }
            return wanted.page(
                    rows.bind("file", file).map(ImportRows::view).list(),
                    row -> KeysetCursor.of(row.row()),
                    views -> views,
                    wanted.total(
                            () -> count.bind("file", file).mapTo(Long.class).one()));
        });
    }

    /** Refused rows after a number, in the order of the file. */
    List<RowView> refused(UUID file, int after, int most) {
        return database.withHandle(handle -> handle.createQuery("""
                        select number, cells, outcome, kept_id, errors from import_row
                        where import_id = :file and outcome = 'REFUSED' and number > :after
                        order by number limit :most""")
                .bind("file", file)
                .bind("after", after)
                .bind("most", most)
                .map(ImportRows::view)
                .list());
    }

    private static Table.Line line(ResultSet row, StatementContext context) throws SQLException {
        return new Table.Line(row.getInt(1), JsonColumns.cells(row.getString(2)), row.getString(3));
    }

    private static RowView view(ResultSet row, StatementContext context) throws SQLException {
        return new RowView(
                row.getInt(1),
                JsonColumns.cells(row.getString(2)),
                Outcome.valueOf(row.getString(3)),
                row.getObject(4, UUID.class),
                JsonColumns.faults(row.getString(5)));
    }
}
