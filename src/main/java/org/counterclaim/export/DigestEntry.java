package org.counterclaim.export;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.conflict.ConflictView;
import org.jspecify.annotations.Nullable;

/** A conflict in the digest. */
public record DigestEntry(String section, ConflictView conflict, Map<UUID, Report> reports) {

    private static final int MOST_REASONS = 12;

    public @Nullable Report report(ClaimView claim) {
        return claim.document() == null ? null : reports.get(claim.document());
    }

    /** The telling ones, each said once. */
    public List<ConflictView.RelationView> reasons() {
        return conflict.relations().stream()
                .filter(relation -> !relation.relation().equals("AGREES"))
                .collect(java.util.stream.Collectors.toMap(
                        ConflictView.RelationView::why, each -> each, (one, same) -> one, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST_REASONS)
                .toList();
    }

    /** An address that may be followed; anything else leads nowhere. */
    public String link(String address) {
        return address.matches("https?://\\S+") ? address : "#";
    }
}
