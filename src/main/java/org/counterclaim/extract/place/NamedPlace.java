package org.counterclaim.extract.place;

import org.counterclaim.statement.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param place its path in the tree
 * @param kind COUNTRY, GOVERNORATE, DISTRICT, TOWN, NEIGHBOURHOOD or AREA
 * @param nameEn its English name
 * @param nameAr its Arabic name
 * @param latitude degrees north; null when not known
 * @param longitude degrees east; null when not known
 */
public record NamedPlace(
        Place place,
        String kind,
        String nameEn,
        String nameAr,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    public String path() {
        return place.path();
    }

    /** Its country's segment of the path, such as {@code sy}. */
    public String country() {
        int slash = path().indexOf('/');
        return slash < 0 ? path() : path().substring(0, slash);
    }

    public boolean isCountry() {
        return path().indexOf('/') < 0;
    }

    /**
     * Where people who are taken there go: of an area that lies across governorates, as the north of a country does, the
     * tree knows no more than the country, and whoever names a town in it says nothing else.
     */
    public Place asDestination() {
        boolean across = kind.equals("AREA") && path().indexOf('/') == path().lastIndexOf('/');
        return across ? new Place(country()) : place;
    }
}
