package org.counterclaim.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.place.Places;
import org.counterclaim.platform.Ids;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/** Enters the subjects and events that the machine proposes from reports, until people regroup them. */
@ApplicationScoped
public class EventProposals {

    private final EventRegister register;
    private final Places places;
    private final EntityManager database;
    private final AuditTrail audit;
    private final Clock clock;

    EventProposals(EventRegister register, Places places, EntityManager database, AuditTrail audit, Clock clock) {
        this.register = register;
        this.places = places;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a report lets one see of an event.
     *
     * @param places paths in the gazetteer
     * @param family kind of occurrence, by which later reports of it are known
     * @param actors codes of the parties to it
     */
    public record Seen(
            Names titles,
            @Nullable Instant from,
            @Nullable Instant to,
            Collection<String> places,
            String family,
            Collection<String> actors) {}

    /** The subject of this title, entered with the title in both languages when there is none. */
    public UUID subject(Names titles) {
        UUID id = register.subject(titles.in("en"));
        Subject subject = database.find(Subject.class, id);
        if (subject.titles().ar() == null && titles.ar() != null) {
            subject.rename(titles, clock.instant());
        }
        return id;
    }

    /** A new event under the subject, even where another there has its title: two blasts of one day in one city. */
    public UUID event(UUID subject, Seen seen) {
        UUID id = Ids.next();
        register.take(subject, seen.titles().in("en"), id);
        Instant now = clock.instant();
        Event event = new Event(id, database.getReference(Subject.class, subject), seen.titles(), Maker.MACHINE, now);
        event.situate(seen.from(), seen.to(), new LinkedHashSet<>(places.atAll(seen.places())), now);
        database.persist(event);
        database.flush();
        remember(id, seen.family(), seen.actors());
        audit.append(CurrentPerson.MACHINE, "event.entered", "event", id, null, event.in("en"));
        return id;
    }

    /** Keeps what another report of an event lets later ones know it by. */
    public void learn(UUID event, Collection<String> actors) {
        database.createNativeQuery("""
                        update event set actors = cast(:actors as text[])
                        where id = :event and not actors @> cast(:actors as text[])""")
                .setParameter("actors", List.copyOf(actors).toArray(String[]::new))
                .setParameter("event", event)
                .executeUpdate();
    }

    private void remember(UUID event, String family, Collection<String> actors) {
        database.createNativeQuery(
                        "update event set family = :family, actors = cast(:actors as text[]) where id = :event")
                .setParameter("family", family)
                .setParameter("actors", List.copyOf(actors).toArray(String[]::new))
                .setParameter("event", event)
                .executeUpdate();
    }
}
