package org.counterclaim.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterclaim.extract.EventSketch;
import org.counterclaim.extract.KnownEvent;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/** The kept events that a report may speak of: those of its countries and of about its time. */
@ApplicationScoped
class KnownEvents {

    /** Events further away in time are never linked, nor lend their subject. */
    private static final Duration REACH = Duration.ofDays(60);

    private final EntityManager database;

    KnownEvents(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<KnownEvent> near(Collection<EventSketch> sketches) {
        if (sketches.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = database.createNativeQuery("""
                        select event.id, event.subject_id, event.family, event.actors, event.starts_at, event.ends_at,
                               array(select place.path from event_place join place on place.id = event_place.place_id
                                     where event_place.event_id = event.id order by place.path)
                        from event
                        where merged_into_id is null
                          and coalesce(starts_at, ends_at, created_at) < :latest
                          and coalesce(ends_at, starts_at, created_at) > :earliest
                          and (not exists (select from event_place where event_place.event_id = event.id)
                               or exists (select from event_place join place on place.id = event_place.place_id
                                          where event_place.event_id = event.id
                                            and split_part(place.path, '/', 1) = any (cast(:countries as text[]))))
                        order by event.id""")
                .setParameter("earliest", bound(sketches, true).minus(REACH))
                .setParameter("latest", bound(sketches, false).plus(REACH))
                .setParameter("countries", countries(sketches))
                .getResultList();
        return rows.stream().map(KnownEvents::read).toList();
    }

    private static Instant bound(Collection<EventSketch> sketches, boolean earliest) {
        Stream<Instant> bounds = sketches.stream()
                .map(EventSketch::window)
                .filter(Objects::nonNull)
                .flatMap(window -> Stream.of(window.from(), window.to()))
                .filter(Objects::nonNull);
        return (earliest ? bounds.min(Instant::compareTo) : bounds.max(Instant::compareTo)).orElse(Instant.EPOCH);
    }

    private static String[] countries(Collection<EventSketch> sketches) {
        return sketches.stream()
                .flatMap(sketch -> sketch.places().stream())
                .map(place -> place.path().split("/", 2)[0])
                .distinct()
                .sorted()
                .toArray(String[]::new);
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
