package org.counterclaim.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.counterclaim.paging.Asked;
import org.counterclaim.paging.Given;
import org.counterclaim.paging.KeysetCursor;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Total;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/** The changes that were told, in their order. */
@ApplicationScoped
public class Changes {

    /** Any number that no other lock of this database has. */
    private static final long NUMBERING = 0x636c61696d_01L;

    private static final int CHUNK = 10_000;

    private final Jdbi database;

    Changes(Jdbi database) {
        this.database = database;
    }

    /** In the order of their numbers, from parameter {@code after} on. */
    public Page<Change> page(Asked asked, PageRequest wanted) {
        Given<String> kinds = kinds(asked);
        KeysetCursor cursor = wanted.after(1);
        long after = cursor == null ? after(asked) : cursor.whole(0);
        return database.withHandle(handle -> wanted.page(
                query(
                                handle,
                                "select number, kind, entity_id, at",
                                after,
                                kinds,
                                " order by number limit " + wanted.fetch())
                        .map(Changes::change)
                        .list(),
                change -> KeysetCursor.of(change.number()),
                changes -> changes,
                wanted.total(() -> count(handle, after(asked), kinds))));
    }

    static Given<String> kinds(Asked asked) {
        Given<String> kinds = asked.words("kind");
        kinds.wanted().forEach(kind -> ChangeKind.checked("kind", kind));
        kinds.unwanted().forEach(kind -> ChangeKind.checked("kind", kind));
        return kinds;
    }

    private static long after(Asked asked) {
        Double after = asked.number("after", 0, Long.MAX_VALUE);
        return after == null ? 0 : after.longValue();
    }

    private static long count(Handle handle, long after, Given<String> kinds) {
        return query(handle, "select count(*) from (select 1", after, kinds, " limit " + (Total.CAP + 1) + ") capped")
                .mapTo(Long.class)
                .one();
    }

    /** Those after a number. */
    public List<Change> after(long number, Given<String> kinds, int most) {
        return database.withHandle(handle -> query(
                        handle, "select number, kind, entity_id, at", number, kinds, " order by number limit " + most)
                .map(Changes::change)
                .list());
    }

    private static Query query(Handle handle, String select, long after, Given<String> kinds, String rest) {
        return handle.createQuery(select + " from change where number > :after"
                        + (kinds.wanted().isEmpty() ? "" : " and kind = any(:wanted)")
                        + (kinds.unwanted().isEmpty() ? "" : " and kind <> all(:unwanted)") + rest)
                .configure(SqlStatements.class, each -> each.setUnusedBindingAllowed(true))
                .bind("after", after)
                .bindArray("wanted", String.class, kinds.wanted())
                .bindArray("unwanted", String.class, kinds.unwanted());
    }

    private static Change change(ResultSet row, StatementContext context) throws SQLException {
        return Change.of(
                row.getLong(1), row.getString(2), row.getObject(3, UUID.class), row.getObject(4, OffsetDateTime.class));
    }

    /** The number of the last one; 0 when there has been none. */
    public long latest() {
        return database.withHandle(handle -> handle.createQuery("select coalesce(max(number), 0) from change")
                .mapTo(Long.class)
                .one());
    }

    /** The least number that is kept; 0 when none is. */
    long earliest() {
        return database.withHandle(handle -> handle.createQuery("select coalesce(min(number), 0) from change")
                .mapTo(Long.class)
                .one());
    }

    /** Numbers what was committed since the last time, unless another node is at it. */
    void number() {
        int numbered = CHUNK;
        while (numbered == CHUNK) {
            numbered = database.inTransaction(Changes::numbered);
        }
    }

    private static int numbered(Handle handle) {
        boolean alone = handle.createQuery("select pg_try_advisory_xact_lock(:key)")
                .bind("key", NUMBERING)
                .mapTo(Boolean.class)
                .one();
        return !alone ? 0 : handle.createUpdate("""
                        update change set number = numbered.number
                        from (select ready.id, nextval('change_number') as number
                              from (select id from change where number is null order by id limit :chunk) ready) numbered
                        where change.id = numbered.id""").bind("chunk", CHUNK).execute();
    }

    /** Forgets what nobody will ask for any more, but never the last one, from which the numbers go on. */
    void forget(Instant before) {
        database.useHandle(handle -> handle.createUpdate(
                        "delete from change where at < :before and number < (select max(number) from change)")
                .bind("before", before)
                .execute());
    }
}
