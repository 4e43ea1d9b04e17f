package org.counterclaim.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.place.PlaceEntry;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/** One occurrence under a subject. Claims are compared within one event. */
@Entity
public class Event {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subject_id")
    private Subject subject;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    @Column(name = "title_ar")
    private @Nullable String titleAr;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "made_by")
    private Maker madeBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private @Nullable Event mergedInto;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ManyToMany
    @JoinTable(
            name = "event_place",
            joinColumns = @JoinColumn(name = "event_id"),
            inverseJoinColumns = @JoinColumn(name = "place_id"))
    private Set<PlaceEntry> places = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Event() {}

    Event(UUID id, Subject subject, Names titles, Maker madeBy, Instant now) {
        this.id = id;
        this.subject = subject;
        this.titleAr = titles.ar();
        this.titleEn = titles.en();
        this.madeBy = madeBy;
        this.createdAt = now;
        this.changedAt = now;
    }

    void rename(Names titles, Instant now) {
        titleAr = titles.ar();
        titleEn = titles.en();
        changedAt = now;
    }

    /** Says when and where; an end without a start is allowed. */
    void situate(@Nullable Instant from, @Nullable Instant to, Set<PlaceEntry> where, Instant now) {
        startsAt = from;
        endsAt = to;
        places.retainAll(where);
        places.addAll(where);
        changedAt = now;
    }

    void moveTo(Subject other, Instant now) {
        subject = other;
        changedAt = now;
    }

    void mergeInto(Event other, Instant now) {
        mergedInto = other;
        changedAt = now;
        other.touch(now);
    }

    void touch(Instant now) {
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Subject subject() {
        return subject;
    }

    public Names titles() {
        return new Names(titleAr, titleEn);
    }

    public @Nullable Instant startsAt() {
        return startsAt;
    }

    public @Nullable Instant endsAt() {
        return endsAt;
    }

    public Maker madeBy() {
        return madeBy;
    }

    public @Nullable Event mergedInto() {
        return mergedInto;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Set<PlaceEntry> places() {
        return places;
    }

    public EventRef in(String language) {
        Names titles = titles();
        return new EventRef(id, titles.in(language), titles);
    }
}
