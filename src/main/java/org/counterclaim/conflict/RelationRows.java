package org.counterclaim.conflict;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.reconcile.Reason;
import org.counterclaim.reconcile.Relation;
import org.counterclaim.reconcile.RelationType;
import org.jdbi.v3.core.Handle;

/** Reads how the claims of conflicts relate: to one another, and beyond the conflict within its question. */
@ApplicationScoped
class RelationRows {

    private record Row(UUID conflict, Relation relation) {}

    /** The telling ones first, for each conflict as many as the depth allows. */
    Map<UUID, List<Relation>> of(Handle handle, List<UUID> conflicts, Depth depth) {
        if (depth.relations == 0) {
            return Map.of();
        }
        return handle
                .createQuery("""
                        select conflict.id, kept.claim_id, kept.other_id, kept.type, kept.reason_code, kept.reason_arguments
                        from conflict cross join lateral (
                            select found.* from (
                                select relation.* from relation where relation.conflict_id = conflict.id
                                union all
                                select relation.* from relation
                                where relation.question_id = conflict.question_id and relation.conflict_id is null
                                  and exists (select from position_claim
                                              where position_claim.conflict_id = conflict.id
                                                and position_claim.claim_id in (relation.claim_id, relation.other_id))) found
                            order by array_position(array['SCOPE_DIFFERS', 'CONTRADICTS', 'CORRECTS', 'UPDATES', 'REFINES',
                                                          'ECHOES', 'AGREES'], found.type),
                                     found.claim_id, found.other_id
                            limit :most) kept
                        where conflict.id = any(:conflicts)""")
                .bindArray("conflicts", UUID.class, conflicts)
                .bind("most", depth.relations)
                .map((row, context) -> new Row(
                        row.getObject(1, UUID.class),
                        new Relation(
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                RelationType.valueOf(row.getString(4)),
                                new Reason(row.getString(5), Arrays.asList((String[])
                                        row.getArray(6).getArray())))))
                .stream()
                .collect(groupingBy(Row::conflict, mapping(Row::relation, toList())));
    }
}
