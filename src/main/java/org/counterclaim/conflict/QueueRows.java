package org.counterclaim.conflict;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.source.Names;
import org.counterclaim.source.SourceRef;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Conflicts as the queue shows them. Of the claims only those who make them are read: a page of rows may stand for thousands. */
@ApplicationScoped
class QueueRows {

    private static final int VOICES = 4;

    /**
     * Who holds a position.
     *
     * @param all how many hold it
     */
    private record Voice(UUID conflict, int ordinal, SourceRef source, int all) {}

    private final Jdbi database;
    private final ConflictLists lists;
    private final ConflictViews views;

    QueueRows(Jdbi database, ConflictLists lists, ConflictViews views) {
        this.database = database;
        this.lists = lists;
        this.views = views;
    }

    Page<QueueRow> page(ConflictFilter filter, ConflictOrder order, PageRequest wanted) {
        Page<ConflictView> page = lists.page(filter, order, wanted, Depth.ROW);
        return new Page<>(rows(page.items()), page.next(), page.total());
    }

    /** In the order of the ids; ids of no conflict are left out. */
    List<QueueRow> byIds(Collection<UUID> ids) {
        return rows(views.byIds(ids, Depth.ROW));
    }

    private List<QueueRow> rows(List<ConflictView> conflicts) {
        Map<UUID, List<Voice>> voices =
                voices(conflicts.stream().map(ConflictView::id).toList());
        return conflicts.stream()
                .map(conflict -> row(conflict, voices.getOrDefault(conflict.id(), List.of())))
                .toList();
    }

    private static QueueRow row(ConflictView conflict, List<Voice> voices) {
        Map<Integer, List<Voice>> holding = voices.stream().collect(groupingBy(Voice::ordinal));
        return new QueueRow(
                conflict,
                IntStream.range(0, conflict.positions().size())
                        .mapToObj(ordinal ->
                                side(conflict.positions().get(ordinal), holding.getOrDefault(ordinal, List.of())))
                        .toList());
    }

    private static QueueRow.Side side(ConflictView.PositionView position, List<Voice> holding) {
        int all = holding.isEmpty() ? 0 : holding.getFirst().all();
        return new QueueRow.Side(
                position.label(), holding.stream().map(Voice::source).toList(), all - holding.size());
    }

    private Map<UUID, List<Voice>> voices(List<UUID> conflicts) {
        if (conflicts.isEmpty()) {
            return Map.of();
        }
        return database.withHandle(handle -> handle
                .createQuery("""
                        select conflict_id, ordinal, id, name_ar, name_en, kind, grade, found
                        from (select held.conflict_id, held.ordinal, source.*,
                                     count(*) over (partition by held.conflict_id, held.ordinal) as found,
                                     row_number() over (partition by held.conflict_id, held.ordinal
                                                        order by grade nulls last, first_said, source.id) as rank
                              from (select conflict_id, first_ordinal as ordinal, claimant_id,
                                           min(published_at) as first_said
                                    from position_claim join claim on claim.id = claim_id
                                    where conflict_id = any(:conflicts) and sole and first_ordinal < :positions
                                    group by conflict_id, first_ordinal, claimant_id) held
                              join source on source.id = held.claimant_id) voice
                        where rank <= :most
                        order by conflict_id, ordinal, rank""")
                .bindArray("conflicts", UUID.class, conflicts)
                .bind("positions", Depth.ROW.positions)
                .bind("most", VOICES)
                .map(QueueRows::voice)
                .stream()
                .collect(groupingBy(Voice::conflict)));
    }

    private static Voice voice(ResultSet row, StatementContext context) throws SQLException {
        Names names = new Names(row.getString("name_ar"), row.getString("name_en"));
        return new Voice(
                row.getObject("conflict_id", UUID.class),
                row.getInt("ordinal"),
                new SourceRef(
                        row.getObject("id", UUID.class),
                        names.in("en"),
                        names,
                        row.getString("kind"),
                        row.getString("grade")),
                row.getInt("found"));
    }
}
