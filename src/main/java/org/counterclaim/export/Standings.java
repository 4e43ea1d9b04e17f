package org.counterclaim.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Reads how conflicts stand, and keeps how they stood in an export. */
final class Standings {

    private static final int CHUNK = 1_000;

    private Standings() {}

    /** In the order of the inventory. */
    static List<Standing> now(Jdbi database, Inventory inventory) {
        List<Standing> all = new ArrayList<>();
        for (Inventory.Shelf shelf : inventory.shelves()) {
            for (List<UUID> chunk : Contents.chunks(shelf.conflicts(), CHUNK)) {
                database.useHandle(handle -> all.addAll(now(handle, shelf.section(), chunk)));
            }
        }
        return all;
    }

    private static List<Standing> now(Handle handle, Section section, List<UUID> conflicts) {
        return handle.createQuery("""
                        select conflict.id, conflict.type, question.event_id, conflict.active, review.state, review.resolution,
                               (select count(*) from position where position.conflict_id = conflict.id),
                               (select count(*) from position_claim where position_claim.conflict_id = conflict.id)
                        from unnest(:conflicts) with ordinality as wanted(id, n)
                        join conflict on conflict.id = wanted.id
                        join question on question.id = conflict.question_id
                        join review on review.conflict_id = conflict.id
                        order by wanted.n""")
                .bindArray("conflicts", UUID.class, conflicts)
                .map((row, context) -> new Standing(
                        row.getObject(1, UUID.class),
                        section.name(),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getBoolean(4),
                        row.getString(5),
                        row.getString(6),
                        row.getInt(7),
                        row.getInt(8)))
                .list();
    }

    /** As they were in an export that is kept. */
    static Map<UUID, Standing> in(Jdbi database, UUID export) {
        return database.withHandle(handle -> handle
                .createQuery("select * from export_conflict where export_id = :export")
                .bind("export", export)
                .map((row, context) -> new Standing(
                        row.getObject("conflict_id", UUID.class),
                        row.getString("section"),
                        null,
                        null,
                        row.getBoolean("active"),
                        row.getString("state"),
                        row.getString("resolution"),
                        row.getInt("positions"),
                        row.getInt("claims")))
                .stream()
                .collect(HashMap::new, (all, each) -> all.put(each.conflict(), each), HashMap::putAll));
    }

    static void keep(Handle handle, UUID export, List<Standing> standings) {
        for (List<Standing> chunk : Contents.chunks(standings, CHUNK)) {
            PreparedBatch batch = handle.prepareBatch("""
                    insert into export_conflict (export_id, conflict_id, section, active, state, resolution, positions, claims)
                    values (:export, :conflict, :section, :active, :state, :resolution, :positions, :claims)
                    on conflict do nothing""");
            for (Standing each : chunk) {
                batch.bind("export", export)
                        .bind("conflict", each.conflict())
                        .bind("section", each.section())
                        .bind("active", each.active())
                        .bind("state", each.state())
                        .bind("resolution", each.resolution())
                        .bind("positions", each.positions())
                        .bind("claims", each.claims())
                        .add();
            }
            batch.execute();
        }
    }
}
