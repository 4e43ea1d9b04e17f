package org.counterclaim.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.Ids;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;

/** People saying that two events are one, or that one is two. */
@ApplicationScoped
@Needs(Role.EDITOR)
public class EventRegrouping {

    /**
     * What later reports know an event by goes over too: its titles, places, parties and times.
     *
     * <p>A question goes over as it is, and with it its conflict and review, unless the other event asks the same; then
     * only its claims do.
     */
    private static final List<String> MERGE = List.of(
            """
            update question set event_id = :kept
            where event_id = :lost and not exists (
                select from question other where other.event_id = :kept
                and other.predicate = question.predicate and other.qualifiers = question.qualifiers)""",
            """
            update claim set question_id = other.id, linked_by = 'PERSON', version = claim.version + 1, changed_at = now()
            from question mine
            join question other on other.event_id = :kept
                and other.predicate = mine.predicate and other.qualifiers = mine.qualifiers
            where mine.event_id = :lost and claim.question_id = mine.id""",
            "update event_key set event_id = :kept where event_id = :lost",
            "update event set merged_into_id = :kept, version = version + 1 where merged_into_id = :lost",
            """
            update event set family = coalesce(event.family, lost.family),
                actors = array(select distinct unnest(event.actors || lost.actors) order by 1),
                starts_at = least(event.starts_at, lost.starts_at), ends_at = greatest(event.ends_at, lost.ends_at)
            from event lost where lost.id = :lost and event.id = :kept""",
            """
            insert into event_place (event_id, place_id)
            select :kept, place_id from event_place where event_id = :lost on conflict do nothing""");

    /** What later reports find the new event by: the kind and parties of the old one, time and places of what moved. */
    private static final List<String> SPLIT = List.of("""
            update event set family = old.family, actors = old.actors, starts_at = moved.start, ends_at = moved.last
            from event old,
                (select min(coalesce(happened_from, made_at, published_at)) as start,
                        max(coalesce(happened_to, happened_from, made_at, published_at)) + interval '1 second' as last
                 from claim where id in (:claims)) moved
            where event.id = :fresh and old.id = :old""", """
            insert into event_place (event_id, place_id)
            select distinct cast(:fresh as uuid), place_id from claim_place where claim_id in (:claims)""");

    private final Events events;
    private final Questions questions;
    private final EventRegister register;
    private final EntityManager database;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Clock clock;

    EventRegrouping(
            Events events,
            Questions questions,
            EventRegister register,
            EntityManager database,
            AuditTrail audit,
            CurrentPerson person,
            Clock clock) {
        this.events = events;
        this.questions = questions;
        this.register = register;
        this.database = database;
        this.audit = audit;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Makes two events one.
     *
     * @param into the one that stays
     */
    @Transactional
    public EventView merge(UUID id, UUID into, IntConsumer match) {
        Event lost = event(id);
        match.accept(lost.version());
        Event kept = events.findById(into);
        if (kept == null || into.equals(id) || kept.mergedInto() != null) {
            throw ProblemException.invalid("into", "must be another event that is not itself merged");
        }
        if (lost.mergedInto() != null) {
            throw ProblemType.NOT_ALLOWED_NOW.because("The event is merged already");
        }
        EventView before = EventView.of(lost);
        lost.mergeInto(kept, clock.instant());
        EventView after = EventView.of(lost);
        for (String statement : MERGE) {
            database.createNativeQuery(statement)
                    .setParameter("lost", id)
                    .setParameter("kept", into)
                    .executeUpdate();
        }
        markQuestions(into);
        audit.append(person.name(), "event.merged", "event", id, before, after);
        database.flush();
        database.clear();
        return EventView.of(event(into));
    }

    /** Claims of one question now stand beside others, in its own event and in near ones. */
    private void markQuestions(UUID event) {
        database.createNativeQuery(
                        "insert into dirty_question (question_id, event_id) select id, event_id from question where event_id = :event")
                .setParameter("event", event)
                .executeUpdate();
    }

    /** Makes a second event of some claims of one. */
    @Transactional
    public EventView split(UUID id, EventSplit split, IntConsumer match) {
        Event event = event(id);
        match.accept(event.version());
        Set<UUID> claims = Set.copyOf(split.claims());
        Map<UUID, List<UUID>> asked = claimsByQuestion(id, claims);
        if (asked.values().stream().mapToInt(List::size).sum() < claims.size()) {
            throw ProblemException.invalid("claims", "must all belong to the event");
        }
        Event fresh = new Event(Ids.next(), event.subject(), split.titles().names(), Maker.PERSON, clock.instant());
        events.persistAndFlush(fresh);
        register.take(event.subject().id(), fresh.titles().in("en"), fresh.id());
        asked.forEach((question, moved) -> move(moved, question, fresh));
        describe(fresh, event, claims);
        EventView made = EventView.of(fresh);
        audit.append(
                person.name(),
                "event.split",
                "event",
                id,
                EventView.of(event),
                Map.of("made", made, "claims", split.claims()));
        return made;
    }

    private void describe(Event fresh, Event old, Set<UUID> claims) {
        database.createNativeQuery(SPLIT.getFirst())
                .setParameter("fresh", fresh.id())
                .setParameter("old", old.id())
                .setParameter("claims", claims)
                .executeUpdate();
        database.createNativeQuery(SPLIT.getLast())
                .setParameter("fresh", fresh.id())
                .setParameter("claims", claims)
                .executeUpdate();
        database.refresh(fresh);
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, List<UUID>> claimsByQuestion(UUID event, Set<UUID> claims) {
        List<Object[]> rows = database.createNativeQuery("""
                        select claim.question_id, claim.id from claim join question on question.id = claim.question_id
                        where question.event_id = :event and claim.id in (:claims)""")
                .setParameter("event", event)
                .setParameter("claims", claims)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    private void move(List<UUID> claims, UUID from, Event to) {
        Question present = questions.findById(from);
        UUID question =
                questions.idOf(new QuestionKey(to.id(), present.predicate(), new TreeMap<>(present.qualifiers())));
        database.createNativeQuery("""
                        update claim set question_id = :question, linked_by = 'PERSON', version = version + 1,
                        changed_at = now() where id in (:claims)""")
                .setParameter("question", question)
                .setParameter("claims", claims)
                .executeUpdate();
    }

    private Event event(UUID id) {
        return events.findByIdOptional(id).orElseThrow(() -> ProblemException.noSuch("event", id));
    }
}
