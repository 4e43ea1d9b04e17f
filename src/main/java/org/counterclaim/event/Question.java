package org.counterclaim.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The one thing that claims can agree or disagree on: an event, a predicate, and what narrows it. */
@Entity
public class Question {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    private String predicate;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> qualifiers;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    public UUID id() {
        return id;
    }

    public Event event() {
        return event;
    }

    public String predicate() {
        return predicate;
    }

    public Map<String, String> qualifiers() {
        return qualifiers;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
