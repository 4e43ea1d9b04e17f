package org.counterclaim.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.Skeleton;

/** The names of each country's places by their sound, so that a name is known in a spelling or script that is not kept. */
final class SpelledNames {

    private static final int SHORTEST = 4;

    private record Spelled(NamedPlace place, String name) {}

    private final Map<String, List<Spelled>> byCountry = new HashMap<>();
    private final Map<String, Map<String, List<Spelled>>> bySound = new ConcurrentHashMap<>();

    void add(NamedPlace place, String name) {
        byCountry.computeIfAbsent(place.country(), country -> new ArrayList<>()).add(new Spelled(place, name));
    }

    /** The country's places that the name may be a spelling of. */
    Set<NamedPlace> like(String country, String name) {
        String sound = Spelling.sound(name);
        Set<NamedPlace> like = new TreeSet<>(java.util.Comparator.comparing(NamedPlace::path));
        if (name.length() < SHORTEST || sound.length() < 2) {
            return like;
        }
        boolean arabic = Folding.isArabic(name.charAt(0));
        for (Spelled spelled : sounds(country).getOrDefault(sound, List.of())) {
            boolean other = Folding.isArabic(spelled.name().charAt(0));
            boolean fits = arabic != other
                    ? Spelling.fits(arabic ? name : spelled.name(), arabic ? spelled.name() : name)
                    : isRespelled(name, spelled.name());
            if (fits) {
                like.add(spelled.place());
            }
        }
        return like;
    }

    private Map<String, List<Spelled>> sounds(String country) {
        return bySound.computeIfAbsent(country, code -> {
            Map<String, List<Spelled>> sounds = new HashMap<>();
            for (Spelled spelled : byCountry.getOrDefault(code, List.of())) {
                sounds.computeIfAbsent(Spelling.sound(spelled.name()), sound -> new ArrayList<>(1))
                        .add(spelled);
            }
            return sounds;
        });
    }

    /** Two spellings in one script: the same bones and the same beginning. */
    private static boolean isRespelled(String one, String other) {
        String a = Folding.fold(one);
        String b = Folding.fold(other);
        return a.charAt(0) == b.charAt(0)
                && Math.abs(a.length() - b.length()) <= 2
                && Skeleton.of(a).equals(Skeleton.of(b));
    }
}
