package org.counterclaim.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who contradicts whom, over a period: among the sources that contradict others most. */
@ApplicationScoped
public class Disagreements {

    private static final int SOURCES = 25;

    private static final String HELD = """
            with held as materialized (
                select distinct position_claim.conflict_id, position_claim.first_ordinal, claim.claimant_id,
                       review.state <> 'CLOSED' as open
                from conflict
                join review on review.conflict_id = conflict.id and review.suppressed_reason is null
                join position_claim on position_claim.conflict_id = conflict.id and position_claim.sole
                join claim on claim.id = position_claim.claim_id
                where conflict.active and claim.claimant_id is not null
                  and (cast(:from as timestamptz) is null or conflict.changed_at >= :from)
                  and (cast(:to as timestamptz) is null or conflict.changed_at < :to)),
            pair as materialized (
                select one.claimant_id as one, other.claimant_id as other, count(distinct one.conflict_id) as conflicts,
                       count(distinct one.conflict_id) filter (where one.open) as open
                from held one join held other on other.conflict_id = one.conflict_id
                    and other.first_ordinal <> one.first_ordinal and one.claimant_id <= other.claimant_id
                group by 1, 2),
            most as (
                select id from (select one as id, conflicts from pair union all select other, conflicts from pair) each
                group by id order by sum(conflicts) desc, id limit\s""" + SOURCES + ")";

    /**
     * The matrix.
     *
     * @param sources in the order of how often they contradict others, at most 25
     * @param pairs of these sources; a pair that is not among them never disagreed
     */
    public record Matrix(List<SourceRef> sources, List<Disagreement> pairs) {}

    private final Jdbi database;

    Disagreements(Jdbi database) {
        this.database = database;
    }

    /**
     * Of conflicts that are contested now.
     *
     * @param from changed at or after this; null for all
     * @param to changed before this; null for all
     */
    public Matrix of(@Nullable Instant from, @Nullable Instant to) {
        return database.withHandle(handle -> {
            List<Disagreement> pairs = pairs(handle, from, to);
            return new Matrix(sources(handle, pairs), pairs);
        });
    }

    private static List<Disagreement> pairs(Handle handle, @Nullable Instant from, @Nullable Instant to) {
        return handle.createQuery(HELD + """
                         select one, other, conflicts, open from pair
                        where one in (select id from most) and other in (select id from most)
                        order by conflicts desc, one, other""")
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> new Disagreement(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getLong(3), row.getLong(4)))
                .list();
    }

    private static List<SourceRef> sources(Handle handle, List<Disagreement> pairs) {
        Map<UUID, Long> often = new HashMap<>();
        for (Disagreement pair : pairs) {
            often.merge(pair.one(), pair.conflicts(), Long::sum);
            if (!pair.one().equals(pair.other())) {
                often.merge(pair.other(), pair.conflicts(), Long::sum);
            }
        }
        List<SourceRef> sources = new ArrayList<>(handle.createQuery(
                        "select id, name_ar, name_en, kind, grade from source where id = any(:ids)")
                .bindArray("ids", UUID.class, often.keySet())
                .map((row, context) -> {
                    Names names = new Names(row.getString(2), row.getString(3));
                    return new SourceRef(
                            row.getObject(1, UUID.class), names.in("en"), names, row.getString(4), row.getString(5));
                })
                .list());
        sources.sort(Comparator.<SourceRef>comparingLong(source -> -often.getOrDefault(source.id(), 0L))
                .thenComparing(SourceRef::id));
        return sources;
    }
}
