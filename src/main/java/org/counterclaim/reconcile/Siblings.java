package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Quantity;

/** Words of other questions of the event that look opposed to a question's own, or to one another. */
final class Siblings {

    private static final int PER_WORD = 2;
    private static final int BESIDE_A_CONFLICT = 50;

    private final Reading reading;
    private final SortedMap<String, List<Word>> byPredicate = new TreeMap<>();

    Siblings(Reading reading) {
        this.reading = reading;
        SortedMap<String, SortedMap<String, List<Statement>>> questions = new TreeMap<>();
        for (Statement sibling : reading.context().siblings()) {
            questions
                    .computeIfAbsent(sibling.predicate(), ignored -> new TreeMap<>())
                    .computeIfAbsent(sibling.qualifiers().toString(), ignored -> new ArrayList<>())
                    .add(sibling);
        }
        questions.forEach((predicate, byQualifiers) -> byPredicate.put(predicate, standing(predicate, byQualifiers)));
    }

    /** Standing words against those of the same predicate with other qualifiers (another batch, another category). */
    List<Relation> against(List<Word> standing) {
        List<Word> siblings =
                byPredicate.getOrDefault(reading.context().predicate().code(), List.of());
        if (siblings.isEmpty()) {
            return List.of();
        }
        Nearby nearby = new Nearby(siblings);
        Sides sides = new Sides(reading.predicate().sides());
        OneSide oneSide = OneSide.of(
                standing.stream()
                        .filter(word -> word.affirms() && reading.answers(word))
                        .toList(),
                parts());
        List<Relation> relations = new ArrayList<>();
        for (Word word : standing) {
            nearby.to(word).stream()
                    .filter(sibling -> looksOpposed(word, sibling, sides) && !isGreaterPart(sibling, word, oneSide))
                    .flatMap(sibling ->
                            ScopeReasons.across(word, sibling)
                                    .map(reason -> ScopeReasons.relate(word, sibling, reason))
                                    .stream())
                    .limit(PER_WORD)
                    .forEach(relations::add);
        }
        return relations;
    }

    /** Standing figures for some of those that the question counts all of. */
    List<Word> parts() {
        return byPredicate.getOrDefault(reading.predicate().code(), List.of()).stream()
                .filter(word -> word.affirms() && reading.answers(word))
                .filter(word -> Parts.isOfSome(
                        word.said().qualifiers(), reading.context().qualifiers()))
                .toList();
    }

    /** Affirmations and denials of one other predicate that miss each other, such as departures from two districts. */
    List<Relation> amongThemselves() {
        List<Relation> relations = new ArrayList<>();
        byPredicate.forEach((predicate, words) -> {
            if (!predicate.equals(reading.predicate().code())) {
                List<Word> flat = words.stream()
                        .filter(word -> word.kind() == AnswerKind.YES_NO)
                        .toList();
                relations.addAll(ScopeMismatches.ofStance(flat));
            }
        });
        return relations.stream().limit(BESIDE_A_CONFLICT).toList();
    }

    private List<Word> standing(String predicate, Map<String, List<Statement>> byQualifiers) {
        PredicateRule rule = predicate.equals(reading.predicate().code())
                ? reading.predicate()
                : new PredicateRule(predicate, AnswerKind.YES_NO, 0, false, Map.of());
        List<Word> words = new ArrayList<>();
        byQualifiers.forEach((qualifiers, statements) -> {
            Reading sibling = new Reading(about(rule), statements, reading.speakers());
            words.addAll(LatestWords.of(sibling).standing());
        });
        return words;
    }

    private QuestionContext about(PredicateRule rule) {
        QuestionContext context = reading.context();
        return new QuestionContext(
                context.id(), rule, context.qualifiers(), context.eventPlaces(), context.eventStart(), List.of());
    }

    /** A part above the whole is no mismatch of scope but a contradiction. */
    private static boolean isGreaterPart(Word part, Word whole, OneSide oneSide) {
        return part.affirms()
                && whole.affirms()
                && whole.answer() instanceof Quantity all
                && part.answer() instanceof Quantity some
                && some.min() > all.upper()
                && (Parts.isPart(part.said().qualifiers(), whole.said().qualifiers()) || oneSide.isPart(part));
    }

    private static boolean looksOpposed(Word word, Word sibling, Sides sides) {
        if (word.sharesOriginWith(sibling) || !word.scope().sharesTimeWith(sibling.scope())) {
            return false;
        }
        if (word.stance() != sibling.stance()) {
            return (word.affirms() ? sibling : word).deniesFlatly();
        }
        return word.affirms() && ScopeMismatches.apart(word, sibling, sides);
    }
}
