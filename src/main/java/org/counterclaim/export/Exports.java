package org.counterclaim.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.paging.KeysetCursor;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Total;
import org.counterclaim.platform.Ids;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** The exports that are kept. */
@ApplicationScoped
public class Exports {

    private static final String COLUMNS =
            "select id, week, period_from, period_to, format, language, query, sha256, size, conflicts, scheduled,"
                    + " created_at from export ";

    private final Jdbi database;

    Exports(Jdbi database) {
        this.database = database;
    }

    /** The latest first. */
    public Page<ExportView> page(PageRequest wanted) {
        KeysetCursor after = wanted.after(1);
        return database.withHandle(handle -> {
            Query query = handle.createQuery(
                    COLUMNS + (after == null ? "" : "where id < :after ") + "order by id desc limit " + wanted.fetch());
            if (after != null) {
                query.bind("after", after.id(0));
            }
            long total = handle.createQuery(
                            "select count(*) from (select 1 from export limit " + (Total.CAP + 1) + ") x")
                    .mapTo(Long.class)
                    .one();
            return wanted.page(
                    query.map(Exports::view).list(),
                    export -> KeysetCursor.of(export.id()),
                    rows -> rows,
                    Total.of(total));
        });
    }

    public Optional<ExportView> byId(UUID id) {
        return database.withHandle(handle -> handle.createQuery(COLUMNS + "where id = :id")
                .bind("id", id)
                .map(Exports::view)
                .findOne());
    }

    Optional<byte[]> content(UUID id) {
        return database.withHandle(handle -> handle.createQuery("select content from export where id = :id")
                .bind("id", id)
                .mapTo(byte[].class)
                .findOne());
    }

    boolean hasScheduled(String week, ExportFormat format, String language) {
        return database.withHandle(handle -> handle.createQuery("""
                        select exists (select from export where week = :week and format = :format
                                       and language = :language and scheduled)""")
                .bind("week", week)
                .bind("format", format.name())
                .bind("language", language)
                .mapTo(Boolean.class)
                .one());
    }

    /** Keeps a draft. Of several nodes that make a scheduled one, the first one's is kept. */
    UUID keep(Exporting.Draft draft, boolean scheduled) {
        UUID id = Ids.next();
        ExportOrder order = draft.order();
        try (InputStream content = Files.newInputStream(draft.file())) {
            long size = Files.size(draft.file());
            database.useHandle(handle -> handle.createUpdate("""
                            insert into export (id, week, period_from, period_to, format, language, query, sha256, size,
                                                conflicts, content, scheduled)
                            values (:id, :week, :from, :to, :format, :language, :query, :sha256, :size, :conflicts,
                                    :content, :scheduled)
                            on conflict do nothing""")
                    .bind("id", id)
                    .bind("week", order.period().week())
                    .bind("from", order.period().from())
                    .bind("to", order.period().to())
                    .bind("format", order.format().name())
                    .bind("language", order.language())
                    .bind("query", order.query())
                    .bind("sha256", draft.sha256())
                    .bind("size", size)
                    .bind("conflicts", draft.conflicts())
                    .bindBinaryStream("content", content, Math.toIntExact(size))
                    .bind("scheduled", scheduled)
                    .execute());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    private static ExportView view(ResultSet row, StatementContext context) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ExportView(
                id,
                row.getString("week"),
                row.getObject("period_from", OffsetDateTime.class),
                row.getObject("period_to", OffsetDateTime.class),
                row.getString("format"),
                row.getString("language"),
                row.getString("query"),
                row.getString("sha256"),
                row.getLong("size"),
                row.getInt("conflicts"),
                row.getBoolean("scheduled"),
                row.getObject("created_at", OffsetDateTime.class),
                "/api/v1/exports/" + id + "/content");
    }
}
