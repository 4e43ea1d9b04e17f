package org.counterclaim.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.counterclaim.source.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A captured report. Its text never changes: an edited report is a new document that replaces this one. */
@Entity
public class Document {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "publisher_id")
    private @Nullable Source publisher;

    private @Nullable String url;

    @Column(name = "archive_url")
    private @Nullable String archiveUrl;

    private String headline;
    private @Nullable String author;
    private String language;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "captured_at")
    private Instant capturedAt;

    private String text;

    @Column(name = "text_sha256")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String textSha256;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaces_id")
    private @Nullable Document replaces;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "copy_of_id")
    private @Nullable Document copyOf;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    Document(UUID id, DocumentBody body, @Nullable Source publisher, Instant publishedAt, Instant capturedAt) {
        this.id = id;
        this.publisher = publisher;
        this.url = body.url();
        this.archiveUrl = body.archiveUrl();
        this.headline = body.headline() == null ? "" : body.headline();
        this.author = body.author();
        this.language = body.language();
        this.publishedAt = publishedAt;
        this.capturedAt = capturedAt;
        this.text = body.text();
        this.textSha256 = Fingerprint.of(text);
    }

    void replaces(Document earlier) {
        replaces = earlier;
    }

    void copies(Document original) {
        copyOf = original;
    }

    /** What may be mended without touching the words. */
    void recatalogue(DocumentBody body, @Nullable Source carrier, Instant published) {
        publisher = carrier;
        url = body.url();
        archiveUrl = body.archiveUrl();
        headline = body.headline() == null ? "" : body.headline();
        author = body.author();
        language = body.language();
        publishedAt = published;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public @Nullable Source publisher() {
        return publisher;
    }

    public @Nullable String url() {
        return url;
    }

    public @Nullable String archiveUrl() {
        return archiveUrl;
    }

    public String headline() {
        return headline;
    }

    /** Its byline, as its page names it. */
    public @Nullable String author() {
        return author;
    }

    public String language() {
        return language;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant capturedAt() {
        return capturedAt;
    }

    public String text() {
        return text;
    }

    public String textSha256() {
        return textSha256;
    }

    public @Nullable Document replaces() {
        return replaces;
    }

    /** The first document of which it is a near-copy. */
    public @Nullable Document copyOf() {
        return copyOf;
    }
}
