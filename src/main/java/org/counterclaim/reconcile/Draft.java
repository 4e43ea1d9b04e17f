package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction found, before it is written up: the scopes in which words exclude one another, side by side.
 *
 * @param claimant for a claimant against itself
 * @param scopes at least one; each contradicts
 */
record Draft(ConflictType type, @Nullable UUID claimant, List<ScopedArrangement> scopes) {

    /** One scope with its sides. */
    record ScopedArrangement(String suffix, Arrangement arrangement) {}

    /** Members of all sides. */
    Stream<Word> members() {
        return scopes.stream()
                .flatMap(scope -> scope.arrangement().sides().stream())
                .flatMap(side -> side.members().stream());
    }

    List<Arrangement.Opposed> opposed() {
        List<Arrangement.Opposed> opposed = new ArrayList<>();
        scopes.forEach(scope -> opposed.addAll(scope.arrangement().opposed()));
        return opposed;
    }
}
