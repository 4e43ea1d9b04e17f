package org.counterclaim.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.Ids;
import org.counterclaim.problem.Problem;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** One change to many conflicts, each in a transaction of its own, and its taking back. */
@ApplicationScoped
@Needs(Role.REVIEWER)
public class BulkReviewing {

    /**
     * What became of one.
     *
     * @param problem why it stayed as it was; null when it was changed
     */
    public record Outcome(UUID id, int status, @Nullable Problem problem) {
        public boolean isDone() {
            return problem == null;
        }
    }

    /**
     * What became of all, in the order they were named.
     *
     * @param undo by which the change is taken back; null where nothing was changed or it was itself a taking back
     */
    public record Outcomes(@Nullable UUID undo, List<Outcome> items) {}

    private final BulkChanges changes;
    private final BulkStep step;
    private final CurrentPerson person;
    private final Clock clock;

    BulkReviewing(BulkChanges changes, BulkStep step, CurrentPerson person, Clock clock) {
        this.changes = changes;
        this.step = step;
        this.person = person;
        this.clock = clock;
    }

    public Outcomes change(List<UUID> conflicts, BulkChange wanted) {
        return change(begin(), conflicts, wanted);
    }

    /** Begins a change; {@link #change(UUID, List, BulkChange)} goes on with it. */
    public UUID begin() {
        UUID id = Ids.next();
        changes.begin(id, person.name(), now());
        return id;
    }

    /** Goes on with a change, past what it changed before. */
    public Outcomes change(UUID id, List<UUID> conflicts, BulkChange wanted) {
        List<Outcome> outcomes = conflicts.stream()
                .distinct()
                .map(conflict -> outcome(conflict, each -> step.take(id, each, wanted)))
                .toList();
        return new Outcomes(outcomes.stream().anyMatch(Outcome::isDone) ? id : null, outcomes);
    }

    /** Puts back what stood before, but for reviews that were changed since. Everybody takes back their own only. */
    public Outcomes undo(UUID id) {
        return putBack(beginUndo(id));
    }

    /** Begins a taking back; {@link #putBack} goes on with it. */
    public UUID beginUndo(UUID id) {
        boolean isUndone =
                changes.isUndone(id, person.name()).orElseThrow(() -> ProblemException.noSuch("change of yours", id));
        if (isUndone) {
            throw ProblemType.NOT_ALLOWED_NOW.because("The change was taken back already");
        }
        return id;
    }

    /** Goes on with a taking back, past what was put back before it broke off. */
    public Outcomes putBack(UUID id) {
        List<Outcome> outcomes = changes.parts(id).stream()
                .map(part -> outcome(part.conflict(), each -> step.back(id, part)))
                .toList();
        changes.end(id, now());
        return new Outcomes(null, outcomes);
    }

    private static Outcome outcome(UUID conflict, Consumer<UUID> change) {
        try {
            change.accept(conflict);
            return new Outcome(conflict, 200, null);
        } catch (ProblemException refusal) {
            return new Outcome(conflict, refusal.problem().status(), refusal.problem());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
