package org.counterclaim.conflict;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.statement.Stance;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads the positions of conflicts and who holds them, each capped, in a fixed number of queries. */
@ApplicationScoped
class PositionRows {

    /** A claim in one position, or in all from {@code first} to {@code last}. */
    record Holder(UUID conflict, UUID claim, int first, int last, boolean sole) {}

    Map<UUID, List<PositionRow>> positions(Handle handle, List<UUID> conflicts, Depth depth) {
        return handle
                .createQuery("""
                        select position.*, verdict.verdict, verdict.evidence,
                               (select count(*) from position_claim
                                where position_claim.conflict_id = position.conflict_id
                                  and position_claim.first_ordinal = position.ordinal and position_claim.sole) as claims
                        from position
                        left join verdict on verdict.conflict_id = position.conflict_id
                                         and verdict.position_key = position.key
                        where position.conflict_id = any(:conflicts) and position.ordinal < :most
                        order by position.conflict_id, position.ordinal""")
                .bindArray("conflicts", UUID.class, conflicts)
                .bind("most", depth.positions)
                .map(PositionRows::read)
                .stream()
                .collect(groupingBy(PositionRow::conflict));
    }

    Map<UUID, Integer> counts(Handle handle, List<UUID> conflicts) {
        return handle.createQuery("""
                        select conflict_id, count(*)::integer from position where conflict_id = any(:conflicts)
                        group by conflict_id""")
                .bindArray("conflicts", UUID.class, conflicts)
                .reduceRows(new java.util.HashMap<>(), (counts, row) -> {
                    counts.put(row.getColumn(1, UUID.class), row.getColumn(2, Integer.class));
                    return counts;
                });
    }

    /** The best graded first, then the earliest published: what a person would quote first. */
    Map<UUID, List<Holder>> holders(Handle handle, List<UUID> conflicts, Depth depth) {
        if (depth.claims == 0) {
            return Map.of();
        }
        return handle
                .createQuery("""
                        select conflict_id, claim_id, first_ordinal, last_ordinal, sole
                        from (select position_claim.*, source.grade, claim.published_at,
                                     row_number() over (partition by conflict_id, sole,
                                                                     case when sole then first_ordinal end
                                                        order by source.grade nulls last, claim.published_at, claim.id)
                                         as rank
                              from position_claim
                              join claim on claim.id = position_claim.claim_id
                              left join source on source.id = claim.claimant_id
                              where conflict_id = any(:conflicts) and first_ordinal < :positions) ranked
                        where rank <= :claims
                        order by conflict_id, first_ordinal, rank""")
                .bindArray("conflicts", UUID.class, conflicts)
                .bind("positions", depth.positions)
                .bind("claims", depth.claims)
                .map((row, context) -> new Holder(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        row.getInt(4),
                        row.getBoolean(5)))
                .stream()
                .collect(groupingBy(Holder::conflict));
    }

    private static PositionRow read(ResultSet row, StatementContext context) throws SQLException {
        return new PositionRow(
                row.getObject("conflict_id", UUID.class),
                row.getInt("ordinal"),
                row.getString("key"),
                Stance.valueOf(row.getString("stance")),
                StoredAnswer.read(row.getString("answer")),
                row.getInt("origins"),
                row.getString("best_grade"),
                row.getInt("claims"),
                verdict(row));
    }

    private static ConflictView.@Nullable VerdictView verdict(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return verdict == null
                ? null
                : new ConflictView.VerdictView(verdict, Arrays.asList((String[])
                        row.getArray("evidence").getArray()));
    }
}
