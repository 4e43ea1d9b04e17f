package org.counterclaim.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What people found of one position, with the links that show it. */
@Entity
@Table(name = "verdict")
class PositionVerdict {

    /** A position by the key that what it says gives it, so that a verdict stays with it when others come and go. */
    @Embeddable
    record Key(
            @Column(name = "conflict_id") UUID conflict,
            @Column(name = "position_key") String position) {}

    /** What was found, at one moment. */
    record Snapshot(String position, Verdict verdict, List<String> evidence) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> evidence;

    @SuppressWarnings("NullAway.Init")
    protected PositionVerdict() {}

    PositionVerdict(Key key, Verdict verdict, List<String> evidence) {
        this.key = key;
        this.verdict = verdict;
        this.evidence = evidence;
    }

    void change(Verdict found, List<String> links) {
        verdict = found;
        evidence = links;
    }

    Snapshot snapshot() {
        return new Snapshot(key.position(), verdict, evidence);
    }
}
