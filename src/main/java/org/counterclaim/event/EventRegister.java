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

/**
 * Finds subjects and events by title and enters those that are new. A title is taken before its row is written, so
 * that two writers of one title end up with one row.
 */
@ApplicationScoped
public class EventRegister {

    private final EntityManager database;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Clock clock;

    EventRegister(EntityManager database, AuditTrail audit, CurrentPerson person, Clock clock) {
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
        database.persist(subject);
        audit.append(person.name(), "subject.entered", "subject", id, null, subject.in("en"));
        return id;
    }

    /** Takes a title for a subject; false when another subject has it. */
    boolean takeSubject(String title, UUID id) {
        int taken = database.createNativeQuery(
                        "insert into subject_key (normal, subject_id) values (search_normal(:title), :id) on conflict do nothing")
                .setParameter("title", title)
                .setParameter("id", id)
                .executeUpdate();
        return taken == 1 || id.equals(subjectCalled(title));
    }

    private UUID subjectCalled(String title) {
        return (UUID) database.createNativeQuery(
                        "select subject_id from subject_key where normal = search_normal(:title)", UUID.class)
                .setParameter("title", title)
                .getSingleResult();
    }

    /** The event of this title under a subject, entered when there is none. */
    @Transactional
    public UUID event(UUID subject, String title) {
        String tidy = Words.tidy(title);
        UUID id = Ids.next();
        if (!take(subject, tidy, id)) {
            return (UUID) database.createNativeQuery(
                            "select event_id from event_key where subject_id = :subject and normal = search_normal(:title)",
                            UUID.class)
                    .setParameter("subject", subject)
                    .setParameter("title", tidy)
                    .getSingleResult();
        }
        Event event = new Event(
                id,
                database.getReference(Subject.class, subject),
                Words.inItsLanguage(tidy),
                Maker.PERSON,
                clock.instant());
        database.persist(event);
        audit.append(person.name(), "event.entered", "event", id, null, event.in("en"));
        return id;
    }

    /** Takes a title under a subject for an event; false when another event has it. */
    boolean take(UUID subject, String title, UUID event) {
        return database.createNativeQuery("""
                                insert into event_key (subject_id, normal, event_id)
                                values (:subject, search_normal(:title), :event) on conflict do nothing""")
                        .setParameter("subject", subject)
                        .setParameter("title", title)
                        .setParameter("event", event)
                        .executeUpdate()
                == 1;
    }

    /** The events of this title under any subject. */
    public List<UUID> called(String title) {
        List<?> found = database.createNativeQuery(
                        "select distinct event_id from event_key where normal = search_normal(:title) limit 20",
                        UUID.class)
                .setParameter("title", Words.tidy(title))
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** Which subject has each of the titles; titles that none has are left out. */
    @SuppressWarnings("unchecked")
    public Map<String, UUID> knownSubjects(Collection<String> titles) {
        if (titles.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = database.createNativeQuery("""
                        select wanted.title, subject_key.subject_id from unnest(cast(:titles as text[])) as wanted (title)
                        join subject_key on subject_key.normal = search_normal(wanted.title)""")
                .setParameter("titles", titles.toArray(String[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /** Which event has each of the titles; titles that none has, or several have, are left out. */
    public Map<EventTitle, UUID> known(Set<EventTitle> wanted) {
        Map<EventTitle, UUID> known = new HashMap<>();
        Set<EventTitle> ambiguous = new HashSet<>();
        for (Object[] row : keysOf(wanted.stream().map(EventTitle::title).collect(Collectors.toSet()))) {
            for (Optional<UUID> subject : List.of(Optional.<UUID>empty(), Optional.of((UUID) row[1]))) {
                EventTitle title = new EventTitle(subject, (String) row[0]);
                UUID event = (UUID) row[2];
                UUID other = wanted.contains(title) ? known.put(title, event) : null;
                if (other != null && !other.equals(event)) {
                    ambiguous.add(title);
                }
            }
        }
        known.keySet().removeAll(ambiguous);
        return known;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> keysOf(Set<String> titles) {
        return titles.isEmpty()
                ? List.of()
                : database.createNativeQuery("""
                                select wanted.title, event_key.subject_id, event_key.event_id
                                from unnest(cast(:titles as text[])) as wanted (title)
                                join event_key on event_key.normal = search_normal(wanted.title)""")
                        .setParameter("titles", titles.toArray(String[]::new))
                        .getResultList();
    }
}
