package org.counterclaim.conflict;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.detection.Checked;
import org.counterclaim.review.CommentView;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/** Everything that lies before a person who decides on one conflict. */
record Desk(
        ConflictView conflict,
        ClaimSigns signs,
        Map<UUID, List<Differences.Piece>> words,
        @Nullable Plot plot,
        @Nullable Course course,
        @Nullable Timing timing,
        List<PlaceStrip.Step> places,
        List<Mismatch> scope,
        List<Link> relations,
        List<Checked> checks,
        List<Deed> history,
        Remarks comments,
        ReviewForm form,
        @Nullable Stale stale,
        @Nullable String wrong,
        boolean isSaved) {

    /** A claim that looks opposed and speaks of something else; {@code claim} is null when it is shown above. */
    record Mismatch(@Nullable ClaimView claim, String sign, Names why) {}

    record Link(String sign, String colour, String relation, String otherSign, String otherColour, Names why) {}

    /** One line of the history. */
    record Deed(OffsetDateTime at, String actor, boolean isMachine, String action, List<Difference> changes) {}

    record Difference(String field, String before, String after) {}

    /**
     * What people told one another, the earliest first.
     *
     * @param earlier where those before stand; null where there are none
     */
    record Remarks(List<CommentView> shown, @Nullable String earlier) {}

    /** What another person saved between this person's opening of the page and saving. */
    record Stale(@Nullable String who, OffsetDateTime at, List<Difference> differences) {}

    /** An evidence link, made harmless where it is no web address. */
    public String link(String evidence) {
        String lower = evidence.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? evidence : "#";
    }

    /** Each can be closed with by its number. */
    public List<String> resolutions() {
        return ReviewForm.RESOLUTIONS;
    }

    /** A statement, with what it answers marked. */
    public List<Differences.Piece> pieces(ClaimView claim) {
        return words.getOrDefault(claim.id(), List.of(new Differences.Piece(claim.statement(), false)));
    }

    /** Whether a claim came in after people closed the conflict. */
    public boolean isSinceClosed(ClaimView claim) {
        OffsetDateTime closed = conflict.review().lastClosedAt();
        return closed != null
                && !conflict.review().state().equals("CLOSED")
                && claim.capturedAt().isAfter(closed);
    }

    UUID id() {
        return conflict.id();
    }
}
