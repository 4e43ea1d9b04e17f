package org.counterclaim.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.source.Names;

/**
 * A report as its reader shows it.
 *
 * @param claims in the order of their words
 * @param marks where words of claims stand in the text
 * @param missing the claims whose words are nowhere in the report
 * @param conflicts which active conflicts a claim stands in, by claim
 * @param questions what each claim answers, by question
 */
record Reading(
        DocumentView document,
        List<Passage> headline,
        List<Paragraph> paragraphs,
        List<ClaimView> claims,
        List<Mark> marks,
        List<UUID> missing,
        Map<UUID, List<UUID>> conflicts,
        Map<UUID, Names> questions) {

    public UUID id() {
        return document.id();
    }

    public ClaimView claim(UUID id) {
        return claims.get(sign(id) - 1);
    }

    /** The sign by which a claim is known beside the text: its number. */
    public int sign(UUID claim) {
        for (int each = 0; each < claims.size(); each++) {
            if (claims.get(each).id().equals(claim)) {
                return each + 1;
            }
        }
        return 0;
    }

    /** How a stretch of text is marked: by the first of its claims that is still to be looked at, or the first. */
    public String statusOf(Passage passage) {
        return passage.claims().stream()
                .map(this::claim)
                .map(ClaimView::status)
                .filter(status -> status.equals("PROPOSED"))
                .findFirst()
                .orElseGet(() -> claim(passage.claims().getFirst()).status());
    }

    public Names question(ClaimView claim) {
        return Objects.requireNonNullElse(
                questions.get(claim.question()), new Names(claim.predicate(), claim.predicate()));
    }

    Optional<Mark> inText(UUID claim) {
        return marks.stream().filter(mark -> mark.claim().equals(claim)).findFirst();
    }

    public boolean isMissing(UUID claim) {
        return missing.contains(claim);
    }

    public List<UUID> conflictsOf(UUID claim) {
        return conflicts.getOrDefault(claim, List.of());
    }

    /** How many different conflicts its claims stand in. */
    public long conflictCount() {
        return conflicts.values().stream().flatMap(List::stream).distinct().count();
    }

    /** How many claims nobody has looked at yet. */
    public long left() {
        return claims.stream()
                .filter(claim -> claim.status().equals("PROPOSED"))
                .count();
    }
}
