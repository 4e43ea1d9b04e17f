package org.counterclaim.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.counterclaim.paging.Asked;
import org.counterclaim.paging.InOrder;
import org.counterclaim.paging.KeysetQuery;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.paging.Sort;
import org.counterclaim.problem.ProblemException;

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
    public Page<EventView> events(Asked asked, PageRequest wanted) {
        return KeysetQuery.sorted("event e", "e.id", sort(asked, "e"))
                .where("e.merged_into_id is null")
                .any("e.subject_id in (:subject)", asked.ids("subject"))
                .any("e.made_by in (:madeBy)", asked.codes("madeBy", Maker.class))
                .any("""
                        exists (select from event_place join place on place.id = event_place.place_id
                                where event_place.event_id = e.id
                                and exists (select from place within where within.path in (:place)
                                            and (place.path = within.path
                                                 or starts_with(place.path, within.path || '/'))))""", asked.words("place"))
                .one("e.search @@ search_query(:q)", asked.text("q"))
                .where("coalesce(e.ends_at, e.starts_at) >= :from", "from", asked.time("from"))
                .where("e.starts_at < :to", "to", asked.time("to"))
                .page(database, wanted, this::eventViews);
    }

    private static Sort sort(Asked asked, String table) {
        return Sort.asked(
                asked.single("sort"),
                Sort.newest("entered", table + ".id"),
                Sort.latest("changed", table + ".changed_at"));
    }

    private List<EventView> eventViews(List<UUID> ids) {
        return InOrder.of(ids, events.whole(ids), Event::id).stream()
                .map(EventView::of)
                .toList();
    }

    /** Subjects, without those merged into others. */
    @Transactional
    public Page<SubjectView> subjects(Asked asked, PageRequest wanted) {
        return KeysetQuery.sorted("subject s", "s.id", sort(asked, "s"))
                .where("s.merged_into_id is null")
                .one("s.search @@ search_query(:q)", asked.text("q"))
                .page(database, wanted, this::subjectViews);
    }

    private List<SubjectView> subjectViews(List<UUID> ids) {
        return InOrder.of(ids, subjects.list("id in ?1", ids), Subject::id).stream()
                .map(SubjectView::of)
                .toList();
    }
}
