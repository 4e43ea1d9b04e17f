package org.counterclaim.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.paging.KeysetCursor;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Total;
import org.counterclaim.platform.Ids;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The exports that are kept. */
@ApplicationScoped
public class Exports {

    private static final String COLUMNS = "select export.* from export ";

    private final Jdbi database;
    private final ObjectMapper json;

    Exports(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json;
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

    /** The latest edition of what was exported last, with the same filter, of the time before; null where nothing was. */
    @Nullable UUID previous(ExportOrder order) {
        return database.withHandle(handle -> handle.createQuery("""
                        select id from export where query = :query and period_to <= :from
                        order by period_to desc, period_from desc, edition desc, id limit 1""")
                .bind("query", order.query())
                .bind("from", order.period().from())
                .mapTo(UUID.class)
                .findOne()
                .orElse(null));
    }

    /** Writes the file of an export, part by part. */
    void copy(UUID id, OutputStream out) throws IOException {
        Parts.copy(database, id, out);
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

    /** What the clock had made of a week in the last days: who becomes a recipient later does not hear of all that was. */
    List<ExportView> justScheduled(String week) {
        return database.withHandle(handle -> handle.createQuery(COLUMNS + "where scheduled and week = :week"
                        + " and created_at > now() - interval '3 days' order by format, language, id")
                .bind("week", week)
                .map(Exports::view)
                .list());
    }

    /** All editions that an export corrects, directly or by those between. */
    List<UUID> before(UUID edition) {
        return database.withHandle(handle ->
                handle.createQuery("""
                        with recursive earlier as (
                            select corrects_id from export where id = :id
                            union
                            select export.corrects_id from export join earlier on export.id = earlier.corrects_id)
                        select corrects_id from earlier where corrects_id is not null""").bind("id", edition).mapTo(UUID.class).list());
    }

    /**
     * Keeps a draft. Of several nodes that make a scheduled one, and of several people who correct the same one, the
     * first one's is kept.
     */
    UUID keep(Exporting.Draft draft, boolean scheduled, @Nullable UUID corrects, String madeBy) {
        UUID id = Ids.next();
        database.useHandle(handle -> {
            if (insert(handle, id, draft, scheduled, corrects, madeBy) == 1) {
                Parts.keep(handle, id, draft.file());
                Standings.keep(handle, id, draft.standings());
            }
        });
        return id;
    }

    private int insert(
            Handle handle, UUID id, Exporting.Draft draft, boolean scheduled, @Nullable UUID corrects, String madeBy) {
        ExportOrder order = draft.order();
        return handle.createUpdate("""
                        insert into export (id, week, period_from, period_to, format, language, query, mark, internal, sha256, size,
                                            conflicts, claims, scheduled, edition, corrects_id, note, previous_id, summary,
                                            made_by)
                        values (:id, :week, :from, :to, :format, :language, :query, :mark, :internal, :sha256, :size, :conflicts,
                                :claims, :scheduled, :edition, cast(:corrects as uuid), :note, cast(:previous as uuid), :summary::jsonb, :madeBy)
                        on conflict do nothing""")
                .bind("id", id)
                .bind("week", order.period().week())
                .bind("from", order.period().from())
                .bind("to", order.period().to())
                .bind("format", order.format().name())
                .bind("language", order.language())
                .bind("query", order.query())
                .bind("mark", order.mark())
                .bind("internal", order.internal())
                .bind("sha256", draft.sha256())
                .bind("size", size(draft))
                .bind("conflicts", draft.conflicts())
                .bind("claims", draft.claims())
                .bind("scheduled", scheduled)
                .bind("edition", order.edition())
                .bind("corrects", corrects)
                .bind("note", order.note())
                .bind("previous", draft.previous())
                .bind("summary", summary(draft))
                .bind("madeBy", madeBy)
                .execute();
    }

    private static long size(Exporting.Draft draft) {
        try {
            return Files.size(draft.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String summary(Exporting.Draft draft) {
        try {
            return draft.summary() == null ? "{}" : json.writeValueAsString(draft.summary());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a summary is plain", e);
        }
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
                row.getBoolean("mark"),
                row.getBoolean("internal"),
                row.getString("sha256"),
                row.getLong("size"),
                row.getInt("conflicts"),
                row.getLong("claims"),
                row.getBoolean("scheduled"),
                row.getInt("edition"),
                row.getObject("corrects_id", UUID.class),
                row.getString("note"),
                row.getObject("previous_id", UUID.class),
                row.getString("made_by"),
                row.getObject("created_at", OffsetDateTime.class),
                "/api/v1/exports/" + id + "/content");
    }
}
