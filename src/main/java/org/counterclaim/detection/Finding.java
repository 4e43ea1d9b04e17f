package org.counterclaim.detection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.reconcile.Reconciliation;

/**
 * What the reconciler said of a question.
 *
 * @param live the claims that spoke, implied ones included
 * @param conflicts the contradictions of the result, under their ids
 */
record Finding(Question question, Set<UUID> live, Reconciliation result, List<FoundConflict> conflicts) {

    static Finding of(Question question, Set<UUID> live, Reconciliation result) {
        return new Finding(
                question,
                live,
                result,
                result.contradictions().stream()
                        .map(contradiction -> FoundConflict.of(question, contradiction))
                        .toList());
    }
}
