package org.counterclaim.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.document.Document;
import org.counterclaim.extract.Extractor;
import org.counterclaim.extract.ProposedClaim;
import org.counterclaim.extract.place.StrangePlaces;
import org.counterclaim.place.NewPlaces;
import org.counterclaim.place.PlaceEntry;
import org.counterclaim.place.Places;
import org.counterclaim.statement.Place;

/**
 * The entries of the places that a report speaks of. The atlas has too many towns to keep them all: one is entered when a
 * report first names it, and so is a place that only this report names, as a figure of one village is not that of the whole.
 */
@ApplicationScoped
class ReportedPlaces {

    private final Extractor extractor;
    private final Places places;
    private final NewPlaces newPlaces;

    ReportedPlaces(Extractor extractor, Places places, NewPlaces newPlaces) {
        this.extractor = extractor;
        this.places = places;
        this.newPlaces = newPlaces;
    }

    /** Those that have an entry, after the new ones are entered, in the current transaction. */
    Set<Place> of(Document document, List<ProposedClaim> proposed) {
        Set<Place> told = new TreeSet<>();
        for (ProposedClaim claim : proposed) {
            told.addAll(claim.places());
            told.addAll(claim.event().places());
            if (claim.answer() instanceof Place place) {
                told.add(place);
            }
        }
        Set<Place> kept = kept(told);
        Set<Place> unknown = new TreeSet<>(told);
        unknown.removeIf(place -> kept.contains(place) && !StrangePlaces.isStrange(place));
        if (unknown.isEmpty()) {
            return kept;
        }
        String words = document.headline() + "\n" + document.text();
        unknown.forEach(place -> enter(place, words));
        return kept(told);
    }

    private void enter(Place place, String words) {
        if (StrangePlaces.isStrange(place)) {
            StrangePlaces.nameIn(words, place).ifPresent(name -> newPlaces.enter(place, name));
        } else {
            outermostFirst(place.path()).forEach(path -> extractor.place(path).ifPresent(newPlaces::enter));
        }
    }

    /** The path's own places below the country: {@code ng/borno}, {@code ng/borno/konduga}. */
    private static Stream<String> outermostFirst(String path) {
        Stream.Builder<String> paths = Stream.builder();
        int slash = path.indexOf('/', path.indexOf('/') + 1);
        while (slash > 0) {
            paths.add(path.substring(0, slash));
            slash = path.indexOf('/', slash + 1);
        }
        return path.indexOf('/') < 0 ? Stream.empty() : paths.add(path).build();
    }

    private Set<Place> kept(Collection<Place> told) {
        return places.atAll(told.stream().map(Place::path).toList()).stream()
                .map(PlaceEntry::place)
                .collect(Collectors.toSet());
    }
}
