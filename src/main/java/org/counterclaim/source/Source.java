package org.counterclaim.source;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who asserts or carries claims. Its grade is "cannot be judged" until a person judges it. */
@Entity
public class Source {

    @Id
    private UUID id;

    @Version
    private int version;

    private @Nullable String code;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Column(name = "name_ar")
    private @Nullable String nameAr;

    private @Nullable String country;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_affiliation")
    private StateAffiliation stateAffiliation = StateAffiliation.NONE;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable Source parent;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String grade = "F";

    private String notes = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private @Nullable Source mergedInto;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "source_name", joinColumns = @JoinColumn(name = "source_id"))
    private Set<SourceName> aliases = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "source_site", joinColumns = @JoinColumn(name = "source_id"))
    @Column(name = "site")
    @BatchSize(size = 200)
    private Set<String> sites = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Source() {}

    Source(UUID id, Names names, SourceKind kind, Instant now) {
        this.id = id;
        this.kind = kind;
        this.createdAt = now;
        this.changedAt = now;
        this.nameAr = names.ar();
        this.nameEn = names.en();
        aliases.addAll(mainNames());
    }

    private Set<SourceName> mainNames() {
        Set<SourceName> names = new LinkedHashSet<>();
        if (nameAr != null) {
            names.add(new SourceName("ar", nameAr));
        }
        if (nameEn != null) {
            names.add(new SourceName("en", nameEn));
        }
        return names;
    }

    /** Takes over what people wrote of it. The main names are always among the aliases. */
    void describe(SourceBody body, @Nullable Source owner, Instant now) {
        nameAr = body.names().ar();
        nameEn = body.names().en();
        kind = body.kindOr(kind);
        country = body.country();
        stateAffiliation = body.stateAffiliationOr(StateAffiliation.NONE);
        parent = owner;
        grade = body.gradeOr("F");
        notes = body.notes() == null ? "" : body.notes();
        changedAt = now;
        aliases.clear();
        aliases.addAll(mainNames());
        aliases.addAll(body.aliasesOrNone());
        if (body.sites() != null) {
            sites.retainAll(body.sites());
            sites.addAll(body.sites());
        }
    }

    /** Becomes another name of {@code other}. */
    void mergeInto(Source other, Instant now) {
        mergedInto = other;
        changedAt = now;
        other.touch(now);
    }

    void touch(Instant now) {
        changedAt = now;
    }

    void addAliases(Set<SourceName> more) {
        aliases.addAll(more);
    }

    /** Goes by another name, its main one in a language that it had none in. */
    void alsoCalled(String name, Instant now) {
        boolean arabic = Words.isArabic(name);
        if (arabic && nameAr == null) {
            nameAr = name;
        } else if (!arabic && nameEn == null) {
            nameEn = name;
        }
        aliases.add(new SourceName(arabic ? "ar" : "en", name));
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public @Nullable String code() {
        return code;
    }

    public SourceKind kind() {
        return kind;
    }

    public Names names() {
        return new Names(nameAr, nameEn);
    }

    public @Nullable String country() {
        return country;
    }

    public StateAffiliation stateAffiliation() {
        return stateAffiliation;
    }

    public @Nullable Source parent() {
        return parent;
    }

    public String grade() {
        return grade;
    }

    public String notes() {
        return notes;
    }

    public @Nullable Source mergedInto() {
        return mergedInto;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Set<SourceName> aliases() {
        return aliases;
    }

    /** The sites it publishes at: hosts, some with the beginning of a path. */
    public Set<String> sites() {
        return sites;
    }

    /** This source as a thing in {@code language} names it. */
    public SourceRef in(String language) {
        Names names = names();
        return new SourceRef(id, names.in(language), names, kind.name(), grade);
    }
}
