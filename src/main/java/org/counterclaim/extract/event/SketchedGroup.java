package org.counterclaim.extract.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.TimePrecision;
import org.counterclaim.statement.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Claims of one report that speak of one occurrence; grows as claims join it. */
public final class SketchedGroup {

    /** A list of a hundred villages must not cost the square of its length. */
    private static final int MOST_PLACES = 60;

    private static final double SUPPOSED = 0.5;

    private final int number;
    private final PredicateFamily family;
    private final Nearness nearness;
    private final SortedMap<Place, Double> told = new TreeMap<>();
    private final SortedSet<String> actors = new TreeSet<>();
    private SortedSet<Place> places = new TreeSet<>();
    private @Nullable TimeWindow window;

    SketchedGroup(int number, PredicateFamily family, Nearness nearness) {
        this.number = number;
        this.family = family;
        this.nearness = nearness;
    }

    public int number() {
        return number;
    }

    PredicateFamily family() {
        return family;
    }

    /** Those that its claims are really about: places far from them, told of in passing, are left out. */
    SortedSet<Place> places() {
        return places;
    }

    SortedSet<String> actors() {
        return actors;
    }

    @Nullable TimeWindow window() {
        return window;
    }

    /** How near a claim's places are: where it names whole countries only, each of them has to be. */
    double nearIn(SortedSet<Place> others) {
        boolean fine = places.stream().anyMatch(place -> !isCountry(place));
        if (fine && others.size() > 1 && others.stream().allMatch(SketchedGroup::isCountry)) {
            double least = 1;
            for (Place country : others) {
                least = Math.min(least, nearness.inPlace(new TreeSet<>(List.of(country)), places, family));
            }
            return least;
        }
        return nearness.inPlace(others, places, family);
    }

    /** Takes a place that the claims may be about until one of them names its own. */
    void suppose(SortedSet<Place> lead) {
        for (Place place : lead) {
            told.put(place, SUPPOSED / lead.size());
        }
        if (!lead.isEmpty()) {
            places = focus();
        }
    }

    void join(SortedSet<Place> more, SortedSet<String> parties, @Nullable TimeWindow when) {
        for (Place place : more) {
            if (told.size() < MOST_PLACES || told.containsKey(place)) {
                told.merge(place, 1.0 / more.size(), Double::sum);
            }
        }
        if (!more.isEmpty()) {
            places = focus();
        }
        actors.addAll(parties);
        window = when == null ? window : hull(window, when);
    }

    private SortedSet<Place> focus() {
        Place core = core();
        SortedSet<Place> kept = new TreeSet<>();
        for (Place place : told.keySet()) {
            boolean wide = isCountry(place) && told.keySet().stream().anyMatch(fine -> isInside(fine, place));
            if (!wide && nearness.inPlace(place, core, family) > 0) {
                kept.add(place);
            }
        }
        return kept;
    }

    /** The place around which most is told; of two alike the finer: "in Jaramana near the capital" is in Jaramana. */
    private Place core() {
        Place best = told.firstKey();
        double most = -1;
        for (Place place : told.keySet()) {
            double support = 0;
            for (Map.Entry<Place, Double> other : told.entrySet()) {
                support += other.getValue() * nearness.inPlace(place, other.getKey(), family);
            }
            if (support > most || (support == most && depth(place) > depth(best))) {
                best = place;
                most = support;
            }
        }
        return best;
    }

    private static boolean isCountry(Place place) {
        return place.path().indexOf('/') < 0;
    }

    private static int depth(Place place) {
        return place.path().split("/", -1).length;
    }

    private static boolean isInside(Place inner, Place outer) {
        return !inner.equals(outer) && outer.contains(inner);
    }

    private static TimeWindow hull(@Nullable TimeWindow one, TimeWindow other) {
        if (one == null) {
            return other;
        }
        Instant from = one.lower().isBefore(other.lower()) ? one.from() : other.from();
        Instant to = one.upper().isAfter(other.upper()) ? one.to() : other.to();
        return from == null && to == null ? one : new TimeWindow(from, to, TimePrecision.DAYS, one.zone());
    }
}
