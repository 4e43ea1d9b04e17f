package org.counterclaim.extract.event;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.place.FoundPlace;
import org.counterclaim.extract.predicate.Proposition;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Place;
import org.counterclaim.statement.Quantity;

/**
 * Countries that a sentence names as parties and not as where it happened: "Moscow said Ukraine was behind it" does not
 * move a shooting near Moscow to Ukraine.
 */
public final class Abroad {

    private static final int BEFORE = 2;
    private static final Set<String> AT = Set.of(
            "in", "inside", "across", "within", "throughout", "on", "over", "off", "في", "داخل", "علي", "فوق", "قبالة");

    private Abroad() {}

    /**
     * What is said, of no place of its own where the places it names are whole countries that only act.
     *
     * @param home the country that the report is about; empty when none stands out
     */
    public static Proposition without(Reading reading, Proposition proposition, String home) {
        SortedSet<Place> places = proposition.places();
        boolean abroad = !home.isEmpty()
                && !places.isEmpty()
                && !(proposition.answer() instanceof Quantity)
                && places.stream()
                        .allMatch(place -> isCountry(place) && !place.path().equals(home));
        return abroad && places.stream().noneMatch(place -> isWhere(reading, place))
                ? proposition.at(new TreeSet<>())
                : proposition;
    }

    private static boolean isWhere(Reading reading, Place country) {
        for (FoundPlace found : reading.places()) {
            if (found.chosen().place().equals(country) && !found.demonym()) {
                int start = reading.start(found.span());
                for (int i = start; i >= start - BEFORE; i--) {
                    if (reading.isAny(i, AT)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isCountry(Place place) {
        return place.path().indexOf('/') < 0;
    }
}
