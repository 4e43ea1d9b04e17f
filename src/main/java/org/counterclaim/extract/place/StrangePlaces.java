package org.counterclaim.extract.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.extract.text.Skeleton;
import org.counterclaim.statement.Place;
import org.jspecify.annotations.Nullable;

/**
 * Places that the gazetteer does not have, known by the word of kind beside them: "the village of Solhan", قرية سولهان.
 * Within a country both scripts give one path, such as {@code bf/x-sln}.
 */
public final class StrangePlaces {

    private static final String STRANGE = "x-";
    private static final int SHORTEST = 2;

    private static final Pattern NAME =
            Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’-]*(?: [\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’-]*)?");

    private StrangePlaces() {}

    /** Whether the path is of a place that the gazetteer does not have. */
    public static boolean isStrange(Place place) {
        String path = place.path();
        return path.startsWith(STRANGE, path.lastIndexOf('/') + 1);
    }

    /** The words by which a text names the strange place; empty when none of its words are. */
    public static Optional<String> nameIn(String text, Place place) {
        String bones = place.path().substring(place.path().lastIndexOf('/') + 1 + STRANGE.length());
        Matcher word = NAME.matcher(text);
        while (word.find()) {
            String name = word.group();
            if (Skeleton.of(name).equals(bones)) {
                return Optional.of(name);
            }
            int space = name.indexOf(' ');
            if (space > 0 && Skeleton.of(name.substring(0, space)).equals(bones)) {
                return Optional.of(name.substring(0, space));
            }
            word.region(word.start() + (space > 0 ? space + 1 : name.length()), text.length());
        }
        return Optional.empty();
    }

    /** The place of a name that is in no gazetteer; null when too little is left of the name. */
    static @Nullable NamedPlace of(String country, String name) {
        String bones = Skeleton.of(name);
        return bones.replace("-", "").length() < SHORTEST
                ? null
                : new NamedPlace(new Place(country + "/" + STRANGE + bones), "TOWN", name, name, null, null);
    }
}
