package org.counterclaim.detection;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.conflict.StoredAnswer;
import org.counterclaim.reconcile.Position;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** The rows of tables position and position_claim. What stays as it was is not written again. */
final class StoredPositions {

    private static final String MEMBERS = """
            unnest(:conflicts, :claims, :firsts, :lasts, :soles)
                as member (conflict_id, claim_id, first_ordinal, last_ordinal, sole)""";

    Map<UUID, List<Member>> members(Handle handle, List<UUID> conflicts) {
        return handle
                .createQuery("select * from position_claim where conflict_id = any(:conflicts)")
                .bindArray("conflicts", UUID.class, conflicts)
                .map((row, context) -> new Member(
                        row.getObject("conflict_id", UUID.class),
                        row.getObject("claim_id", UUID.class),
                        row.getInt("first_ordinal"),
                        row.getInt("last_ordinal"),
                        row.getBoolean("sole")))
                .stream()
                .collect(groupingBy(Member::conflict));
    }

    void write(Handle handle, List<FoundConflict> conflicts) {
        if (conflicts.isEmpty()) {
            return;
        }
        writePositions(handle, conflicts);
        List<Member> members =
                conflicts.stream().map(Member::of).flatMap(List::stream).toList();
        bind(
                        handle.createUpdate("delete from position_claim old where old.conflict_id = any(:changed)"
                                + " and not exists (select from " + MEMBERS
                                + """
                                 where member.conflict_id = old.conflict_id and member.claim_id = old.claim_id
                                   and member.first_ordinal = old.first_ordinal
                                   and member.last_ordinal = old.last_ordinal and member.sole = old.sole)"""),
                        members)
                .bindArray("changed", UUID.class, FoundConflict.ids(conflicts))
                .execute();
        bind(
                        handle.createUpdate("insert into position_claim"
                                + " (conflict_id, claim_id, first_ordinal, last_ordinal, sole) select member.* from "
                                + MEMBERS + " on conflict do nothing"),
                        members)
                .execute();
    }

    private void writePositions(Handle handle, List<FoundConflict> conflicts) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into position (conflict_id, ordinal, key, stance, answer, origins, best_grade)
                values (:conflict, :ordinal, :key, :stance, :answer::jsonb, :origins, :grade)
                on conflict (conflict_id, ordinal) do update
                set key = excluded.key, stance = excluded.stance, answer = excluded.answer,
                    origins = excluded.origins, best_grade = excluded.best_grade
                where (position.key, position.stance, position.answer, position.origins, position.best_grade)
                      is distinct from
                      (excluded.key, excluded.stance, excluded.answer, excluded.origins, excluded.best_grade)""");
        for (FoundConflict conflict : conflicts) {
            List<Position> positions = conflict.contradiction().positions();
            for (int ordinal = 0; ordinal < positions.size(); ordinal++) {
                bind(batch, conflict.id(), ordinal, positions.get(ordinal)).add();
            }
        }
        batch.execute();
        handle.createUpdate("""
                        delete from position using unnest(:conflicts, :counts) as kept (conflict_id, size)
                        where position.conflict_id = kept.conflict_id and position.ordinal >= kept.size""")
                .bindArray("conflicts", UUID.class, FoundConflict.ids(conflicts))
                .bindArray(
                        "counts",
                        Integer.class,
                        conflicts.stream()
                                .map(conflict ->
                                        conflict.contradiction().positions().size())
                                .toList())
                .execute();
    }

    private static PreparedBatch bind(PreparedBatch batch, UUID conflict, int ordinal, Position position) {
        return batch.bind("conflict", conflict)
                .bind("ordinal", ordinal)
                .bind("key", position.key())
                .bind("stance", position.stance().name())
                .bind("answer", StoredAnswer.write(position.answer()))
                .bind("origins", position.origins())
                .bind("grade", String.valueOf(position.bestGrade()));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, List<Member> members) {
        return statement
                .bindArray(
                        "conflicts",
                        UUID.class,
                        members.stream().map(Member::conflict).toList())
                .bindArray(
                        "claims",
                        UUID.class,
                        members.stream().map(Member::claim).toList())
                .bindArray(
                        "firsts",
                        Integer.class,
                        members.stream().map(Member::first).toList())
                .bindArray(
                        "lasts",
                        Integer.class,
                        members.stream().map(Member::last).toList())
                .bindArray(
                        "soles",
                        Boolean.class,
                        members.stream().map(Member::sole).toList());
    }
}
