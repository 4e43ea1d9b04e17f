package org.counterclaim.detection;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.counterclaim.reconcile.Contradiction;

/** A contradiction under the id it has for good. */
record FoundConflict(UUID id, UUID question, Contradiction contradiction, String fingerprint) {

    static FoundConflict of(Question question, Contradiction contradiction) {
        return new FoundConflict(
                ConflictIds.of(question, contradiction.type(), contradiction.claimant()),
                question.id(),
                contradiction,
                fingerprint(contradiction));
    }

    static List<UUID> ids(List<FoundConflict> conflicts) {
        return conflicts.stream().map(FoundConflict::id).toList();
    }

    /** Changes exactly when anything stored of it does; records write themselves out in full. */
    private static String fingerprint(Contradiction contradiction) {
        return HexFormat.of().formatHex(Sha256.of(contradiction.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
