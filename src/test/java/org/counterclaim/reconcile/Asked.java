package org.counterclaim.reconcile;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Place;

/** Questions for tests: {@code Asked.quantity().at("sy/damascus").reconcile(one, other)}. */
record Asked(QuestionContext context) {

    static Asked yesNo() {
        return of("departure.happened", AnswerKind.YES_NO, Map.of());
    }

    static Asked quantity() {
        return of("casualties.killed", AnswerKind.QUANTITY, Map.of());
    }

    static Asked time() {
        return of("ceasefire.time", AnswerKind.TIME_WINDOW, Map.of());
    }

    static Asked place() {
        return of("departure.destination", AnswerKind.PLACE, Map.of());
    }

    static Asked actor() {
        return of("attack.responsible", AnswerKind.ACTOR, Map.of());
    }

    static Asked terms(Map<String, String> sides) {
        return of("departure.who", AnswerKind.TERM, sides);
    }

    private static Asked of(String code, AnswerKind kind, Map<String, String> sides) {
        PredicateRule rule = new PredicateRule(code, kind, 0.5, false, sides);
        return new Asked(new QuestionContext(Said.id(code), rule, new TreeMap<>(), new TreeSet<>(), null, List.of()));
    }

    Asked at(String... places) {
        TreeSet<Place> paths = Arrays.stream(places).map(Place::new).collect(Collectors.toCollection(TreeSet::new));
        return new Asked(new QuestionContext(
                context.id(),
                context.predicate(),
                context.qualifiers(),
                paths,
                context.eventStart(),
                context.siblings()));
    }

    Asked since(String start) {
        return new Asked(new QuestionContext(
                context.id(),
                context.predicate(),
                context.qualifiers(),
                context.eventPlaces(),
                Instant.parse(start),
                context.siblings()));
    }

    Asked beside(Said... siblings) {
        return new Asked(new QuestionContext(
                context.id(),
                context.predicate(),
                context.qualifiers(),
                context.eventPlaces(),
                context.eventStart(),
                Stream.of(siblings).map(Said::statement).toList()));
    }

    Asked changingDaily() {
        PredicateRule rule = context.predicate();
        return new Asked(new QuestionContext(
                context.id(),
                new PredicateRule(rule.code(), rule.kind(), rule.consequence(), true, rule.sides()),
                context.qualifiers(),
                context.eventPlaces(),
                context.eventStart(),
                context.siblings()));
    }

    Asked named(String predicate) {
        PredicateRule rule = context.predicate();
        return new Asked(new QuestionContext(
                context.id(),
                new PredicateRule(predicate, rule.kind(), rule.consequence(), rule.timeVarying(), rule.sides()),
                context.qualifiers(),
                context.eventPlaces(),
                context.eventStart(),
                context.siblings()));
    }

    Reconciliation reconcile(Said... statements) {
        return new ClaimReconciler()
                .reconcile(context, Stream.of(statements).map(Said::statement).toList());
    }

    Optional<Contradiction> contradiction(ConflictType type, Said... statements) {
        return reconcile(statements).contradictions().stream()
                .filter(found -> found.type() == type)
                .findFirst();
    }
}
