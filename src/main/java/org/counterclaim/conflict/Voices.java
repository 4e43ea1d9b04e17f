package org.counterclaim.conflict;

import io.quarkus.qute.TemplateExtension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.source.SourceRef;

/** Who stands on a side, in short. */
@TemplateExtension
final class Voices {
    private static final int SHOWN = 4;

    private Voices() {}

    /** The first few claimants of a position, each once. */
    static List<SourceRef> voices(ConflictView.PositionView position) {
        return all(position).values().stream().limit(SHOWN).toList();
    }

    /** How many more there are. */
    static int furtherVoices(ConflictView.PositionView position) {
        return Math.max(0, all(position).size() - SHOWN);
    }

    private static Map<UUID, SourceRef> all(ConflictView.PositionView position) {
        return position.claims().stream()
                .map(ClaimView::claimant)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(SourceRef::id, each -> each, (one, same) -> one, LinkedHashMap::new));
    }
}
