package org.counterclaim.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.reconcile.Arrangement.Opposed;
import org.counterclaim.reconcile.Arrangement.Side;
import org.counterclaim.reconcile.Draft.ScopedArrangement;
import org.jspecify.annotations.Nullable;

/** Drafts what some affirm and others deny: two sides, affirmed before denied, holding the opposed words alone. */
final class PolarityDraft {

    private PolarityDraft() {}

    static Optional<Draft> between(List<Word> standing) {
        return draft(ConflictType.POLARITY, null, standing, Oppositions.betweenOrigins(standing));
    }

    static Optional<Draft> within(List<Word> history) {
        return draft(ConflictType.SELF, history.getFirst().said().origin(), history, Oppositions.within(history));
    }

    private static Optional<Draft> draft(
            ConflictType type, @Nullable UUID claimant, List<Word> words, List<Opposed> opposed) {
        if (opposed.isEmpty()) {
            return Optional.empty();
        }
        Set<Word> involved = new HashSet<>();
        opposed.forEach(pair -> {
            involved.add(pair.one());
            involved.add(pair.other());
        });
        List<Word> members = words.stream().filter(involved::contains).toList();
        Side affirmed = new Side(members.stream().filter(Word::affirms).toList());
        Side denied = new Side(members.stream().filter(Word::denies).toList());
        Arrangement arrangement = new Arrangement(List.of(affirmed, denied), List.of(), opposed);
        return Optional.of(new Draft(type, claimant, List.of(new ScopedArrangement("", arrangement))));
    }
}
