package org.counterclaim.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterclaim.event.EventProposals;
import org.counterclaim.extract.EventLink;
import org.counterclaim.extract.EventSketch;
import org.counterclaim.extract.KnownEvent;
import org.counterclaim.extract.event.Clues;
import org.counterclaim.extract.event.EventLinker;
import org.counterclaim.source.Names;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.TimeWindow;

/** Puts what a report sketches under the events that are kept, and enters those that are new. */
@ApplicationScoped
class ReportedEvents {

    private final EventLinker linker;
    private final KnownEvents known;
    private final EventProposals proposals;
    private final SubjectTitles titles;
    private final EntityManager database;

    ReportedEvents(
            EventLinker linker,
            KnownEvents known,
            EventProposals proposals,
            SubjectTitles titles,
            EntityManager database) {
        this.linker = linker;
        this.known = known;
        this.proposals = proposals;
        this.titles = titles;
        this.database = database;
    }

    /** The event of each sketch, by the sketch's number. */
    Map<Integer, UUID> of(List<EventSketch> sketches, Set<Place> gazetteer) {
        linkOneReportAtATime(sketches);
        List<KnownEvent> events = new ArrayList<>(known.near(sketches));
        Map<Integer, UUID> under = new HashMap<>();
        for (EventSketch sketch : sketches) {
            EventLink link = linker.link(List.of(sketch), events).getFirst();
            UUID event = link.event();
            if (event == null) {
                UUID subject = link.subject() == null ? proposals.subject(titles.of(sketch)) : link.subject();
                event = proposals.event(subject, seen(sketch, gazetteer));
                events.add(asKnown(sketch, event, subject));
            } else {
                learn(sketch, event, events);
            }
            under.put(sketch.number(), event);
        }
        return under;
    }

    private void learn(EventSketch sketch, UUID event, List<KnownEvent> events) {
        events.replaceAll(known -> {
            if (!known.id().equals(event)) {
                return known;
            }
            SortedSet<String> actors = Clues.learnt(known, sketch);
            if (!actors.equals(known.actors())) {
                proposals.learn(event, actors);
            }
            return known.knownBy(actors);
        });
    }

    /**
     * Two reports of one new event that come at once would each enter it: the second waits for the first. Reports of
     * different countries do not wait for one another; the countries of one are locked in order, so that none waits in
     * a ring.
     */
    private void linkOneReportAtATime(List<EventSketch> sketches) {
        SortedSet<String> locks = new TreeSet<>(KnownEvents.countries(sketches));
        if (sketches.stream().anyMatch(sketch -> sketch.places().isEmpty())) {
            locks.add("");
        }
        for (String country : locks) {
            database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                    .setParameter("name", "event linking " + country)
                    .getResultList();
        }
    }

    private static EventProposals.Seen seen(EventSketch sketch, Set<Place> gazetteer) {
        TimeWindow window = sketch.window();
        SortedSet<String> paths = sketch.places().stream()
                .filter(gazetteer::contains)
                .map(Place::path)
                .collect(Collectors.toCollection(TreeSet::new));
        return new EventProposals.Seen(
                new Names(sketch.titleAr(), sketch.titleEn()),
                window == null ? null : window.from(),
                window == null ? null : window.to(),
                paths,
                sketch.family().name(),
                sketch.actors());
    }

    private static KnownEvent asKnown(EventSketch sketch, UUID event, UUID subject) {
        return new KnownEvent(
                event,
                subject,
                new TreeSet<>(Set.of(sketch.family())),
                sketch.places(),
                sketch.window(),
                sketch.actors());
    }
}
