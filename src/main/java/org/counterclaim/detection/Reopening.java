package org.counterclaim.detection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Puts a closed conflict before people again when claims joined, left or changed sides since. */
final class Reopening {

    private final StoredPositions positions;

    Reopening(StoredPositions positions) {
        this.positions = positions;
    }

    /** Called while the old positions still stand: those of a closed conflict are the ones it was closed with. */
    void reopen(Handle handle, List<FoundConflict> changed, Instant now, MachineTrail trail) {
        List<UUID> closed = closed(handle, changed);
        if (closed.isEmpty()) {
            return;
        }
        Map<UUID, List<Member>> before = positions.members(handle, closed);
        for (FoundConflict conflict : changed) {
            if (closed.contains(conflict.id())) {
                Shift shift = Shift.between(before.getOrDefault(conflict.id(), List.of()), Member.of(conflict));
                reopen(handle, conflict.id(), shift, now, trail);
            }
        }
    }

    private static List<UUID> closed(Handle handle, List<FoundConflict> changed) {
        return handle.createQuery("""
                        select conflict_id from review where state = 'CLOSED' and conflict_id = any(:ids)
                        order by conflict_id for update""")
                .bindArray("ids", UUID.class, FoundConflict.ids(changed))
                .mapTo(UUID.class)
                .list();
    }

    private static void reopen(Handle handle, UUID conflict, Shift shift, Instant now, MachineTrail trail) {
        if (shift.isNone()) {
            return;
        }
        String because =
                "{\"added\":%d,\"removed\":%d,\"moved\":%d}".formatted(shift.added(), shift.removed(), shift.moved());
        handle.createUpdate("""
                        update review set version = version + 1, state = 'REOPENED', reopened_because = :because::jsonb,
                               changed_at = :now
                        where conflict_id = :id""")
                .bind("because", because)
                .bind("now", now)
                .bind("id", conflict)
                .execute();
        trail.add("review.reopened", "conflict", conflict, "{\"state\":\"CLOSED\"}", because);
    }
}
