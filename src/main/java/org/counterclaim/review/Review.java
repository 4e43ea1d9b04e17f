package org.counterclaim.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What people decide about one conflict. */
@Entity
class Review {

    @Id
    @Column(name = "conflict_id")
    private UUID conflict;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Resolution resolution;

    private @Nullable String assignee;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> labels;

    private @Nullable LocalDate due;

    @Column(name = "public_note")
    private String publicNote;

    @Column(name = "suppressed_reason")
    private @Nullable String suppressedReason;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "last_closed_at")
    private @Nullable Instant lastClosedAt;

    @Column(name = "second_look_by")
    private @Nullable String secondLookBy;

    @Column(name = "reopened_because")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String reopenedBecause;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    UUID conflict() {
        return conflict;
    }

    int version() {
        return version;
    }

    /** Takes on what the patch says; refuses a course that no review takes. */
    void apply(ReviewPatch patch, Instant now) {
        ReviewState next = patch.state() == null ? state : patch.state();
        if (!state.mayBecome(next)) {
            throw ProblemException.invalid("state", "cannot become " + next + " where it is " + state);
        }
        resolution = patch.resolution().orElse(resolution);
        if (next == ReviewState.CLOSED && resolution == null) {
            throw ProblemException.invalid("resolution", "is needed to close a conflict");
        }
        if (next == ReviewState.CLOSED && state != ReviewState.CLOSED) {
            closedAt = now;
            lastClosedAt = now;
            reopenedBecause = null;
        } else if (next != ReviewState.CLOSED) {
            closedAt = null;
        }
        state = next;
        assignee = patch.assignee().orElse(assignee);
        due = patch.due().orElse(due);
        labels = patch.labels() == null ? labels : patch.labels();
        publicNote = patch.publicNote() == null ? publicNote : patch.publicNote();
    }

    /** Whether somebody else than this person has asked for a second look, which this person may now give. */
    boolean awaits(String person) {
        return state == ReviewState.PEER_REVIEW && secondLookBy != null && !secondLookBy.equals(person);
    }

    boolean isClosed() {
        return state == ReviewState.CLOSED;
    }

    /** Notes who asks for a second look, when this change does. */
    void asked(ReviewPatch patch, String person) {
        if (patch.state() == ReviewState.PEER_REVIEW && state != ReviewState.PEER_REVIEW) {
            secondLookBy = person;
        }
    }

    /** Puts back what stood at another moment, whatever course led away from it. */
    void restore(Snapshot snapshot, Instant now) {
        if (snapshot.state() != ReviewState.CLOSED) {
            closedAt = null;
        } else if (state != ReviewState.CLOSED) {
            closedAt = now;
        }
        state = snapshot.state();
        resolution = snapshot.resolution();
        assignee = snapshot.assignee();
        labels = snapshot.labels();
        due = snapshot.due();
        publicNote = snapshot.publicNote();
        suppressedReason = snapshot.suppressedReason();
    }

    void suppress(String reason) {
        suppressedReason = reason;
    }

    void unsuppress() {
        if (suppressedReason == null) {
            throw ProblemType.NOT_ALLOWED_NOW.because("The conflict is not suppressed");
        }
        suppressedReason = null;
    }

    /** Marks a change, of the review or of a verdict in it, so that two people at work at once are told of each other. */
    void touch(Instant now) {
        changedAt = now;
    }

    Snapshot snapshot() {
        return new Snapshot(state, resolution, assignee, labels, due, publicNote, suppressedReason);
    }

    /** What people set, at one moment. */
    record Snapshot(
            ReviewState state,
            @Nullable Resolution resolution,
            @Nullable String assignee,
            List<String> labels,
            @Nullable LocalDate due,
            String publicNote,
            @Nullable String suppressedReason) {}
}
