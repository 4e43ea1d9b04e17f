package org.counterclaim.event;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.counterclaim.place.PlaceEntry;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/**
 * An event as people and programs read it.
 *
 * @param madeBy PERSON or MACHINE
 * @param mergedInto the event that this one turned out to be; null while it stands for itself
 */
public record EventView(
        UUID id,
        int version,
        Names titles,
        SubjectRef subject,
        @Nullable OffsetDateTime startsAt,
        @Nullable OffsetDateTime endsAt,
        List<EventPlace> places,
        String madeBy,
        @Nullable UUID mergedInto,
        OffsetDateTime createdAt,
        OffsetDateTime changedAt) {

    /** Where it took place. */
    public record EventPlace(UUID id, String path, String name) {}

    static EventView of(Event event) {
        Event survivor = event.mergedInto();
        return new EventView(
                event.id(),
                event.version(),
                event.titles(),
                event.subject().in("en"),
                utc(event.startsAt()),
                utc(event.endsAt()),
                event.places().stream()
                        .sorted(Comparator.comparing(PlaceEntry::path))
                        .map(place -> new EventPlace(
                                place.id(), place.path(), place.names().in("en")))
                        .toList(),
                event.madeBy().name(),
                survivor == null ? null : survivor.id(),
                event.createdAt().atOffset(ZoneOffset.UTC),
                event.changedAt().atOffset(ZoneOffset.UTC));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
