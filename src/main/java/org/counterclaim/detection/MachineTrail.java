package org.counterclaim.detection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterclaim.audit.TrailRow;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the machine did in one transaction, written to the audit trail at its end. */
final class MachineTrail {

    private record Deed(
            String action,
            String entity,
            UUID id,
            @Nullable String before,
            @Nullable String after) {}

    private final List<Deed> deeds = new ArrayList<>();

    void add(String action, String entity, UUID id, @Nullable String before, @Nullable String after) {
        deeds.add(new Deed(action, entity, id, before, after));
    }

    void write(Handle handle, Instant now) {
        TrailRow.append(
                handle,
                deeds.stream()
                        .map(deed -> TrailRow.byMachine(
                                now, deed.action(), deed.entity(), deed.id(), deed.before(), deed.after()))
                        .toList());
    }
}
