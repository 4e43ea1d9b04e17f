package org.counterclaim.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.platform.Ids;
import org.counterclaim.source.Words;
import org.jdbi.v3.core.Jdbi;

/**
 * Finds subjects and events by title and enters those that are new. A title is taken before its row is written, so
 * that two writers of one title end up with one row. Titles are taken beside Hibernate, which would write out all that
 * waits before every one of them: a batch of new events then took a minute for a thousand.
 */
@ApplicationScoped
public class EventRegister {

    private final EntityManager entities;
    private final Jdbi database;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Clock clock;

    EventRegister(EntityManager entities, Jdbi database, AuditTrail audit, CurrentPerson person, Clock clock) {
        this.entities = entities;
        this.database = database;
        this.audit = audit;
        this.person = person;
        this.clock = clock;
    }

    /** The subject of this title, entered when there is none. */
    @Transactional
    public UUID subject(String title) {
        String tidy = Words.tidy(title);
        UUID id = Ids.next();
        if (!takeSubject(tidy, id)) {
            return subjectCalled(tidy);
        }
        Subject subject = new Subject(id, Words.inItsLanguage(tidy), clock.instant());
        entities.persist(subject);
        audit.append(person.name(), "subject.entered", "subject", id, null, subject.in("en"));
        return id;
    }

    /** Takes a title for a subject; false when another subject has it. */
    boolean takeSubject(String title, UUID id) {
        int taken = database.withHandle(handle -> handle.createUpdate(
                        "insert into subject_key (normal, subject_id) values (search_normal(:title), :id) on conflict do nothing")
                .bind("title", title)
                .bind("id", id)
                .execute());
        return taken == 1 || id.equals(subjectCalled(title));
    }

    private UUID subjectCalled(String title) {
        return database.withHandle(
                handle -> handle.createQuery("select subject_id from subject_key where normal = search_normal(:title)")
                        .bind("title", title)
                        .mapTo(UUID.class)
                        .one());
    }

    /** The event of this title under a subject, entered when there is none. */
    @Transactional
    public UUID event(UUID subject, String title) {
        String tidy = Words.tidy(title);
        UUID id = Ids.next();
        if (!take(subject, tidy, id)) {
            return database.withHandle(handle -> handle.createQuery(
                            "select event_id from event_key where subject_id = :subject and normal = search_normal(:title)")
                    .bind("subject", subject)
                    .bind("title", tidy)
                    .mapTo(UUID.class)
                    .one());
        }
        Event event = new Event(
                id,
                entities.getReference(Subject.class, subject),
                Words.inItsLanguage(tidy),
                Maker.PERSON,
                clock.instant());
        entities.persist(event);
        audit.append(person.name(), "event.entered", "event", id, null, event.in("en"));
        return id;
    }

    /** Takes a title under a subject for an event; false when another event has it. */
    boolean take(UUID subject, String title, UUID event) {
        return database.withHandle(handle -> handle.createUpdate("""
                                insert into event_key (subject_id, normal, event_id)
                                values (:subject, search_normal(:title), :event) on conflict do nothing""")
                        .bind("subject", subject)
                        .bind("title", title)
                        .bind("event", event)
                        .execute())
                == 1;
    }

    /** The events of this title under any subject. */
    public List<UUID> called(String title) {
        return database.withHandle(handle -> handle.createQuery(
                        "select distinct event_id from event_key where normal = search_normal(:title) limit 20")
                .bind("title", Words.tidy(title))
                .mapTo(UUID.class)
                .list());
    }

    /** Which subject has each of the titles; titles that none has are left out. */
    public Map<String, UUID> knownSubjects(Collection<String> titles) {
        if (titles.isEmpty()) {
            return Map.of();
        }
        return database.withHandle(handle -> handle.createQuery("""
                        select wanted.title, subject_key.subject_id from unnest(:titles) as wanted (title)
                        join subject_key on subject_key.normal = search_normal(wanted.title)""")
                .bindArray("titles", String.class, titles.toArray())
                .reduceRows(new HashMap<>(), (known, row) -> {
                    known.put(row.getColumn(1, String.class), row.getColumn(2, UUID.class));
                    return known;
                }));
    }

    /** Which event has each of the titles; titles that none has, or several have, are left out. */
    public Map<EventTitle, UUID> known(Set<EventTitle> wanted) {
        Map<EventTitle, UUID> known = new HashMap<>();
        Set<EventTitle> ambiguous = new HashSet<>();
        for (Taken taken : taken(wanted.stream().map(EventTitle::title).collect(Collectors.toSet()))) {
            for (Optional<UUID> subject : List.of(Optional.<UUID>empty(), Optional.of(taken.subject()))) {
                EventTitle title = new EventTitle(subject, taken.title());
                UUID other = wanted.contains(title) ? known.put(title, taken.event()) : null;
                if (other != null && !other.equals(taken.event())) {
                    ambiguous.add(title);
                }
            }
        }
        known.keySet().removeAll(ambiguous);
        return known;
    }

    /** A title that an event has under a subject. */
    private record Taken(String title, UUID subject, UUID event) {}

    private List<Taken> taken(Set<String> titles) {
        return titles.isEmpty()
                ? List.of()
                : database.withHandle(handle -> handle.createQuery("""
                                select wanted.title, event_key.subject_id, event_key.event_id
                                from unnest(:titles) as wanted (title)
                                join event_key on event_key.normal = search_normal(wanted.title)""")
                        .bindArray("titles", String.class, titles.toArray())
                        .map((row, context) ->
                                new Taken(row.getString(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class)))
                        .list());
    }
}
