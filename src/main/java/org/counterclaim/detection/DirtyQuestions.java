package org.counterclaim.detection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The queue in PostgreSQL. Every method works in the transaction of the handle it is given. */
final class DirtyQuestions {

    private static final String COLUMNS = "select id, question_id, event_id, spreads from dirty_question ";
    private static final String LOCKED = " order by id limit :limit for update skip locked";

    /** Takes the oldest marks that nobody else holds; they are this transaction's until it ends. */
    List<DirtyQuestion> take(Handle handle, int limit) {
        return handle.createQuery(COLUMNS + "where parked_at is null and not_before <= clock_timestamp()" + LOCKED)
                .bind("limit", limit)
                .map(DirtyQuestions::read)
                .list();
    }

    /** As {@link #take} for some events only, for a caller that waits for them. */
    List<DirtyQuestion> takeOf(Handle handle, Collection<UUID> events, int limit) {
        return handle.createQuery(COLUMNS
                        + "where parked_at is null and not_before <= clock_timestamp() and event_id = any(:events)"
                        + LOCKED)
                .bindArray("events", UUID.class, events)
                .bind("limit", limit)
                .map(DirtyQuestions::read)
                .list();
    }

    /** Takes given marks again, after a transaction that held them failed; without those that another has meanwhile. */
    List<DirtyQuestion> takeAgain(Handle handle, List<DirtyQuestion> marks) {
        return handle.createQuery(COLUMNS + "where parked_at is null and id = any(:ids)" + LOCKED)
                .bindArray("ids", Long.class, ids(marks))
                .bind("limit", marks.size())
                .map(DirtyQuestions::read)
                .list();
    }

    /** As many of the marks, from the first, as ask for the given number of claims together; one question at least. */
    List<DirtyQuestion> bearable(Handle handle, List<DirtyQuestion> marks, int most) {
        Map<UUID, Integer> claims = handle.createQuery(
                        "select question_id, count(*) from claim where question_id = any(:questions) group by question_id")
                .bindArray("questions", UUID.class, questions(marks))
                .reduceRows(new HashMap<>(), (counts, row) -> {
                    counts.put(row.getColumn("question_id", UUID.class), row.getColumn("count", Integer.class));
                    return counts;
                });
        Set<UUID> borne = new HashSet<>();
        List<DirtyQuestion> bearable = new ArrayList<>();
        int sum = 0;
        for (DirtyQuestion mark : marks) {
            if (borne.add(mark.question())) {
                sum += claims.getOrDefault(mark.question(), 0);
            }
            if (sum > most && borne.size() > 1) {
                return bearable;
            }
            bearable.add(mark);
        }
        return bearable;
    }

    /**
     * Waits until this transaction alone works on the events of the marks. Every worker asks in the order of the keys,
     * so that no two can wait for each other.
     */
    void lockEvents(Handle handle, List<DirtyQuestion> marks) {
        List<Long> keys = marks.stream()
                .map(mark ->
                        mark.event().getMostSignificantBits() ^ mark.event().getLeastSignificantBits())
                .distinct()
                .sorted()
                .toList();
        handle.createQuery("select count(pg_advisory_xact_lock(key)) from unnest(:keys) key")
                .bindArray("keys", Long.class, keys)
                .mapTo(Long.class)
                .one();
    }

    /** Adds every other mark of the same questions, so that a hot question is looked at once and not once a claim. */
    List<DirtyQuestion> withTwins(Handle handle, List<DirtyQuestion> marks) {
        List<DirtyQuestion> all = new ArrayList<>(marks);
        all.addAll(handle.createQuery(COLUMNS + """
                        where parked_at is null and id <> all(:ids)
                          and event_id = any(:events) and question_id = any(:questions)
                        order by id for update skip locked""")
                .bindArray("ids", Long.class, ids(marks))
                .bindArray("events", UUID.class, events(marks))
                .bindArray("questions", UUID.class, questions(marks))
                .map(DirtyQuestions::read)
                .list());
        return all;
    }

    /** Marks the questions near those that spread, as they stand now, except the ones in hand. */
    void spread(Handle handle, List<DirtyQuestion> marks) {
        List<DirtyQuestion> spreading =
                marks.stream().filter(DirtyQuestion::spreads).toList();
        if (spreading.isEmpty()) {
            return;
        }
        handle.createUpdate("""
                        insert into dirty_question (question_id, event_id, spreads)
                        select distinct near.id, near.event_id, false
                        from question changed join question near on near.event_id = changed.event_id
                        where changed.id = any(:spreading) and near.id <> all(:inHand)
                          and (near.predicate = changed.predicate
                               or exists (select from rule
                                          where rule.mode <> 'DISABLED'
                                            and rule.source_predicate = changed.predicate
                                            and rule.target_predicate = near.predicate))""")
                .bindArray("spreading", UUID.class, questions(spreading))
                .bindArray("inHand", UUID.class, questions(marks))
                .execute();
    }

    /** Takes marks away, and with them those of the same questions that were set aside before: they are done now. */
    void remove(Handle handle, List<DirtyQuestion> marks) {
        handle.createUpdate("""
                        delete from dirty_question
                        where id = any(:ids)
                           or (parked_at is not null and event_id = any(:events) and question_id = any(:questions))""")
                .bindArray("ids", Long.class, ids(marks))
                .bindArray("events", UUID.class, events(marks))
                .bindArray("questions", UUID.class, questions(marks))
                .execute();
    }

    /**
     * Counts a failed attempt, to be made again after a pause that doubles each time; sets the marks aside once there
     * were {@code most}.
     */
    void failed(Handle handle, List<DirtyQuestion> marks, String error, int most, Duration pause) {
        handle.createUpdate("""
                        update dirty_question
                        set attempts = attempts + 1, error = :error,
                            not_before = clock_timestamp() + make_interval(secs => :pause * power(2, attempts)),
                            parked_at = case when attempts + 1 >= :most then clock_timestamp() end
                        where id = any(:ids) and parked_at is null""")
                .bind("error", error)
                .bind("pause", pause.toMillis() / 1000.0)
                .bind("most", most)
                .bindArray("ids", Long.class, ids(marks))
                .execute();
    }

    boolean anyLeft(Handle handle, Collection<UUID> events) {
        return handle.createQuery("select exists (select from dirty_question"
                        + " where parked_at is null and event_id = any(:events))")
                .bindArray("events", UUID.class, events)
                .mapTo(Boolean.class)
                .one();
    }

    private static DirtyQuestion read(ResultSet row, StatementContext context) throws SQLException {
        return new DirtyQuestion(
                row.getLong("id"),
                row.getObject("question_id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getBoolean("spreads"));
    }

    private static List<Long> ids(List<DirtyQuestion> marks) {
        return marks.stream().map(DirtyQuestion::id).toList();
    }

    private static List<UUID> questions(List<DirtyQuestion> marks) {
        return marks.stream().map(DirtyQuestion::question).distinct().toList();
    }

    private static List<UUID> events(List<DirtyQuestion> marks) {
        return marks.stream().map(DirtyQuestion::event).distinct().toList();
    }
}
