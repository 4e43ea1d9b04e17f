package org.counterclaim.predicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.counterclaim.source.Names;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a claim about one predicate implies for another, within one event. */
@Entity
public class Rule {

    @Id
    private UUID id;

    @Version
    private int version;

    private String code;

    @Column(name = "source_predicate")
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_stance")
    private RuleStance sourceStance;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> condition;

    @Column(name = "target_predicate")
    private String target;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_stance")
    private RuleStance targetStance;

    @Enumerated(EnumType.STRING)
    private RuleMode mode;

    @Column(name = "valid_from")
    private @Nullable Instant validFrom;

    @Column(name = "valid_to")
    private @Nullable Instant validTo;

    @Column(name = "label_en")
    private String labelEn;

    @Column(name = "label_ar")
    private String labelAr;

    @SuppressWarnings("NullAway.Init")
    protected Rule() {}

    @SuppressWarnings("NullAway.Init")
    Rule(UUID id) {
        this.id = id;
    }

    void describe(RuleBody body) {
        code = body.code();
        source = body.source();
        sourceStance = RuleStance.valueOf(body.sourceStance());
        condition = body.condition() == null ? new TreeMap<>() : new TreeMap<>(body.condition());
        target = body.target();
        targetStance = RuleStance.valueOf(body.targetStance());
        mode = body.mode() == null ? RuleMode.LOG : RuleMode.valueOf(body.mode());
        validFrom = body.validFrom() == null ? null : body.validFrom().toInstant();
        validTo = body.validTo() == null ? null : body.validTo().toInstant();
        labelEn = String.valueOf(body.label().en());
        labelAr = String.valueOf(body.label().ar());
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String source() {
        return source;
    }

    public RuleStance sourceStance() {
        return sourceStance;
    }

    public Map<String, String> condition() {
        return condition;
    }

    public String target() {
        return target;
    }

    public RuleStance targetStance() {
        return targetStance;
    }

    public RuleMode mode() {
        return mode;
    }

    public @Nullable Instant validFrom() {
        return validFrom;
    }

    public @Nullable Instant validTo() {
        return validTo;
    }

    public Names label() {
        return new Names(labelAr, labelEn);
    }
}
