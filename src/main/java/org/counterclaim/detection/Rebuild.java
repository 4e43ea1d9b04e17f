package org.counterclaim.detection;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.reconcile.Reconciler;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Recomputes every question from its claims alone, in chunks, each in a transaction of its own, while the queue goes on.
 * Conflicts keep their ids and reviews.
 */
@ApplicationScoped
@Typed(Rebuild.class)
public class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final int CHUNK = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Jdbi database;
    private final Detection detection;
    private final DirtyQuestions marks = new DirtyQuestions();

    public Rebuild(Jdbi database, Reconciler reconciler, ObjectMapper json, MeterRegistry registry, Clock clock) {
        this.database = database;
        this.detection = new Detection(reconciler, json, registry, clock);
    }

    /**
     * What was done.
     *
     * @param questions how many were recomputed
     * @param handedToQueue how many stood in a chunk that failed; the queue finds out which of them is at fault
     */
    public record Outcome(long questions, long handedToQueue) {}

    /** Must not be called in a transaction. */
    @Needs(Role.EDITOR)
    public Outcome run() {
        return QuarkusTransaction.suspendingExisting().call(this::everything);
    }

    Outcome everything() {
        long done = 0;
        long handedOn = 0;
        UUID last = BEFORE_ALL;
        for (List<DirtyQuestion> chunk = after(last); !chunk.isEmpty(); chunk = after(last)) {
            if (recomputed(chunk)) {
                done += chunk.size();
            } else {
                handedOn += chunk.size();
            }
            last = chunk.getLast().question();
        }
        return new Outcome(done, handedOn);
    }

    private List<DirtyQuestion> after(UUID last) {
        return database.withHandle(handle -> handle.createQuery(
                        "select id, event_id from question where id > :last order by id limit :chunk")
                .bind("last", last)
                .bind("chunk", CHUNK)
                .map((row, context) ->
                        new DirtyQuestion(0, row.getObject(1, UUID.class), row.getObject(2, UUID.class), false))
                .list());
    }

    private boolean recomputed(List<DirtyQuestion> chunk) {
        List<UUID> questions = chunk.stream().map(DirtyQuestion::question).toList();
        try {
            database.useTransaction(handle -> {
                marks.lockEvents(handle, chunk);
                detection.detect(handle, questions);
            });
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("A chunk of %d questions is left to the queue: %s", chunk.size(), e);
            database.useHandle(handle -> mark(handle, questions));
            return false;
        }
    }

    private static void mark(Handle handle, List<UUID> questions) {
        handle.createUpdate("""
                        insert into dirty_question (question_id, event_id, spreads)
                        select id, event_id, false from question where id = any(:questions)""").bindArray("questions", UUID.class, questions).execute();
    }
}
