package org.counterclaim.detection;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.counterclaim.reconcile.PredicateRule;
import org.counterclaim.reconcile.QuestionContext;
import org.counterclaim.reconcile.Statement;
import org.counterclaim.statement.YesNo;
import org.jdbi.v3.core.Handle;

/** Gathers what the reconciler needs for many questions in a number of queries that does not depend on how many. */
final class Inquiries {

    private final Questions questions;
    private final Neighbours neighbours;
    private final Statements statements;

    Inquiries(Questions questions, Neighbours neighbours, Statements statements) {
        this.questions = questions;
        this.neighbours = neighbours;
        this.statements = statements;
    }

    List<Inquiry> about(Handle handle, Collection<UUID> ids) {
        List<Question> asked = questions.byIds(handle, ids);
        Map<String, PredicateRule> vocabulary =
                questions
                        .vocabulary(
                                handle, asked.stream().map(Question::predicate).collect(toSet()))
                        .stream()
                        .collect(toMap(PredicateRule::code, Function.identity()));
        var own = claimsByQuestion(neighbours.own(handle, ids));
        var implied = neighbours.implied(handle, ids).stream().collect(groupingBy(Neighbours.Implied::question));
        var siblings = claimsByQuestion(neighbours.siblings(handle, ids));
        KnownClaims known = statements.byIds(handle, allClaims(own, implied, siblings));
        return asked.stream()
                .map(question -> {
                    List<Neighbours.Implied> links = implied.getOrDefault(question.id(), List.of());
                    List<Statement> speaking = words(question, own.getOrDefault(question.id(), Set.of()), known);
                    PredicateRule predicate = requireNonNull(vocabulary.get(question.predicate()));
                    speaking.addAll(impliedStatements(links, known, predicate));
                    return new Inquiry(
                            question,
                            context(
                                    question,
                                    predicate,
                                    siblings.getOrDefault(question.id(), Set.of()),
                                    speaking,
                                    known),
                            speaking,
                            trials(question, links));
                })
                .toList();
    }

    private static Map<UUID, Set<UUID>> claimsByQuestion(List<Neighbours.Link> links) {
        return links.stream().collect(groupingBy(Neighbours.Link::question, mapping(Neighbours.Link::claim, toSet())));
    }

    private static Set<UUID> allClaims(
            Map<UUID, Set<UUID>> own, Map<UUID, List<Neighbours.Implied>> implied, Map<UUID, Set<UUID>> siblings) {
        Set<UUID> all = new HashSet<>();
        own.values().forEach(all::addAll);
        siblings.values().forEach(all::addAll);
        implied.values().stream()
                .flatMap(List::stream)
                .map(Neighbours.Implied::claim)
                .forEach(all::add);
        return all;
    }

    private static List<Statement> words(Question question, Set<UUID> claims, KnownClaims known) {
        List<Statement> found = new ArrayList<>();
        for (UUID claim : new TreeSet<>(claims)) {
            found.add(known.need(question.id(), claim));
        }
        return found;
    }

    private static List<Statement> impliedStatements(
            List<Neighbours.Implied> links, KnownClaims known, PredicateRule predicate) {
        return links.stream()
                .filter(Neighbours.Implied::applies)
                .flatMap(link -> known.find(link.claim()).map(said -> implied(said, link, predicate)))
                .toList();
    }

    private static Statement implied(Statement said, Neighbours.Implied link, PredicateRule predicate) {
        return new Statement(
                said.id(),
                predicate.code(),
                said.origin(),
                link.stance(),
                said.answer().kind() == predicate.kind() ? said.answer() : YesNo.INSTANCE,
                said.certainty(),
                said.qualifiers(),
                said.places(),
                said.happened(),
                said.saidAt(),
                said.capturedAt(),
                said.grade(),
                link.rule());
    }

    private static QuestionContext context(
            Question question, PredicateRule predicate, Set<UUID> beside, List<Statement> speaking, KnownClaims known) {
        Set<UUID> taken = speaking.stream().map(Statement::id).collect(toSet());
        List<Statement> siblings = beside.stream()
                .filter(claim -> !taken.contains(claim))
                .sorted()
                .flatMap(known::find)
                .toList();
        return new QuestionContext(
                question.id(),
                predicate,
                question.qualifiers(),
                question.eventPlaces(),
                question.eventStart(),
                siblings);
    }

    private static List<RuleTrial> trials(Question question, List<Neighbours.Implied> links) {
        return links.stream()
                .filter(link -> !link.applies())
                .collect(groupingBy(Neighbours.Implied::rule, mapping(Neighbours.Implied::claim, toSet())))
                .entrySet()
                .stream()
                .map(entry -> RuleTrial.of(question.id(), entry.getKey(), entry.getValue()))
                .toList();
    }
}
