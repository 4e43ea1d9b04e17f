package org.counterclaim.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The exports that are made in the background. */
@ApplicationScoped
class ExportJobs {

    /** Longer than the slowest step between two tellings of progress. */
    private static final String LEASE = "interval '10 minutes'";

    /** How often a node may fall over one export. */
    private static final int ATTEMPTS = 3;

    private final Jdbi database;
    private final ObjectMapper json;

    ExportJobs(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** One that this node has taken. */
    record Taken(UUID id, UUID lease, ExportBody asked, String madeBy) {}

    UUID enter(ExportBody asked, String madeBy) {
        UUID id = Ids.next();
        database.useHandle(handle -> handle.createUpdate(
                        "insert into export_job (id, asked, made_by) values (:id, cast(:asked as jsonb), :madeBy)")
                .bind("id", id)
                .bind("asked", written(asked))
                .bind("madeBy", madeBy)
                .execute());
        return id;
    }

    Optional<ExportJob> byId(UUID id) {
        return database.withHandle(handle -> handle.createQuery("select * from export_job where id = :id")
                .bind("id", id)
                .map(this::view)
                .findOne());
    }

    /** The latest first. */
    Page<ExportJob> page(PageRequest wanted) {
        KeysetCursor after = wanted.after(1);
        UUID last = after == null ? null : after.id(0);
        return database.withHandle(handle -> wanted.page(
                handle.createQuery(
                                "select * from export_job where cast(:after as uuid) is null or id < cast(:after as uuid)"
                                        + " order by id desc limit " + wanted.fetch())
                        .bind("after", last)
                        .map(this::view)
                        .list(),
                job -> KeysetCursor.of(job.id()),
                jobs -> jobs,
                Total.of(handle.createQuery(
                                "select count(*) from (select 1 from export_job limit " + (Total.CAP + 1) + ") x")
                        .mapTo(Long.class)
                        .one())));
    }

    /** Those that somebody may still look for: unfinished, or ended within the last hour; the latest first. */
    List<ExportJob> recent(int most) {
        return database.withHandle(handle ->
                handle.createQuery("""
                        select * from export_job
                        where state in ('WAITING', 'RUNNING') or finished_at > now() - interval '1 hour'
                        order by id desc limit :most""").bind("most", most).map(this::view).list());
    }

    /** Takes the oldest that waits, or that a fallen node left. */
    Optional<Taken> take() {
        giveUp();
        UUID lease = UUID.randomUUID();
        return database.withHandle(handle -> handle.createQuery("""
                        update export_job set state = 'RUNNING', attempts = attempts + 1, done = 0, expected = 0,
                            lease = :lease, leased_until = now() + %s
                        where id = (select id from export_job where state in ('WAITING', 'RUNNING')
                                    and leased_until < now() order by id limit 1 for update skip locked)
                        returning *""".formatted(LEASE))
                .bind("lease", lease)
                .map((row, context) ->
                        new Taken(row.getObject("id", UUID.class), lease, asked(row), row.getString("made_by")))
                .findOne());
    }

    private void giveUp() {
        database.useHandle(
                handle -> handle.createUpdate("""
                        update export_job set state = 'FAILED', finished_at = now(),
                            error = 'The server fell ' || attempts || ' times while it was made'
                        where state in ('WAITING', 'RUNNING') and leased_until < now() and attempts >= :most""").bind("most", ATTEMPTS).execute());
    }

    /** Tells how far it is; false where somebody cancelled it or another node has it. */
    boolean advanced(Taken job, long done, long expected) {
        return database.withHandle(handle -> handle.createUpdate("""
                        update export_job set done = :done, expected = :expected, leased_until = now() + %s
                        where id = :id and lease = :lease and state = 'RUNNING'""".formatted(LEASE))
                        .bind("done", done)
                        .bind("expected", expected)
                        .bind("id", job.id())
                        .bind("lease", job.lease())
                        .execute())
                == 1;
    }

    /** In the transaction that keeps the export; false where it is no longer wanted. */
    boolean done(Taken job, UUID export) {
        return ended(job, "DONE", null, export);
    }

    void failed(Taken job, String error) {
        ended(job, "FAILED", error, null);
    }

    private boolean ended(Taken job, String state, @Nullable String error, @Nullable UUID export) {
        return database.withHandle(handle -> handle.createUpdate("""
                        update export_job set state = :state, error = :error, export_id = cast(:export as uuid),
                            finished_at = now()
                        where id = :id and lease = :lease and state = 'RUNNING'""")
                        .bind("state", state)
                        .bind("error", error)
                        .bind("export", export)
                        .bind("id", job.id())
                        .bind("lease", job.lease())
                        .execute())
                == 1;
    }

    /** Leaves it to another node, or to this one when it is back. */
    void leave(Taken job) {
        database.useHandle(handle -> handle.createUpdate("""
                        update export_job set state = 'WAITING', attempts = attempts - 1, leased_until = '-infinity'
                        where id = :id and lease = :lease and state = 'RUNNING'""")
                .bind("id", job.id())
                .bind("lease", job.lease())
                .execute());
    }

    /** False where it has ended. */
    boolean cancel(UUID id) {
        return database.withHandle(
                        handle -> handle.createUpdate("""
                        update export_job set state = 'CANCELLED', finished_at = now()
                        where id = :id and state in ('WAITING', 'RUNNING')""").bind("id", id).execute())
                == 1;
    }

    private ExportJob view(ResultSet row, StatementContext context) throws SQLException {
        ExportJob.State state = ExportJob.State.valueOf(row.getString("state"));
        UUID export = row.getObject("export_id", UUID.class);
        return new ExportJob(
                row.getObject("id", UUID.class),
                asked(row),
                row.getString("made_by"),
                state,
                percent(state, row.getLong("done"), row.getLong("expected")),
                row.getString("error"),
                export,
                export == null ? null : "/api/v1/exports/" + export + "/content",
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("finished_at", OffsetDateTime.class));
    }

    /** Done is done when it is kept, not before. */
    private static int percent(ExportJob.State state, long done, long expected) {
        if (state == ExportJob.State.DONE) {
            return 100;
        }
        return expected == 0 ? 0 : (int) Math.min(99, done * 100 / expected);
    }

    private ExportBody asked(ResultSet row) throws SQLException {
        try {
            return json.readValue(row.getString("asked"), ExportBody.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was asked was written by this program", e);
        }
    }

    private String written(ExportBody asked) {
        try {
            return json.writeValueAsString(asked);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is asked is plain", e);
        }
    }
}
