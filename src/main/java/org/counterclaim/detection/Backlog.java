package org.counterclaim.detection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.jdbi.v3.core.Jdbi;

/** What the queue still holds, and what was set aside. */
@ApplicationScoped
class Backlog {

    private static final int MOST_SHOWN = 200;

    /** A question set aside after it failed too often. */
    record Parked(UUID question, UUID event, String predicate, int attempts, String error, OffsetDateTime parkedAt) {}

    /** How many marks wait, and how many are set aside. */
    record Size(long waiting, long parked) {}

    private final Jdbi database;

    Backlog(Jdbi database) {
        this.database = database;
    }

    Size size() {
        return database.withHandle(handle -> handle.createQuery("""
                        select count(*) filter (where parked_at is null), count(*) filter (where parked_at is not null)
                        from dirty_question""")
                .map((row, context) -> new Size(row.getLong(1), row.getLong(2)))
                .one());
    }

    /** The latest failure of each. */
    List<Parked> parked() {
        return database.withHandle(handle -> handle.createQuery("""
                        select distinct on (parked.question_id) parked.question_id, parked.event_id, question.predicate,
                               parked.attempts, parked.error, parked.parked_at
                        from dirty_question parked join question on question.id = parked.question_id
                        where parked.parked_at is not null
                        order by parked.question_id, parked.parked_at desc limit :most""")
                .bind("most", MOST_SHOWN)
                .map((row, context) -> new Parked(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getInt(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class)))
                .list());
    }

    /** Puts questions back into the queue and answers how many marks that were. */
    @Needs(Role.EDITOR)
    int retry(List<UUID> questions) {
        return database.withHandle(handle -> handle.createUpdate("""
                        update dirty_question set parked_at = null, attempts = 0, not_before = '-infinity', error = null
                        where parked_at is not null and question_id = any(:questions)""")
                .bindArray("questions", UUID.class, questions)
                .execute());
    }
}
