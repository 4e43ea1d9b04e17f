package org.counterclaim.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/** What claims are about over days or weeks. */
@Entity
public class Subject {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Column(name = "title_ar")
    private @Nullable String titleAr;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private @Nullable Subject mergedInto;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Subject() {}

    Subject(UUID id, Names titles, Instant now) {
        this.id = id;
        this.createdAt = now;
        this.changedAt = now;
        this.titleAr = titles.ar();
        this.titleEn = titles.en();
    }

    void rename(Names titles, Instant now) {
        titleAr = titles.ar();
        titleEn = titles.en();
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Names titles() {
        return new Names(titleAr, titleEn);
    }

    public @Nullable Subject mergedInto() {
        return mergedInto;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public SubjectRef in(String language) {
        Names titles = titles();
        return new SubjectRef(id, titles.in(language), titles);
    }
}
