package org.counterclaim.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.problem.ProblemType;

/** One conflict of a bulk change, changed or put back. */
@ApplicationScoped
class BulkStep {

    private final Reviewing reviewing;
    private final Reviews reviews;
    private final BulkChanges changes;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    BulkStep(
            Reviewing reviewing,
            Reviews reviews,
            BulkChanges changes,
            AuditTrail trail,
            CurrentPerson person,
            EntityManager database,
            ObjectMapper json,
            Clock clock) {
        this.reviewing = reviewing;
        this.reviews = reviews;
        this.changes = changes;
        this.trail = trail;
        this.person = person;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    void take(UUID bulk, UUID conflict, BulkChange wanted) {
        Review review = reviews.toChange(conflict, Revision.any());
        if (changes.isDone(bulk, conflict)) {
            return;
        }
        Review.Snapshot before = review.snapshot();
        ReviewPatch patch = wanted.review();
        if (patch != null) {
            reviewing.change(conflict, Revision.any(), patch);
        }
        if (!wanted.addLabels().isEmpty()) {
            reviewing.change(conflict, Revision.any(), ReviewPatch.labels(joined(review, wanted.addLabels())));
        }
        if (wanted.suppress() != null) {
            reviewing.suppress(conflict, Revision.any(), wanted.suppress());
        }
        database.flush();
        changes.add(bulk, new BulkChanges.Part(conflict, review.version(), written(before)));
    }

    private static List<String> joined(Review review, List<String> more) {
        TreeSet<String> labels = new TreeSet<>(review.snapshot().labels());
        labels.addAll(more);
        if (labels.size() > ReviewPatchReader.MOST_LABELS) {
            throw ReviewPatchReader.tooManyLabels();
        }
        return List.copyOf(labels);
    }

    @Transactional
    void back(UUID bulk, BulkChanges.Part part) {
        Review review = reviews.toChange(part.conflict(), Revision.any());
        if (!changes.putBack(bulk, part.conflict())) {
            return;
        }
        if (review.version() != part.version()) {
            throw ProblemType.STALE.because("It was changed since, and stays as it is");
        }
        Review.Snapshot undone = review.snapshot();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        review.restore(read(part.before()), now);
        review.touch(now);
        trail.append(person.name(), "review.undone", "conflict", part.conflict(), undone, review.snapshot());
    }

    private String written(Review.Snapshot snapshot) {
        try {
            return json.writeValueAsString(snapshot);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }

    private Review.Snapshot read(String written) {
        try {
            return json.readValue(written, Review.Snapshot.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not the JSON that was stored: " + written, e);
        }
    }
}
