package org.counterclaim.extract.predicate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Place;

/** Where a report's news is: what its headline and first sentences name, else the country it speaks of most. */
public final class Lead {

    private static final int FIRST = 3;

    private Lead() {}

    /** Empty when the report names no place at all. */
    public static SortedSet<Place> of(List<Reading> readings, String country) {
        List<SortedSet<Place>> told = readings.stream()
                .limit(FIRST)
                .map(reading -> at(Whereabouts.of(reading), country))
                .filter(places -> !places.isEmpty())
                .toList();
        return told.stream()
                .filter(places -> country(places).equals(country))
                .max(Comparator.comparingInt(places -> depth(places.first())))
                .or(() -> country.isEmpty() ? told.stream().findFirst() : Optional.empty())
                .orElseGet(() -> country.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(new Place(country))));
    }

    private static String country(SortedSet<Place> places) {
        return places.first().path().split("/", 2)[0];
    }

    /** Of places in several countries those of the one that the report is about. */
    private static SortedSet<Place> at(SortedSet<Place> places, String country) {
        SortedSet<Place> home = new TreeSet<>(places);
        home.removeIf(place -> !place.path().split("/", 2)[0].equals(country));
        return home.isEmpty() ? places : home;
    }

    private static int depth(Place place) {
        return Math.min(2, place.path().split("/", -1).length);
    }
}
