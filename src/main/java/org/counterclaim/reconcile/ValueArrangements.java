package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterclaim.reconcile.Draft.ScopedArrangement;
import org.counterclaim.statement.AnswerKind;

/** The affirmed values of a question, arranged scope by scope. */
final class ValueArrangements {

    private final Reading reading;
    private final List<Word> beside;
    private final SortedMap<Scope, Arrangement> byScope = new TreeMap<>();

    /**
     * @param beside standing figures for some of those that the question counts all of
     */
    ValueArrangements(Reading reading, List<Word> standing, List<Word> beside) {
        this.reading = reading;
        this.beside = beside;
        Map<Scope, List<Word>> words = new HashMap<>();
        for (Word word : standing) {
            if (word.affirms() && reading.answers(word)) {
                words.computeIfAbsent(word.scope(), ignored -> new ArrayList<>())
                        .add(word);
            }
        }
        words.forEach((scope, list) -> byScope.put(scope, arrange(scope, list, partsOf(scope, list, words))));
    }

    SortedMap<Scope, Arrangement> byScope() {
        return byScope;
    }

    Optional<Draft> draft() {
        List<ScopedArrangement> contradicting = new ArrayList<>();
        byScope.forEach((scope, arrangement) -> {
            if (arrangement.contradicts()) {
                contradicting.add(new ScopedArrangement(scope.suffix(), arrangement));
            }
        });
        return contradicting.isEmpty() ? Optional.empty() : Optional.of(new Draft(type(), null, contradicting));
    }

    private List<Word> partsOf(Scope scope, List<Word> words, Map<Scope, List<Word>> all) {
        boolean whole = reading.predicate().kind() == AnswerKind.QUANTITY
                && scope.places().isEmpty();
        if (!whole) {
            return List.of();
        }
        Parts parts = new Parts(reading.context().eventPlaces());
        List<Word> exceeding = new ArrayList<>(parts.exceeding(scope, words, all));
        exceeding.addAll(parts.exceeding(scope, words, beside));
        return exceeding;
    }

    private Arrangement arrange(Scope scope, List<Word> words, List<Word> parts) {
        if (reading.predicate().kind() == AnswerKind.TERM) {
            return TermArrangement.of(words, new Sides(reading.predicate().sides()));
        }
        Layout layout = reading.layout(scope);
        List<Extent> extents = new ArrayList<>(layout.of(words));
        layout.of(parts).forEach(part -> extents.add(part.orMore()));
        return RangeArrangement.of(extents);
    }

    private ConflictType type() {
        return switch (reading.predicate().kind()) {
            case QUANTITY -> ConflictType.QUANTITY;
            case TIME_WINDOW -> ConflictType.TIME;
            case PLACE -> ConflictType.PLACE;
            case ACTOR -> ConflictType.ACTOR;
            case TERM -> ConflictType.TERM;
            case YES_NO -> ConflictType.POLARITY;
        };
    }
}
