package org.counterclaim.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterclaim.page.Choice;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/** The review form as it is shown: filled from the review, or with what a person wrote that could not be saved. */
record ReviewForm(
        List<Choice> states,
        List<Choice> resolutions,
        List<PositionForm> verdicts,
        String assignee,
        String labels,
        String due,
        String publicNote) {

    private static final List<String> STATES = List.of("NEW", "IN_REVIEW", "PEER_REVIEW", "CLOSED", "REOPENED");
    static final List<String> RESOLUTIONS = List.of(
            "CONTRADICTION_CONFIRMED",
            "EXPLAINED_UPDATE",
            "EXPLAINED_SCOPE",
            "EXPLAINED_PRECISION",
            "EXPLAINED_DEFINITION",
            "DIFFERENT_EVENTS",
            "EXTRACTION_ERROR",
            "UNRESOLVABLE");
    private static final List<String> VERDICTS = List.of("SUPPORTED", "REFUTED", "UNPROVEN");

    /** What the form says of one position. */
    record PositionForm(String key, Names label, List<Choice> verdicts, String evidence) {}

    static ReviewForm of(ConflictView conflict) {
        ConflictView.ReviewView review = conflict.review();
        return new ReviewForm(
                Choice.of(STATES, List.of(review.state())),
                Choice.of(RESOLUTIONS, listed(review.resolution())),
                conflict.positions().stream().map(ReviewForm::saved).toList(),
                review.assignee() == null ? "" : review.assignee(),
                String.join(", ", review.labels()),
                review.due() == null ? "" : review.due().toString(),
                review.publicNote());
    }

    private static PositionForm saved(ConflictView.PositionView position) {
        ConflictView.VerdictView verdict = position.verdict();
        return new PositionForm(
                position.key(),
                position.label(),
                Choice.of(VERDICTS, verdict == null ? List.of() : List.of(verdict.verdict())),
                verdict == null ? "" : String.join("\n", verdict.evidence()));
    }

    /** The form with a person's unsaved words in it. */
    static ReviewForm of(ConflictView conflict, ReviewInput input) {
        Map<String, ReviewInput.Verdict> given = input.verdicts();
        List<PositionForm> verdicts = new ArrayList<>();
        for (ConflictView.PositionView position : conflict.positions()) {
            ReviewInput.Verdict verdict = given.get(position.key());
            verdicts.add(
                    verdict == null
                            ? saved(position)
                            : new PositionForm(
                                    position.key(),
                                    position.label(),
                                    Choice.of(VERDICTS, List.of(verdict.verdict())),
                                    String.join("\n", verdict.evidence())));
        }
        return new ReviewForm(
                Choice.of(STATES, List.of(input.state())),
                Choice.of(RESOLUTIONS, List.of(input.resolution())),
                verdicts,
                input.assignee(),
                input.labels(),
                input.due(),
                input.publicNote());
    }

    private static List<String> listed(@Nullable String code) {
        return code == null ? List.of() : List.of(code);
    }
}
