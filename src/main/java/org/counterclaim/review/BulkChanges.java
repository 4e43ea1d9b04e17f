package org.counterclaim.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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

    /** False when it was taken back before, or there is none of this person. */
    boolean end(UUID id, String person, Instant now) {
        return database.withHandle(handle -> handle.createUpdate("""
                                update bulk_change set undone_at = :now
                                where id = :id and person = :person and undone_at is null""")
                        .bind("id", id)
                        .bind("person", person)
                        .bind("now", now)
                        .execute())
                == 1;
    }

    boolean isKnown(UUID id, String person) {
        return database.withHandle(handle -> handle.createQuery(
                        "select exists (select from bulk_change where id = :id and person = :person)")
                .bind("id", id)
                .bind("person", person)
                .mapTo(Boolean.class)
                .one());
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
