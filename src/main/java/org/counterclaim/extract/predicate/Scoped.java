package org.counterclaim.extract.predicate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.PredicateFamily;
import org.counterclaim.extract.attribution.Voice;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.counterclaim.statement.Place;

/** What part of the whole a figure counts, where the words next to it name no place. */
final class Scoped {

    private static final int FRONT = 8;
    private static final Set<String> OWN = Set.of("its", "their", "our", "his", "her");
    private static final Set<String> PEOPLE = Set.of(
            "pilgrims",
            "citizens",
            "nationals",
            "people",
            "residents",
            "حجاجها",
            "مواطنيها",
            "رعاياها",
            "مواطنيه",
            "رعاياه",
            "ابنائها",
            "حجاجه");
    private static final Set<String> LOCATIVES = Set.of("in", "at", "near", "across", "في", "وفي", "فيما", "اما");

    private static final Set<String> WHERE = Set.of("where", "حيث");

    private Scoped() {}

    /**
     * The places of the figure's own clause, else the country that it says it counts, else those that the sentence opens
     * with, else its country's.
     */
    static SortedSet<Place> places(Scene scene, int figure, int from, int to) {
        SortedSet<Place> nationals = nationals(scene, figure);
        if (!nationals.isEmpty()) {
            return nationals;
        }
        SortedSet<Place> near = scene.placesIn(from, to);
        if (!near.isEmpty()) {
            return near;
        }
        Reading reading = scene.reading();
        if (!scene.country().isEmpty() && Nationwide.is(reading, Math.max(from, figure - FRONT), to)) {
            return new TreeSet<>(List.of(new Place(scene.country())));
        }
        SortedSet<Place> there = there(reading, figure);
        if (!there.isEmpty()) {
            return there;
        }
        if (from > 0 && reading.isAny(0, LOCATIVES)) {
            SortedSet<Place> front = Whereabouts.in(reading, 0, Math.min(FRONT, from));
            if (!front.isEmpty()) {
                return front;
            }
        }
        return abroad(scene, figure);
    }

    /** "Villages in Idlib, where rescuers counted five dead": the places told last before the word. */
    private static SortedSet<Place> there(Reading reading, int figure) {
        for (int i = figure; i > 0; i--) {
            if (reading.isAny(i, WHERE)) {
                return Whereabouts.in(reading, Math.max(0, i - FRONT), i);
            }
        }
        return new TreeSet<>();
    }

    /** "464 of its pilgrims", 41 من مواطنيها: the people of whoever speaks, where they are not the report's own. */
    private static SortedSet<Place> nationals(Scene scene, int figure) {
        Reading reading = scene.reading();
        SortedSet<Place> places = new TreeSet<>();
        boolean own = false;
        for (int i = figure + 1; i < Math.min(reading.size(), figure + 5); i++) {
            own |= reading.isAny(i, PEOPLE) && (reading.arabic() || reading.isAny(i - 1, OWN));
        }
        Voice voice = scene.voices().at(figure);
        String code = voice == null ? null : voice.speaker().code();
        if (own && code != null) {
            scene.names()
                    .at(code)
                    .map(source -> source.country().toLowerCase(Locale.ROOT))
                    .filter(country -> !country.isEmpty() && !country.equals(scene.country()))
                    .ifPresent(country -> places.add(new Place(country)));
        }
        return places;
    }

    /** Another country's officials count that country's victims when nature struck several. */
    private static SortedSet<Place> abroad(Scene scene, int figure) {
        SortedSet<Place> places = new TreeSet<>();
        Voice voice = scene.voices().at(figure);
        String code = voice == null ? null : voice.speaker().code();
        if (code == null || scene.main() != PredicateFamily.DISASTER) {
            return places;
        }
        scene.names()
                .at(code)
                .map(source -> source.country().toLowerCase(Locale.ROOT))
                .filter(country -> !country.isEmpty() && !country.equals(scene.country()))
                .filter(country -> !Parties.hasArmy(scene.country()) || !country.equals("us"))
                .ifPresent(country -> places.add(new Place(country)));
        return places;
    }

    /** "61 dead, 52 of them in the capital": the part has a place of its own, right behind it. */
    static boolean isPlacedPart(Scene scene, int start, int end) {
        Reading reading = scene.reading();
        boolean placed = reading.isAny(end, LOCATIVES) || reading.isAny(end + 2, LOCATIVES);
        return placed
                && !scene.placesIn(start, Math.min(scene.clauseEnd(start), end + FRONT))
                        .isEmpty();
    }

    /** "19 of them in the capital": a part of a place that goes by no name. */
    static boolean isLocated(Reading reading, int end) {
        return reading.isAny(end, LOCATIVES) || reading.isAny(end + 1, LOCATIVES) || reading.isAny(end + 2, LOCATIVES);
    }

    /** "61 dead, 52 of them in the capital": where the part was does not say where the whole was. */
    static int beforePart(Reading reading, int from, int to) {
        Mark part = reading.marks().first("part", from, to);
        return part != null && reading.quantityAt(Math.min(part.end(), reading.size() - 1)) != null ? part.start() : to;
    }
}
