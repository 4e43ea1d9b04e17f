package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns drafts into contradictions: positions, the rule that led there if any, relations and score. */
final class Contradictions {

    private final Reading reading;
    private final LatestWords latest;

    Contradictions(Reading reading, LatestWords latest) {
        this.reading = reading;
        this.latest = latest;
    }

    /**
     * Writes up what the standing words contradict in.
     *
     * @param draft what was found among all standing words
     * @param drafting finds the same among some of them
     * @param beside relations that belong beside it
     */
    Contradiction write(Draft draft, Function<List<Word>, Optional<Draft>> drafting, List<Relation> beside) {
        return writtenUp(draft, rule(draft, drafting), beside);
    }

    /** Writes up a claimant against itself: its own words alone. */
    Contradiction writeOwn(Draft draft) {
        return writtenUp(draft, null, List.of());
    }

    private Contradiction writtenUp(Draft draft, @Nullable String rule, List<Relation> beside) {
        WrittenUp written = new WrittenUp(draft, latest, new Overtaken(reading, latest));
        Contradicting contradicting = new Contradicting(reading);
        List<Relation> relations = new ArrayList<>();
        draft.opposed().forEach(pair -> relations.add(contradicting.relate(pair.one(), pair.other())));
        relations.addAll(beside);
        return new Contradiction(
                draft.type(),
                draft.claimant(),
                rule,
                written.positions(),
                written.spans(),
                relations,
                Scoring.of(draft, reading.predicate()));
    }

    /** The rule without which nothing would contradict: the first by name among the implied members. */
    private @Nullable String rule(Draft draft, Function<List<Word>, Optional<Draft>> drafting) {
        if (!latest.anyImplied()) {
            return null;
        }
        List<String> rules = draft.members()
                .map(word -> word.said().impliedBy())
                .flatMap(Stream::ofNullable)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (rules.isEmpty()) {
            return null;
        }
        List<Word> ownWords =
                latest.standing().stream().filter(word -> !word.implied()).toList();
        return drafting.apply(ownWords).isPresent() ? null : Objects.requireNonNull(rules.getFirst());
    }
}
