package org.counterclaim.detection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.platform.Ids;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What the machine did in one transaction, written to the audit trail at its end. */
final class MachineTrail {

    private record Row(
            String action,
            String entity,
            UUID id,
            @Nullable String before,
            @Nullable String after) {}

    private final List<Row> rows = new ArrayList<>();

    void add(String action, String entity, UUID id, @Nullable String before, @Nullable String after) {
        rows.add(new Row(action, entity, id, before, after));
    }

    void write(Handle handle, Instant now) {
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into audit (id, at, actor, action, entity, entity_id, before, after)
                values (:id, :now, :actor, :action, :entity, :entityId, :before::jsonb, :after::jsonb)""");
        for (Row row : rows) {
            batch.bind("id", Ids.next())
                    .bind("now", now)
                    .bind("actor", CurrentPerson.MACHINE)
                    .bind("action", row.action())
                    .bind("entity", row.entity())
                    .bind("entityId", row.id().toString())
                    .bind("before", row.before())
                    .bind("after", row.after())
                    .add();
        }
        batch.execute();
    }
}
