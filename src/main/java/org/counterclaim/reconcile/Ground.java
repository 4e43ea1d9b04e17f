package org.counterclaim.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Stance;

/**
 * The places that a flat statement is about. A denial that names no place, or one that takes in every place of the
 * event, denies the thing everywhere; an affirmation that names none speaks of the event's places.
 */
final class Ground {

    /** The path above every country. */
    static final String EVERYWHERE = "";

    private static final List<String> ANYWHERE = List.of(EVERYWHERE);

    private final SortedSet<Place> eventPlaces;
    private final List<String> eventPaths;

    Ground(SortedSet<Place> eventPlaces) {
        this.eventPlaces = eventPlaces;
        this.eventPaths = eventPlaces.isEmpty()
                ? ANYWHERE
                : eventPlaces.stream().map(Place::path).toList();
    }

    List<String> of(Statement statement) {
        if (statement.places().isEmpty()) {
            return statement.stance() == Stance.DENIES ? ANYWHERE : eventPaths;
        }
        if (statement.stance() == Stance.DENIES && takesInTheEvent(statement.places())) {
            return ANYWHERE;
        }
        return statement.places().stream().map(Place::path).toList();
    }

    private boolean takesInTheEvent(SortedSet<Place> denied) {
        return !eventPlaces.isEmpty()
                && eventPlaces.stream().allMatch(place -> denied.stream().anyMatch(denial -> denial.contains(place)));
    }

    /** The path itself and every path above it, up to {@link #EVERYWHERE}. */
    static List<String> upwards(String path) {
        List<String> paths = new ArrayList<>();
        String current = path;
        while (!current.isEmpty()) {
            paths.add(current);
            current = current.substring(0, Math.max(0, current.lastIndexOf('/')));
        }
        paths.add(EVERYWHERE);
        return paths;
    }

    /** Whether something in {@code inner} lies in a place of {@code outer}. */
    static boolean meet(List<String> inner, List<String> outer) {
        return inner.stream().anyMatch(path -> upwards(path).stream().anyMatch(outer::contains));
    }
}
