package org.counterclaim.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.counterclaim.paging.KeysetCursor;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Total;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads the trail. */
@ApplicationScoped
public class AuditReading {

    private static final int CHUNK = 1000;

    private final Jdbi database;

    AuditReading(Jdbi database) {
        this.database = database;
    }

    /** The latest first. */
    public Page<AuditResource.Entry> page(AuditFilter filter, PageRequest wanted) {
        AuditFilter.Conditions conditions = filter.conditions();
        KeysetCursor after = wanted.after(1);
        Long before = after == null ? null : after.whole(0);
        return wanted.page(
                rows(conditions, before, wanted.fetch()),
                row -> KeysetCursor.of(row.seq()),
                rows -> rows,
                wanted.total(() -> count(conditions)));
    }

    /** All of them, the latest first, in chunks, so that no transaction stays open. */
    void each(AuditFilter filter, Consumer<AuditResource.Entry> reader) {
        AuditFilter.Conditions conditions = filter.conditions();
        Long before = null;
        List<AuditResource.Entry> chunk;
        do {
            chunk = rows(conditions, before, CHUNK);
            chunk.forEach(reader);
            before = chunk.isEmpty() ? null : Long.valueOf(chunk.getLast().seq());
        } while (chunk.size() == CHUNK);
    }

    private List<AuditResource.Entry> rows(AuditFilter.Conditions conditions, @Nullable Long before, int limit) {
        return database.withHandle(handle -> {
            Query query = handle.createQuery("select * from audit where " + conditions.sql()
                            + (before == null ? "" : " and seq < :before") + " order by seq desc limit :limit")
                    .bindMap(conditions.values())
                    .bind("limit", limit);
            if (before != null) {
                query.bind("before", before);
            }
            return query.map(AuditReading::read).list();
        });
    }

    private static AuditResource.Entry read(ResultSet row, StatementContext context) throws SQLException {
        return new AuditResource.Entry(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class),
                row.getString("actor"),
                row.getObject("token", UUID.class),
                row.getString("address"),
                row.getString("agent"),
                row.getString("request"),
                row.getString("action"),
                row.getString("entity"),
                row.getString("entity_id"),
                row.getString("before"),
                row.getString("after"),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private long count(AuditFilter.Conditions conditions) {
        return database.withHandle(handle -> handle.createQuery("select count(*) from (select 1 from audit where "
                        + conditions.sql() + " limit " + (Total.CAP + 1) + ") capped")
                .bindMap(conditions.values())
                .mapTo(Long.class)
                .one());
    }
}
