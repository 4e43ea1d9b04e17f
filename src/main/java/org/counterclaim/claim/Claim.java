package org.counterclaim.claim;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.document.Document;
import org.counterclaim.event.Maker;
import org.counterclaim.event.Question;
import org.counterclaim.place.PlaceEntry;
import org.counterclaim.source.Source;
import org.counterclaim.statement.Certainty;
import org.counterclaim.statement.ClaimStatus;
import org.counterclaim.statement.Stance;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One attributed statement by one claimant that answers one question. It is never deleted. */
@Entity
public class Claim {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claimant_id")
    private @Nullable Source claimant;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "publisher_id")
    private @Nullable Source publisher;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private @Nullable Document document;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    @Embedded
    private StoredAnswer answer;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @Embedded
    private StoredWording wording;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "happened_from"))
    @AttributeOverride(name = "to", column = @Column(name = "happened_to"))
    @AttributeOverride(name = "precision", column = @Column(name = "happened_precision"))
    @AttributeOverride(name = "zone", column = @Column(name = "happened_zone"))
    private @Nullable StoredWindow happened;

    @Column(name = "made_at")
    private @Nullable Instant madeAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "captured_at")
    private Instant capturedAt;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_by_id")
    private @Nullable Claim replacedBy;

    private @Nullable String extractor;
    private @Nullable Double confidence;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> rules;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> attributes;

    @Enumerated(EnumType.STRING)
    @Column(name = "linked_by")
    private Maker linkedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ManyToMany
    @JoinTable(
            name = "claim_via",
            joinColumns = @JoinColumn(name = "claim_id"),
            inverseJoinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    private List<Source> via = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "claim_place",
            joinColumns = @JoinColumn(name = "claim_id"),
            inverseJoinColumns = @JoinColumn(name = "place_id"))
    private Set<PlaceEntry> places = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    @SuppressWarnings("NullAway.Init")
    Claim(UUID id, Instant now) {
        this.id = id;
        this.capturedAt = now;
        this.changedAt = now;
    }

    /** Takes over everything but its identity and its place among events. */
    void write(NewClaim said, ClaimLinks links, Instant now) {
        question = links.question();
        claimant = links.claimant();
        publisher = links.publisher();
        document = links.document();
        stance = said.stance();
        attributes = said.attributes();
        answer = links.answer();
        certainty = said.certainty();
        wording = StoredWording.of(said.wording());
        happened = said.happened() == null ? null : StoredWindow.of(said.happened());
        madeAt = said.madeAt();
        publishedAt = said.publishedAt();
        status = said.status();
        extractor = said.origin().extractor();
        confidence = said.origin().confidence();
        rules = said.origin().rules();
        linkedBy = said.origin().linkedBy();
        changedAt = now;
        if (!via.equals(links.via())) {
            via.clear();
            via.addAll(links.via());
        }
        places.retainAll(links.places());
        places.addAll(links.places());
    }

    void become(ClaimStatus other, Instant now) {
        status = other;
        changedAt = now;
    }

    /** A person says that it answers another question. */
    void moveTo(Question other, Instant now) {
        question = other;
        linkedBy = Maker.PERSON;
        changedAt = now;
    }

    /** Keeps it, out of the reckoning, with what stands in its place. */
    void replaceBy(Claim later, Instant now) {
        replacedBy = later;
        become(ClaimStatus.RETRACTED, now);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Question question() {
        return question;
    }

    public @Nullable Source claimant() {
        return claimant;
    }

    public @Nullable Source publisher() {
        return publisher;
    }

    public @Nullable Document document() {
        return document;
    }

    public Stance stance() {
        return stance;
    }

    StoredAnswer answer() {
        return answer;
    }

    public Certainty certainty() {
        return certainty;
    }

    StoredWording wording() {
        return wording;
    }

    public String statement() {
        return wording.statement();
    }

    public String language() {
        return wording.language();
    }

    @Nullable StoredWindow happened() {
        return happened;
    }

    public @Nullable Instant madeAt() {
        return madeAt;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant capturedAt() {
        return capturedAt;
    }

    public ClaimStatus status() {
        return status;
    }

    public @Nullable Claim replacedBy() {
        return replacedBy;
    }

    public @Nullable String extractor() {
        return extractor;
    }

    public @Nullable Double confidence() {
        return confidence;
    }

    public List<String> rules() {
        return rules;
    }

    public Map<String, String> attributes() {
        return attributes;
    }

    public Maker linkedBy() {
        return linkedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public List<Source> via() {
        return via;
    }

    public Set<PlaceEntry> places() {
        return places;
    }
}
