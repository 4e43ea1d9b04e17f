package org.counterclaim.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One row of the trail. {@code before} and {@code after} are JSON. */
@Entity
@Immutable
@Table(name = "audit")
public class AuditEntry {

    @Id
    private UUID id;

    private Instant at;
    private String actor;
    private String action;
    private String entity;

    @Column(name = "entity_id")
    private String entityId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String before;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String after;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(
            UUID id,
            Instant at,
            String actor,
            String action,
            String entity,
            String entityId,
            @Nullable String before,
            @Nullable String after) {
        this.id = id;
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.entity = entity;
        this.entityId = entityId;
        this.before = before;
        this.after = after;
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String entity() {
        return entity;
    }

    public String entityId() {
        return entityId;
    }

    public @Nullable String before() {
        return before;
    }

    public @Nullable String after() {
        return after;
    }
}
