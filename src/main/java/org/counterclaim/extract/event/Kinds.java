package org.counterclaim.extract.event;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.counterclaim.extract.lexicon.Mark;
import org.counterclaim.extract.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Which blow of nature an occurrence was. An earthquake and a flood of one week in one country are two, though both are
 * disasters; floods, storms and landslides come together and are one kind. The kind stands among an event's actors.
 */
public final class Kinds {

    private static final String PREFIX = "kind:";

    private Kinds() {}

    /** The kind that the sentence names first; null when it names none. */
    public static @Nullable String of(Reading reading) {
        for (Mark mark : reading.marks().of("kind")) {
            String kind = of(mark.code());
            if (kind != null) {
                return PREFIX + kind;
            }
        }
        return null;
    }

    private static @Nullable String of(String code) {
        return switch (code) {
            case "quake", "wildfire", "heat", "epidemic" -> code;
            case "flood", "storm", "landslide" -> "flood";
            default -> null;
        };
    }

    /** Whether it strikes once, so that another some days later is another one. */
    static boolean isSudden(Collection<String> actors) {
        return actors.contains(PREFIX + "quake");
    }

    /** Whether both name a kind and none is the other's. */
    static boolean differ(Collection<String> some, Collection<String> others) {
        SortedSet<String> one = kinds(some);
        SortedSet<String> other = kinds(others);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        one.retainAll(other);
        return one.isEmpty();
    }

    private static SortedSet<String> kinds(Collection<String> actors) {
        SortedSet<String> kinds = new TreeSet<>(actors);
        kinds.removeIf(actor -> !actor.startsWith(PREFIX));
        return kinds;
    }

    /** Those of the actors that act. */
    static SortedSet<String> parties(Collection<String> actors) {
        SortedSet<String> parties = new TreeSet<>(actors);
        parties.removeIf(actor -> actor.startsWith(PREFIX) || Clues.is(actor));
        return parties;
    }
}
