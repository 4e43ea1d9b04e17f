package org.counterclaim.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The events. */
@ApplicationScoped
public class Events implements PanacheRepositoryBase<Event, UUID> {

    /** The event, or the one it was merged into. */
    public Optional<Event> present(UUID id) {
        Event event = findById(id);
        if (event == null) {
            return Optional.empty();
        }
        Event survivor = event.mergedInto();
        return Optional.of(survivor == null ? event : survivor);
    }

    /** Events with their subjects and places; in no order. */
    List<Event> whole(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("from Event e join fetch e.subject left join fetch e.places where e.id in ?1", ids);
    }
}
