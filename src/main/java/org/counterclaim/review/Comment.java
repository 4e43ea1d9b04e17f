package org.counterclaim.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A remark among the people who look at a conflict. */
@Entity
class Comment {

    @Id
    private UUID id;

    @Column(name = "conflict_id")
    private UUID conflict;

    private String author;
    private String text;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(UUID id, UUID conflict, String author, String text, Instant createdAt) {
        this.id = id;
        this.conflict = conflict;
        this.author = author;
        this.text = text;
        this.createdAt = createdAt;
    }

    CommentView view() {
        return new CommentView(id, author, text, createdAt.atOffset(java.time.ZoneOffset.UTC));
    }
}
