package org.counterclaim.detection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.counterclaim.reconcile.ConflictType;
import org.counterclaim.reconcile.Contradiction;
import org.counterclaim.reconcile.Position;
import org.counterclaim.reconcile.QuestionContext;
import org.counterclaim.reconcile.Reason;
import org.counterclaim.reconcile.Reconciler;
import org.counterclaim.reconcile.Reconciliation;
import org.counterclaim.reconcile.Relation;
import org.counterclaim.reconcile.RelationType;
import org.counterclaim.reconcile.Score;
import org.counterclaim.reconcile.Statement;
import org.counterclaim.statement.AnswerKind;
import org.counterclaim.statement.Quantity;

/** The least that can be called reconciling: what is said in other words contradicts. Keeps these tests to the queue. */
final class PlainReconciler implements Reconciler {

    @Override
    public Reconciliation reconcile(QuestionContext context, Collection<Statement> statements) {
        TreeMap<String, List<Statement>> sides = new TreeMap<>();
        statements.stream()
                .sorted(Comparator.comparing(Statement::id))
                .forEach(statement -> sides.computeIfAbsent(key(statement), key -> new ArrayList<>())
                        .add(statement));
        if (sides.size() < 2) {
            return new Reconciliation(List.of(), List.of());
        }
        List<Position> positions = sides.entrySet().stream()
                .map(side -> new Position(
                        side.getKey(),
                        side.getValue().getFirst().stance(),
                        side.getValue().getFirst().answer(),
                        side.getValue().stream().map(Statement::id).toList(),
                        (int) side.getValue().stream()
                                .map(Statement::origin)
                                .distinct()
                                .count(),
                        'F'))
                .toList();
        Relation first = new Relation(
                positions.getFirst().members().getFirst(),
                positions.getLast().members().getFirst(),
                RelationType.CONTRADICTS,
                Reason.of("said.otherwise", sides.firstKey(), sides.lastKey()));
        String rule = statements.stream()
                .map(Statement::impliedBy)
                .filter(code -> code != null)
                .findFirst()
                .orElse(null);
        return new Reconciliation(
                List.of(new Contradiction(
                        context.predicate().kind() == AnswerKind.QUANTITY
                                ? ConflictType.QUANTITY
                                : ConflictType.POLARITY,
                        null,
                        rule,
                        positions,
                        List.of(),
                        List.of(first),
                        new Score(1, 0.5, 0.5, 0.5, 0.5, Math.min(1, 0.5 + statements.size() / 10_000.0)))),
                List.of());
    }

    private static String key(Statement statement) {
        if (statement.answer() instanceof Quantity quantity) {
            if (quantity.min() == 666) {
                throw new IllegalStateException("a figure nobody can reconcile");
            }
            return "%012d".formatted(quantity.min());
        }
        return statement.stance().name();
    }
}
