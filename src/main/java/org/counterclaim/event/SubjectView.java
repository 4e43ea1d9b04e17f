package org.counterclaim.event;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/** A subject as people and programs read it. */
public record SubjectView(
        UUID id,
        int version,
        Names titles,
        @Nullable UUID mergedInto,
        OffsetDateTime createdAt,
        OffsetDateTime changedAt) {

    static SubjectView of(Subject subject) {
        Subject survivor = subject.mergedInto();
        return new SubjectView(
                subject.id(),
                subject.version(),
                subject.titles(),
                survivor == null ? null : survivor.id(),
                subject.createdAt().atOffset(ZoneOffset.UTC),
                subject.changedAt().atOffset(ZoneOffset.UTC));
    }
}
