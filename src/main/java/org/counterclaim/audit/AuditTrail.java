package org.counterclaim.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.counterclaim.platform.Ids;
import org.jspecify.annotations.Nullable;

/** Writes the trail. A row commits or rolls back with the change it tells of. */
@ApplicationScoped
public class AuditTrail {

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds a row in the current transaction.
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
        database.persist(new AuditEntry(
                Ids.next(), clock.instant(), actor, action, entity, id.toString(), written(before), written(after)));
    }

    private @Nullable String written(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written to the audit trail", e);
        }
    }
}
