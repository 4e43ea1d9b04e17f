package org.counterclaim.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What a person may do to a review. Each change is in the audit trail with what was before and after. */
@ApplicationScoped
@Needs(Role.REVIEWER)
public class Reviewing {

    private static final int LONGEST_REASON = 1_000;

    private final Reviews reviews;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final EntityManager database;
    private final ReviewSettings settings;
    private final Clock clock;

    Reviewing(
            Reviews reviews,
            AuditTrail trail,
            CurrentPerson person,
            EntityManager database,
            ReviewSettings settings,
            Clock clock) {
        this.reviews = reviews;
        this.trail = trail;
        this.person = person;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void change(UUID conflict, Revision expected, ReviewPatch patch) {
        record("review.changed", conflict, expected, (review, now) -> {
            requireSecondPerson(review, patch);
            review.asked(patch, person.name());
            review.apply(patch, now);
        });
    }

    private void requireSecondPerson(Review review, ReviewPatch patch) {
        boolean closes = patch.state() == ReviewState.CLOSED && !review.isClosed();
        if (settings.secondPerson() && closes && !review.awaits(person.name())) {
            throw ProblemException.invalid("state", "must be PEER_REVIEW first, for another person to close");
        }
    }

    /** Sets a conflict aside, whatever the machine finds; {@link #unsuppress} brings it back. */
    @Transactional
    public void suppress(UUID conflict, Revision expected, @Nullable String reason) {
        String words = Texts.words("reason", reason, LONGEST_REASON);
        record("conflict.suppressed", conflict, expected, (review, now) -> review.suppress(words));
    }

    @Transactional
    public void unsuppress(UUID conflict, Revision expected, @Nullable String reason) {
        String words = Texts.words("reason", reason, LONGEST_REASON);
        Review review = reviews.toChange(conflict, expected);
        Review.Snapshot before = review.snapshot();
        review.unsuppress();
        review.touch(now());
        trail.append(person.name(), "conflict.unsuppressed", "conflict", conflict, before, Map.of("reason", words));
    }

    /** A verdict on one position. */
    public record VerdictBody(
            @Nullable String verdict, @Nullable List<String> evidence) {}

    /** Says what people found of a position; a null verdict takes it back. */
    @Transactional
    public void judge(UUID conflict, Revision expected, String position, VerdictBody body) {
        List<String> evidence = Texts.links("evidence", body.evidence());
        Verdict verdict =
                body.verdict() == null ? null : ReviewPatchReader.code("verdict", body.verdict(), Verdict.class);
        Review review = reviews.toChange(conflict, expected);
        requirePosition(conflict, position);
        PositionVerdict.Key key = new PositionVerdict.Key(conflict, position);
        PositionVerdict present = database.find(PositionVerdict.class, key);
        Object before = present == null ? null : present.snapshot();
        if (verdict == null) {
            if (present != null) {
                database.remove(present);
            }
        } else if (present == null) {
            database.persist(new PositionVerdict(key, verdict, evidence));
        } else {
            present.change(verdict, evidence);
        }
        review.touch(now());
        trail.append(
                person.name(),
                "verdict.set",
                "conflict",
                conflict,
                before,
                verdict == null ? null : new PositionVerdict.Snapshot(position, verdict, evidence));
    }

    private void record(String action, UUID conflict, Revision expected, BiConsumer<Review, Instant> change) {
        Review review = reviews.toChange(conflict, expected);
        Review.Snapshot before = review.snapshot();
        Instant now = now();
        change.accept(review, now);
        if (!before.equals(review.snapshot())) {
            review.touch(now);
            trail.append(person.name(), action, "conflict", conflict, before, review.snapshot());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void requirePosition(UUID conflict, String position) {
        boolean known = !database.createNativeQuery(
                        "select 1 from position where conflict_id = :conflict and key = :key")
                .setParameter("conflict", conflict)
                .setParameter("key", position)
                .getResultList()
                .isEmpty();
        if (!known) {
            throw ProblemException.noSuch("position of this conflict under the key", position);
        }
    }
}
