package org.counterclaim.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.place.Gazetteer;
import org.counterclaim.extract.place.NamedPlace;
import org.counterclaim.extract.place.StrangePlaces;
import org.counterclaim.statement.Place;

/** How near two occurrences are in place, from 0 (apart) to 1 (the same). */
final class Nearness {

    private static final double EARTH_KM = 6371;

    private final Gazetteer gazetteer;

    Nearness(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** 1 for one place inside the other, falling to 0 at the family's reach; half when either side names none. */
    double inPlace(SortedSet<Place> some, SortedSet<Place> others, PredicateFamily family) {
        if (some.isEmpty() || others.isEmpty()) {
            return 0.5;
        }
        double best = 0;
        for (Place one : innermost(some)) {
            for (Place other : innermost(others)) {
                best = Math.max(best, inPlace(one, other, family));
            }
        }
        return best;
    }

    double inPlace(Place one, Place other, PredicateFamily family) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.contains(other) || other.contains(one)) {
            int shallow = Math.min(depth(one), depth(other));
            return shallow == 1 ? wide(family) : 0.9;
        }
        if (StrangePlaces.isStrange(one) && last(one).equals(last(other))) {
            return 0.9;
        }
        if (family == PredicateFamily.DISASTER || family == PredicateFamily.ELECTION) {
            return country(one).equals(country(other)) ? 0.7 : 0;
        }
        double distance = distance(one, other);
        double reach = reach(family);
        if (Double.isNaN(distance)) {
            return depth(one) > 1 && depth(other) > 1 && region(one).equals(region(other)) ? 0.6 : 0;
        }
        return distance <= reach ? 0.9 - 0.3 * distance / reach : 0;
    }

    /** A country says little of where a strike was, and enough of where an earthquake was. */
    private static double wide(PredicateFamily family) {
        return switch (family) {
            case DISASTER, ELECTION, PROTEST -> 0.7;
            case DEAL, VIOLENCE, ACCIDENT, ARREST, OTHER -> 0.25;
        };
    }

    private static List<Place> innermost(SortedSet<Place> places) {
        return places.stream()
                .filter(outer -> places.stream().noneMatch(other -> !other.equals(outer) && outer.contains(other)))
                .toList();
    }

    private static double reach(PredicateFamily family) {
        return switch (family) {
            case DEAL, PROTEST, ARREST -> 20;
            case VIOLENCE, ACCIDENT, OTHER -> 15;
            case DISASTER, ELECTION -> 1000;
        };
    }

    private static int depth(Place place) {
        return place.path().split("/", -1).length;
    }

    /** A village that no gazetteer has may be put in the country of those who fight there. */
    private static String last(Place place) {
        return place.path().substring(place.path().lastIndexOf('/') + 1);
    }

    private static String country(Place place) {
        return place.path().split("/", -1)[0];
    }

    private static String region(Place place) {
        String[] parts = place.path().split("/", -1);
        return parts[0] + "/" + parts[1];
    }

    /** Kilometres on the great circle; not a number when either has no coordinates. */
    private double distance(Place one, Place other) {
        Optional<NamedPlace> a = gazetteer.at(one.path());
        Optional<NamedPlace> b = gazetteer.at(other.path());
        if (a.isEmpty() || b.isEmpty()) {
            return Double.NaN;
        }
        Double fromLatitude = a.get().latitude();
        Double fromLongitude = a.get().longitude();
        Double toLatitude = b.get().latitude();
        Double toLongitude = b.get().longitude();
        if (fromLatitude == null || fromLongitude == null || toLatitude == null || toLongitude == null) {
            return Double.NaN;
        }
        double north = Math.toRadians(toLatitude - fromLatitude);
        double east = Math.toRadians(toLongitude - fromLongitude);
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(fromLatitude))
                        * Math.cos(Math.toRadians(toLatitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
