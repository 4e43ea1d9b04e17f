package org.counterclaim.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterclaim.paging.KeysetCursor;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Total;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Pages of conflicts, found by the last key before them. */
@ApplicationScoped
public class ConflictLists {

    private record Key(Object key, UUID id) {}

    private final Jdbi database;
    private final ConflictViews views;

    ConflictLists(Jdbi database, ConflictViews views) {
        this.database = database;
        this.views = views;
    }

    public Page<ConflictView> page(ConflictFilter filter, ConflictOrder order, PageRequest wanted) {
        return page(filter, order, wanted, Depth.PAGE);
    }

    public Page<ConflictView> page(ConflictFilter filter, ConflictOrder order, PageRequest wanted, Depth depth) {
        KeysetCursor after = wanted.after(ConflictOrder.parts());
        ConflictSql sql = new ConflictSql(filter);
        return database.withHandle(handle -> {
            List<Key> keys = keys(handle, sql, order, after, wanted.fetch());
            // A first page without another behind it has counted all there is.
            boolean isAll = after == null && keys.size() < wanted.fetch();
            return wanted.page(
                    keys,
                    key -> order.cursor(key.key(), key.id()),
                    shown -> views.byIds(shown.stream().map(Key::id).toList(), depth),
                    isAll ? Total.of(keys.size()) : wanted.isCounted() ? total(handle, sql) : Total.UNCOUNTED);
        });
    }

    /**
     * A conflict that somebody or something changed.
     *
     * @param changedAt when the machine or people last did
     */
    public record Changed(UUID id, Instant changedAt) {}

    /** Those that changed last, people's decisions included, the latest first. */
    public List<Changed> latest(ConflictFilter filter, int most) {
        return database.withHandle(handle -> new ConflictSql(filter)
                .query(
                        handle,
                        "select conflict.id, greatest(conflict.changed_at, review.changed_at)",
                        "",
                        " order by 2 desc, 1 limit " + most)
                .map((row, context) -> new Changed(
                        row.getObject(1, UUID.class), row.getTimestamp(2).toInstant()))
                .list());
    }

    /** How many match, counted no further than {@link Total#CAP}. */
    public Total total(ConflictFilter filter) {
        return database.withHandle(handle -> total(handle, new ConflictSql(filter)));
    }

    private static List<Key> keys(
            Handle handle, ConflictSql sql, ConflictOrder order, @Nullable KeysetCursor after, int limit) {
        Query query = sql.query(
                handle,
                "select conflict.id, " + order.column(),
                after == null ? "" : " and " + order.after(),
                order.sql() + " limit " + limit);
        if (after != null) {
            order.bind(query, after);
        }
        return query.map((row, context) -> new Key(order.key(row), row.getObject(1, UUID.class)))
                .list();
    }

    private static Total total(Handle handle, ConflictSql sql) {
        return Total.of(
                sql.query(handle, "select count(*) from (select 1", "", " limit " + (Total.CAP + 1) + ") capped")
                        .mapTo(Long.class)
                        .one());
    }

    /**
     * A way through all that match, in the order of the score, chunk by chunk and each chunk in a query of its own.
     *
     * @param condition more SQL, over the period from {@code :start} to {@code :end}
     */
    public Walk walk(ConflictFilter filter, String condition, Instant start, Instant end, int chunk) {
        ConflictSql sql = new ConflictSql(filter);
        sql.between(condition, start, end);
        return new Walk(sql, chunk);
    }

    /** Where a way through a list stands. */
    public final class Walk {
        private final ConflictSql sql;
        private final int chunk;
        private @Nullable KeysetCursor after;

        private Walk(ConflictSql sql, int chunk) {
            this.sql = sql;
            this.chunk = chunk;
        }

        /** The next chunk; empty at the end. */
        public List<UUID> next() {
            List<Key> keys = database.withHandle(handle -> keys(handle, sql, ConflictOrder.SCORE, after, chunk));
            if (!keys.isEmpty()) {
                after = ConflictOrder.SCORE.cursor(
                        keys.getLast().key(), keys.getLast().id());
            }
            return keys.stream().map(Key::id).toList();
        }
    }
}
