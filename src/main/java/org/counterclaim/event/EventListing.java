package org.counterclaim.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterclaim.paging.InOrder;
import org.counterclaim.paging.KeysetQuery;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Subjects and events as people and programs read them, the newest first. */
@ApplicationScoped
public class EventListing {

    private final Events events;
    private final Subjects subjects;
    private final EntityManager database;

    EventListing(Events events, Subjects subjects, EntityManager database) {
        this.events = events;
        this.subjects = subjects;
        this.database = database;
    }

    @Transactional
    public EventView event(UUID id) {
        return events.findByIdOptional(id).map(EventView::of).orElseThrow(() -> ProblemException.noSuch("event", id));
    }

    @Transactional
    public SubjectView subject(UUID id) {
        return subjects.findByIdOptional(id)
                .map(SubjectView::of)
                .orElseThrow(() -> ProblemException.noSuch("subject", id));
    }

    /** Events, without those merged into others. */
    @Transactional
    public Page<EventView> events(
            @Nullable String q,
            @Nullable UUID subject,
            @Nullable Instant from,
            @Nullable Instant to,
            PageRequest wanted) {
        return KeysetQuery.newest("event e", "e.id")
                .where("e.merged_into_id is null")
                .where("e.subject_id = :subject", "subject", subject)
                .where("e.search @@ search_query(:q)", "q", q)
                .where("coalesce(e.ends_at, e.starts_at) >= :from", "from", from)
                .where("e.starts_at < :to", "to", to)
                .page(database, wanted, this::eventViews);
    }

    private List<EventView> eventViews(List<UUID> ids) {
        return InOrder.of(ids, events.whole(ids), Event::id).stream()
                .map(EventView::of)
                .toList();
    }

    /** Subjects, without those merged into others. */
    @Transactional
    public Page<SubjectView> subjects(@Nullable String q, PageRequest wanted) {
        return KeysetQuery.newest("subject s", "s.id")
                .where("s.merged_into_id is null")
                .where("s.search @@ search_query(:q)", "q", q)
                .page(database, wanted, this::subjectViews);
    }

    private List<SubjectView> subjectViews(List<UUID> ids) {
        return InOrder.of(ids, subjects.list("id in ?1", ids), Subject::id).stream()
                .map(SubjectView::of)
                .toList();
    }
}
