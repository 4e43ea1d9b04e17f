package org.counterclaim.conflict;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.review.ReviewPatch;
import org.counterclaim.review.Reviewing;
import org.counterclaim.review.Revision;

/** Saves a whole review form, or nothing of it. */
@ApplicationScoped
class Deciding {
    private final Reviewing reviewing;
    private final ConflictViews conflicts;
    private final ObjectMapper json;

    Deciding(Reviewing reviewing, ConflictViews conflicts, ObjectMapper json) {
        this.reviewing = reviewing;
        this.conflicts = conflicts;
        this.json = json;
    }

    @Transactional
    void save(UUID conflict, ReviewInput input) {
        Map<String, ReviewInput.Verdict> written = input.verdicts();
        ConflictView present =
                conflicts.byId(conflict).orElseThrow(() -> ProblemException.noSuch("conflict", conflict));
        reviewing.change(conflict, Revision.seen(input.version()), ReviewPatch.read(patch(input)));
        for (ConflictView.PositionView position : present.positions()) {
            ReviewInput.Verdict verdict = written.get(position.key());
            if (verdict != null && !verdict.equals(saved(position))) {
                reviewing.judge(conflict, Revision.any(), position.key(), body(verdict));
            }
        }
    }

    private static ReviewInput.Verdict saved(ConflictView.PositionView position) {
        ConflictView.VerdictView verdict = position.verdict();
        return verdict == null
                ? new ReviewInput.Verdict("", List.of())
                : new ReviewInput.Verdict(verdict.verdict(), verdict.evidence());
    }

    private static Reviewing.VerdictBody body(ReviewInput.Verdict verdict) {
        return new Reviewing.VerdictBody(verdict.verdict().isEmpty() ? null : verdict.verdict(), verdict.evidence());
    }

    private ObjectNode patch(ReviewInput input) {
        ObjectNode patch = json.createObjectNode();
        patch.put("state", input.state());
        patch.put("publicNote", input.publicNote());
        clearable(patch, "resolution", input.resolution());
        clearable(patch, "assignee", input.assignee());
        clearable(patch, "due", input.due());
        input.labelList().forEach(patch.putArray("labels")::add);
        return Objects.requireNonNull(patch);
    }

    private static void clearable(ObjectNode patch, String field, String value) {
        if (value.isEmpty()) {
            patch.putNull(field);
        } else {
            patch.put(field, value);
        }
    }
}
