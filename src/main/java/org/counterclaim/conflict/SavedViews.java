package org.counterclaim.conflict;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The views that people kept: each sees their own and the shared ones. */
@ApplicationScoped
class SavedViews {

    private static final String SEEN = " from saved_view where (owner = :person or shared)";

    private final Jdbi database;

    SavedViews(Jdbi database) {
        this.database = database;
    }

    /** The oldest first: a view keeps its place among the others. */
    Page<SavedView> page(String person, PageRequest wanted) {
        KeysetCursor after = wanted.after(1);
        UUID last = after == null ? null : after.id(0);
        return database.withHandle(handle -> wanted.page(
                rows(handle, person, last, wanted.fetch()),
                view -> KeysetCursor.of(view.id()),
                views -> views,
                Total.of(handle.createQuery("select count(*)" + SEEN)
                        .bind("person", person)
                        .mapTo(Long.class)
                        .one())));
    }

    List<SavedView> all(String person, int most) {
        return database.withHandle(handle -> rows(handle, person, null, most));
    }

    private static List<SavedView> rows(Handle handle, String person, @Nullable UUID after, int most) {
        return handle.createQuery("select *" + SEEN
                        + " and (cast(:after as uuid) is null or id > cast(:after as uuid)) order by id limit " + most)
                .bind("person", person)
                .bind("after", after)
                .map(SavedViews::view)
                .list();
    }

    Optional<SavedView> byId(String person, UUID id) {
        return database.withHandle(handle -> handle.createQuery("select *" + SEEN + " and id = :id")
                .bind("person", person)
                .bind("id", id)
                .map(SavedViews::view)
                .findOne());
    }

    long count(String owner) {
        return database.withHandle(handle -> handle.createQuery("select count(*) from saved_view where owner = :owner")
                .bind("owner", owner)
                .mapTo(Long.class)
                .one());
    }

    /** Null when the owner has a view of this name. */
    @Nullable UUID enter(String owner, SavedViewBody body, String query) {
        UUID id = Ids.next();
        int entered = database.withHandle(handle -> handle.createUpdate("""
                        insert into saved_view (id, owner, name, query, shared)
                        values (:id, :owner, :name, :query, :shared) on conflict do nothing""")
                .bind("id", id)
                .bind("owner", owner)
                .bind("name", body.name())
                .bind("query", query)
                .bind("shared", body.isShared())
                .execute());
        return entered == 1 ? id : null;
    }

    /** False when the owner has another view of this name. */
    boolean rewrite(SavedView before, SavedViewBody body, String query) {
        return database.withHandle(handle -> handle.createUpdate("""
                                update saved_view set name = :name, query = :query, shared = :shared,
                                       version = version + 1, changed_at = now()
                                where id = :id and not exists (
                                    select from saved_view other
                                    where other.owner = :owner and other.name = :name and other.id <> :id)""")
                        .bind("id", before.id())
                        .bind("owner", before.owner())
                        .bind("name", body.name())
                        .bind("query", query)
                        .bind("shared", body.isShared())
                        .execute())
                == 1;
    }

    void delete(UUID id) {
        database.useHandle(handle -> handle.createUpdate("delete from saved_view where id = :id")
                .bind("id", id)
                .execute());
    }

    private static SavedView view(ResultSet row, StatementContext context) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("owner"),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("shared"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("changed_at", OffsetDateTime.class));
    }
}
