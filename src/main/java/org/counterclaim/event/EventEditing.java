package org.counterclaim.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.place.PlaceEntry;
import org.counterclaim.place.Places;
import org.counterclaim.platform.Ids;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.source.Named;
import org.counterclaim.source.Names;
import org.jspecify.annotations.Nullable;

/** What people enter and change about events. */
@ApplicationScoped
@Needs(Role.EDITOR)
public class EventEditing {

    private final Events events;
    private final Subjects subjects;
    private final EventRegister register;
    private final Places places;
    private final EntityManager database;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Clock clock;

    EventEditing(
            Events events,
            Subjects subjects,
            EventRegister register,
            Places places,
            EntityManager database,
            AuditTrail audit,
            CurrentPerson person,
            Clock clock) {
        this.events = events;
        this.subjects = subjects;
        this.register = register;
        this.places = places;
        this.database = database;
        this.audit = audit;
        this.person = person;
        this.clock = clock;
    }

    @Transactional
    public EventView enter(EventBody body) {
        Set<PlaceEntry> where = places(body);
        Names titles = body.titles().names();
        Event event = new Event(Ids.next(), subject(body, titles.in("en")), titles, Maker.PERSON, clock.instant());
        event.situate(instant(body.startsAt()), instant(body.endsAt()), where, clock.instant());
        takeTitles(event);
        events.persistAndFlush(event);
        EventView entered = EventView.of(event);
        audit.append(person.name(), "event.entered", "event", event.id(), null, entered);
        return entered;
    }

    /**
     * Enters an event that the machine proposes.
     *
     * @param subject an id; null for a subject of the event's own title
     */
    @Transactional
    public UUID propose(
            Names titles, @Nullable UUID subject, @Nullable Instant from, @Nullable Instant to, Set<PlaceEntry> where) {
        UUID under = subject == null ? register.subject(titles.in("en")) : subject;
        Event event = new Event(
                Ids.next(), database.getReference(Subject.class, under), titles, Maker.MACHINE, clock.instant());
        event.situate(from, to, where, clock.instant());
        takeTitles(event);
        events.persistAndFlush(event);
        audit.append(CurrentPerson.MACHINE, "event.proposed", "event", event.id(), null, EventView.of(event));
        return event.id();
    }

    @Transactional
    public EventView rewrite(UUID id, EventBody body, IntConsumer match) {
        Event event = events.findByIdOptional(id).orElseThrow(() -> ProblemException.noSuch("event", id));
        match.accept(event.version());
        EventView before = EventView.of(event);
        event.rename(body.titles().names(), clock.instant());
        if (body.subject() != null && !body.subject().isEmpty()) {
            event.moveTo(subject(body, ""), clock.instant());
        }
        event.situate(instant(body.startsAt()), instant(body.endsAt()), places(body), clock.instant());
        takeTitles(event);
        database.flush();
        EventView after = EventView.of(event);
        audit.append(person.name(), "event.rewritten", "event", id, before, after);
        return after;
    }

    /** Makes the event found by its titles, as far as no other event of its subject is. */
    private void takeTitles(Event event) {
        Names titles = event.titles();
        UUID subject = event.subject().id();
        if (titles.ar() != null) {
            register.take(subject, titles.ar(), event.id());
        }
        if (titles.en() != null) {
            register.take(subject, titles.en(), event.id());
        }
    }

    private Subject subject(EventBody body, String otherwise) {
        Named named = body.subject();
        UUID given = named == null ? null : named.id();
        if (given != null) {
            return subjects.present(given)
                    .orElseThrow(() -> ProblemException.invalid("subject", "is no subject that exists: " + given));
        }
        String title = named == null || named.name() == null ? otherwise : named.name();
        return database.getReference(Subject.class, register.subject(title));
    }

    private Set<PlaceEntry> places(EventBody body) {
        Set<PlaceEntry> found = new LinkedHashSet<>();
        List<EventBody.PlaceGiven> given = body.placesOrNone();
        for (int i = 0; i < given.size(); i++) {
            String field = "places[" + i + "]";
            List<PlaceEntry> matching = places.given(given.get(i).place());
            if (matching.isEmpty()) {
                throw ProblemException.invalid(field, "is no place of the gazetteer");
            }
            if (matching.size() > 1) {
                throw ProblemException.invalid(
                        field,
                        "is the name of several places: send one of "
                                + matching.stream().map(PlaceEntry::path).toList());
            }
            found.add(matching.getFirst());
        }
        return found;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
