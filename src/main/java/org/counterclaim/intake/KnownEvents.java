package org.counterclaim.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterclaim.extract.EventSketch;
import org.counterclaim.extract.KnownEvent;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.place.StrangePlaces;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/** The kept events that a report may speak of: those of its countries and of about its time, the nearest first. */
@ApplicationScoped
class KnownEvents {

    /** Events further away in time are never linked, nor lend their subject. */
    private static final Duration REACH = Duration.ofDays(60);

    /** No event that is found by its time lasts longer. */
    private static final Duration LONGEST = Duration.ofDays(400);

    /** More events than this in a country and in four months are told apart by how near in time they are. */
    private static final int MOST = 300;

    private final EntityManager database;

    KnownEvents(EntityManager database) {
        this.database = database;
    }

    /** The events that one of the sketches may be, or whose subject it may share; at most 300 a sketch. */
    List<KnownEvent> near(Collection<EventSketch> sketches) {
        Map<UUID, KnownEvent> events = new TreeMap<>();
        for (EventSketch sketch : sketches) {
            near(sketch).forEach(event -> events.put(event.id(), event));
        }
        return List.copyOf(events.values());
    }

    @SuppressWarnings("unchecked")
    private List<KnownEvent> near(EventSketch sketch) {
        TimeWindow window = sketch.window();
        if (window == null) {
            return List.of();
        }
        Instant from = window.from() == null ? window.upper() : window.from();
        Instant to = window.to() == null ? window.lower() : window.to();
        List<Object[]> rows = database.createNativeQuery("""
                        select event.id, event.subject_id, event.family, event.actors, event.starts_at, event.ends_at,
                               array(select place.path from event_place join place on place.id = event_place.place_id
                                     where event_place.event_id = event.id order by place.path)
                        from event
                        where merged_into_id is null
                          and coalesce(starts_at, ends_at, created_at) between :begun and :latest
                          and coalesce(ends_at, starts_at, created_at) > :earliest
                          and (not exists (select from event_place where event_place.event_id = event.id)
                               or exists (select from event_place join place on place.id = event_place.place_id
                                          where event_place.event_id = event.id
                                            and (split_part(place.path, '/', 1) = any (cast(:countries as text[]))
                                                 or substring(place.path from '[^/]*$') = any (cast(:strange as text[])))))
                        order by family is distinct from :family,
                                 abs(extract(epoch from coalesce(starts_at, ends_at, created_at) - :from)),
                                 event.id
                        limit :most""")
                .setParameter("begun", from.minus(LONGEST))
                .setParameter("earliest", from.minus(REACH))
                .setParameter("latest", to.plus(REACH))
                .setParameter("from", from)
                .setParameter("family", sketch.family().name())
                .setParameter("countries", countries(List.of(sketch)).toArray(String[]::new))
                .setParameter("strange", strange(sketch))
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream().map(KnownEvents::read).toList();
    }

    /** Names of places that no gazetteer has: reports put them in different countries. */
    private static String[] strange(EventSketch sketch) {
        return sketch.places().stream()
                .filter(StrangePlaces::isStrange)
                .map(place -> place.path().substring(place.path().lastIndexOf('/') + 1))
                .toArray(String[]::new);
    }

    /** The countries of the sketches' places, sorted. */
    static SortedSet<String> countries(Collection<EventSketch> sketches) {
        return sketches.stream()
                .flatMap(sketch -> sketch.places().stream())
                .map(place -> place.path().split("/", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static KnownEvent read(Object[] row) {
        SortedSet<PredicateFamily> families = new TreeSet<>();
        if (row[2] != null) {
            families.add(PredicateFamily.valueOf((String) row[2]));
        }
        SortedSet<Place> places = new TreeSet<>();
        for (String path : (String[]) row[6]) {
            places.add(new Place(path));
        }
        return new KnownEvent(
                (UUID) row[0],
                (UUID) row[1],
                families,
                places,
                window((Instant) row[4], (Instant) row[5]),
                new TreeSet<>(List.of((String[]) row[3])));
    }

    private static @Nullable TimeWindow window(@Nullable Instant from, @Nullable Instant to) {
        return from == null && to == null ? null : new TimeWindow(from, to, TimePrecision.DAYS, ZoneOffset.UTC);
    }
}
