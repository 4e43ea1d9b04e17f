package org.counterclaim.place;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/** A place as people and programs read it. */
public record PlaceView(
        UUID id,
        int version,
        String path,
        @Nullable UUID parent,
        String kind,
        Names names,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<PlaceName> aliases) {

    static PlaceView of(PlaceEntry place) {
        PlaceEntry parent = place.parent();
        return new PlaceView(
                place.id(),
                place.version(),
                place.path(),
                parent == null ? null : parent.id(),
                place.kind().name(),
                place.names(),
                place.latitude(),
                place.longitude(),
                place.aliases().stream()
                        .sorted(Comparator.comparing(PlaceName::language).thenComparing(PlaceName::name))
                        .toList());
    }

    /** Its names, other than the two it is shown under. */
    public List<PlaceName> furtherNames() {
        return aliases.stream()
                .filter(each -> !each.name().equals(names.ar()) && !each.name().equals(names.en()))
                .toList();
    }
}
