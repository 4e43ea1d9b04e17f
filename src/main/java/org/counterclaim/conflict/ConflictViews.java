package org.counterclaim.conflict;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.claim.ClaimViews;
import org.counterclaim.event.QuestionRef;
import org.counterclaim.event.QuestionWording;
import org.counterclaim.event.Questions;
import org.counterclaim.paging.InOrder;
import org.counterclaim.reconcile.Relation;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Conflicts as people and programs read them, in a number of queries that does not depend on how many are wanted. */
@ApplicationScoped
public class ConflictViews {

    private final Jdbi database;
    private final ConflictRows rows;
    private final PositionRows positions;
    private final RelationRows relations;
    private final ClaimViews claims;
    private final Vocabulary vocabulary;
    private final Questions questions;
    private final QuestionWording wording;

    ConflictViews(
            Jdbi database,
            ConflictRows rows,
            PositionRows positions,
            RelationRows relations,
            ClaimViews claims,
            Vocabulary vocabulary,
            Questions questions,
            QuestionWording wording) {
        this.database = database;
        this.rows = rows;
        this.positions = positions;
        this.relations = relations;
        this.claims = claims;
        this.vocabulary = vocabulary;
        this.questions = questions;
        this.wording = wording;
    }

    /** In the order of the ids; ids of no conflict are left out. */
    public List<ConflictView> byIds(Collection<UUID> ids) {
        return byIds(ids, Depth.PAGE);
    }

    /** In the order of the ids; ids of no conflict are left out. */
    public List<ConflictView> byIds(Collection<UUID> ids, Depth depth) {
        List<UUID> wanted = List.copyOf(ids);
        return wanted.isEmpty() ? List.of() : database.withHandle(handle -> views(handle, wanted, depth));
    }

    public Optional<ConflictView> byId(UUID id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    private List<ConflictView> views(Handle handle, List<UUID> ids, Depth depth) {
        List<ConflictRow> found = rows.byIds(handle, ids);
        Map<UUID, QuestionRef> asked = wording.refs(questions.list(
                "id in ?1", found.stream().map(ConflictRow::question).toList()));
        var sides = positions.positions(handle, ids, depth);
        var counts = positions.counts(handle, ids);
        var holders = positions.holders(handle, ids, depth);
        var related = relations.of(handle, ids, depth);
        Map<UUID, ClaimView> shown = claims(holders.values());
        Labels labels = vocabulary.labels(handle, found, sides.values(), related.values());
        List<ConflictView> views = found.stream()
                .map(row -> view(
                        row,
                        requireNonNull(asked.get(row.question())),
                        counts.getOrDefault(row.id(), 0),
                        new Sides(
                                row.predicate(),
                                sides.getOrDefault(row.id(), List.of()),
                                holders.getOrDefault(row.id(), List.of()),
                                shown,
                                labels),
                        related.getOrDefault(row.id(), List.of()),
                        labels))
                .toList();
        return InOrder.of(ids, views, ConflictView::id);
    }

    private Map<UUID, ClaimView> claims(Collection<List<PositionRows.Holder>> holders) {
        Set<UUID> ids = new LinkedHashSet<>();
        holders.forEach(list -> list.forEach(holder -> ids.add(holder.claim())));
        return ids.isEmpty() ? Map.of() : claims.byIds(ids).stream().collect(toMap(ClaimView::id, Function.identity()));
    }

    private static ConflictView view(
            ConflictRow row,
            QuestionRef question,
            int positionCount,
            Sides sides,
            List<Relation> relations,
            Labels labels) {
        return new ConflictView(
                row.id(),
                row.version(),
                row.type(),
                question,
                row.event(),
                row.subject(),
                row.claimant(),
                row.active(),
                row.inactiveReason(),
                row.score(),
                row.scoreParts(),
                row.rule() != null,
                row.rule(),
                positionCount,
                sides.views(),
                relations.stream()
                        .map(relation -> new ConflictView.RelationView(
                                relation.claim(),
                                relation.other(),
                                relation.type().name(),
                                labels.why(row.predicate(), relation.reason())))
                        .toList(),
                row.review(),
                row.detectedAt(),
                row.changedAt());
    }
}
