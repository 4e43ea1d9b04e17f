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

    private static final int MOST_BESIDE = 200;

    /** The event, or the one it was merged into. */
    public Optional<Event> present(UUID id) {
        Event event = findById(id);
        if (event == null) {
            return Optional.empty();
        }
        Event survivor = event.mergedInto();
        return Optional.of(survivor == null ? event : survivor);
    }

    /** Other events of the same subject, the latest first, as many as a list can offer. */
    List<Event> beside(Event event) {
        return find(
                        "from Event e join fetch e.subject where e.subject = ?1 and e.id <> ?2 and e.mergedInto is null"
                                + " order by e.startsAt desc nulls last, e.id desc",
                        event.subject(),
                        event.id())
                .range(0, MOST_BESIDE - 1)
                .list();
    }

    /** Events with their subjects and places; in no order. */
    List<Event> whole(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("from Event e join fetch e.subject left join fetch e.places where e.id in ?1", ids);
    }
}
