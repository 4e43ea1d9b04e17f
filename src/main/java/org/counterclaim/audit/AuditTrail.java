package org.counterclaim.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Writes the trail. A row commits or rolls back with the change it tells of. All rows of a transaction are written at its
 * end, since the chain lets one transaction at a time add to it.
 */
@ApplicationScoped
public class AuditTrail {

    private final TransactionSynchronizationRegistry transactions;
    private final EntityManager entities;
    private final Jdbi database;
    private final CurrentPerson person;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(
            TransactionSynchronizationRegistry transactions,
            EntityManager entities,
            Jdbi database,
            CurrentPerson person,
            ObjectMapper json,
            Clock clock) {
        this.transactions = transactions;
        this.entities = entities;
        this.database = database;
        this.person = person;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds a row in the current transaction. From where it came is added to it.
     *
     * @param actor who, a person's name or {@link CurrentPerson#MACHINE}
     * @param action what was done, such as {@code claim.accepted}
     * @param entity what kind of thing it was done to, such as {@code claim}
     * @param id which one
     * @param before any JSON-writable value, null when the thing is new
     * @param after any JSON-writable value, null when the thing is gone
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(
            String actor, String action, String entity, Object id, @Nullable Object before, @Nullable Object after) {
        Origin origin = person.origin().as(actor);
        pending()
                .add(TrailRow.of(
                        origin, clock.instant(), action, entity, id.toString(), written(before), written(after)));
    }

    /** Adds a row for what is done outside a transaction, such as work that is begun; in one of its own where none is. */
    @Transactional
    public void note(
            String actor, String action, String entity, Object id, @Nullable Object before, @Nullable Object after) {
        append(actor, action, entity, id, before, after);
    }

    private PendingRows pending() {
        PendingRows known = (PendingRows) transactions.getResource(PendingRows.class);
        if (known != null) {
            return known;
        }
        // Opens the session first: its rows are then written before the trail's.
        entities.isJoinedToTransaction();
        RoutingContext answering = person.answering();
        if (answering != null) {
            answering.put(KeptBeforeAnswered.KEY, true);
        }
        PendingRows pending = new PendingRows(entities, database, answering != null);
        transactions.putResource(PendingRows.class, pending);
        transactions.registerInterposedSynchronization(pending);
        return pending;
    }

    private @Nullable String written(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written to the audit trail", e);
        }
    }
}
