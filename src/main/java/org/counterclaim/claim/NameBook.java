package org.counterclaim.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterclaim.document.Document;
import org.counterclaim.event.EventTitle;
import org.counterclaim.place.PlaceEntry;
import org.counterclaim.predicate.Predicate;
import org.jspecify.annotations.Nullable;

/** What names stood for, remembered while one call reads many bodies. */
final class NameBook {

    final Map<String, UUID> sources = new HashMap<>();
    final Map<UUID, Optional<UUID>> sourceIds = new HashMap<>();
    final Map<String, UUID> subjects = new HashMap<>();
    final Map<UUID, Optional<UUID>> subjectIds = new HashMap<>();
    final Map<EventTitle, UUID> events = new HashMap<>();
    final Map<UUID, Optional<UUID>> eventIds = new HashMap<>();
    final Map<String, Optional<Predicate>> predicates = new HashMap<>();

    @Nullable Map<String, Map<String, String>> qualifierCodes;

    final Map<String, List<PlaceEntry>> places = new HashMap<>();
    final Map<UUID, Optional<Document>> documents = new HashMap<>();
}
