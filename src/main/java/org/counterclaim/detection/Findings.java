package org.counterclaim.detection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Brings the stored conflicts in step with what was found, writing only what differs. */
final class Findings {

    private final StoredConflicts conflicts;
    private final StoredPositions positions;
    private final StoredRelations relations;
    private final Reopening reopening;
    private final Clock clock;

    Findings(
            StoredConflicts conflicts,
            StoredPositions positions,
            StoredRelations relations,
            Reopening reopening,
            Clock clock) {
        this.conflicts = conflicts;
        this.positions = positions;
        this.relations = relations;
        this.reopening = reopening;
        this.clock = clock;
    }

    void write(Handle handle, List<Finding> findings, MachineTrail trail) {
        Instant now = clock.instant();
        List<UUID> questions =
                findings.stream().map(finding -> finding.question().id()).toList();
        Map<UUID, List<StoredConflict>> stored =
                conflicts.of(handle, questions).stream().collect(groupingBy(StoredConflict::question));
        List<FoundConflict> fresh = new ArrayList<>();
        List<FoundConflict> changed = new ArrayList<>();
        for (Finding finding : findings) {
            Map<UUID, StoredConflict> known = stored
                    .getOrDefault(finding.question().id(), List.of())
                    .stream()
                    .collect(toMap(StoredConflict::id, Function.identity()));
            for (FoundConflict found : finding.conflicts()) {
                StoredConflict before = known.remove(found.id());
                if (before == null) {
                    fresh.add(found);
                    trail.add("conflict.detected", "conflict", found.id(), null, summary(found));
                } else if (before.differsFrom(found)) {
                    changed.add(found);
                    trail.add(
                            before.active() ? "conflict.changed" : "conflict.returned",
                            "conflict",
                            found.id(),
                            null,
                            summary(found));
                }
            }
            end(handle, finding, known.values(), now, trail);
        }
        conflicts.insert(handle, fresh, now);
        conflicts.update(handle, changed, now);
        reopening.reopen(handle, changed, now, trail);
        List<FoundConflict> written = new ArrayList<>(fresh);
        written.addAll(changed);
        positions.write(handle, written);
        relations.write(handle, findings);
        // Of all questions, not only those with other conflicts than before: a claim may have another source or
        // language.
        handle.createUpdate("select refresh_voices(:questions)")
                .bindArray("questions", UUID.class, questions)
                .execute();
    }

    private void end(Handle handle, Finding finding, Collection<StoredConflict> gone, Instant now, MachineTrail trail) {
        for (StoredConflict conflict : gone) {
            if (conflict.active()) {
                String reason = conflicts.reasonToEnd(handle, conflict.id(), finding.live());
                conflicts.end(handle, conflict.id(), reason, now);
                trail.add("conflict.ended", "conflict", conflict.id(), null, "{\"reason\":\"" + reason + "\"}");
            }
        }
    }

    private static String summary(FoundConflict found) {
        return "{\"positions\":%d,\"score\":%s}"
                .formatted(
                        found.contradiction().positions().size(),
                        found.contradiction().score().total());
    }
}
