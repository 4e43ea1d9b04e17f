package org.counterclaim.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What bulk changes changed, for as long as somebody may want to take one back. */
@ApplicationScoped
class BulkChanges {

    /** One conflict of a bulk change: the version it gave the review, and the review before it, as JSON. */
    record Part(UUID conflict, int version, String before) {}

    private final Jdbi database;

    BulkChanges(Jdbi database) {
        this.database = database;
    }

    /** Nobody takes back what is older than a month. */
    void begin(UUID id, String person, Instant now) {
        database.useHandle(handle -> {
            handle.execute("delete from bulk_change where at < now() - interval '30 days'");
            handle.createUpdate("insert into bulk_change (id, person, at) values (:id, :person, :now)")
                    .bind("id", id)
                    .bind("person", person)
                    .bind("now", now)
                    .execute();
        });
    }

    /** In the transaction of the change itself. */
    void add(UUID id, Part part) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into bulk_change_part (bulk_change_id, conflict_id, review_version, before)
                        values (:id, :conflict, :version, cast(:before as jsonb))""")
                .bind("id", id)
                .bind("conflict", part.conflict())
                .bind("version", part.version())
                .bind("before", part.before())
                .execute());
    }

    boolean isDone(UUID id, UUID conflict) {
        return database.withHandle(handle -> handle.createQuery("""
                                select exists (select from bulk_change_part
                                               where bulk_change_id = :id and conflict_id = :conflict)""")
                .bind("id", id)
                .bind("conflict", conflict)
                .mapTo(Boolean.class)
                .one());
    }

    /** Whether it was taken back to its end; empty when there is none of this person. */
    Optional<Boolean> isUndone(UUID id, String person) {
        return database.withHandle(handle -> handle.createQuery(
                        "select undone_at is not null from bulk_change where id = :id and person = :person")
                .bind("id", id)
                .bind("person", person)
                .mapTo(Boolean.class)
                .findOne());
    }

    void end(UUID id, Instant now) {
        database.useHandle(handle -> handle.createUpdate("update bulk_change set undone_at = :now where id = :id")
                .bind("id", id)
                .bind("now", now)
                .execute());
    }

    /** In the transaction of the putting back itself; false when it was put back before. */
    boolean putBack(UUID id, UUID conflict) {
        return database.withHandle(handle -> handle.createUpdate("""
                                update bulk_change_part set put_back = true
                                where bulk_change_id = :id and conflict_id = :conflict and not put_back""")
                        .bind("id", id)
                        .bind("conflict", conflict)
                        .execute())
                == 1;
    }

    List<Part> parts(UUID id) {
        return database.withHandle(handle -> handle.createQuery("""
                        select conflict_id, review_version, before from bulk_change_part
                        where bulk_change_id = :id order by conflict_id""")
                .bind("id", id)
                .map((row, context) -> new Part(row.getObject(1, UUID.class), row.getInt(2), row.getString(3)))
                .list());
    }
}
