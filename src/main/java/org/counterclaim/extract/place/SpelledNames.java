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
    private static final int LONG = 7;

    private record Spelled(NamedPlace place, String name) {}

    private final Map<String, List<Spelled>> byCountry = new HashMap<>();
    private final Map<String, Map<String, List<Spelled>>> bySound = new ConcurrentHashMap<>();

    void add(NamedPlace place, String name) {
        byCountry.computeIfAbsent(place.country(), country -> new ArrayList<>()).add(new Spelled(place, name));
    }

    /**
     * The country's places that the name may be a spelling of.
     *
     * @param sure whether the word is known to be a name
     */
    Set<NamedPlace> like(String country, String name, boolean sure) {
        String sound = Spelling.sound(name);
        Set<NamedPlace> like = new TreeSet<>(java.util.Comparator.comparing(NamedPlace::path));
        if (name.length() < SHORTEST || sound.length() < (sure ? 2 : 3)) {
            return like;
        }
        boolean arabic = Folding.isArabic(name.charAt(0));
        for (Spelled spelled : sounds(country).getOrDefault(sound, List.of())) {
            boolean other = Folding.isArabic(spelled.name().charAt(0));
            boolean fits = arabic == other
                    ? isRespelled(name, spelled.name())
                    : fits(arabic ? name : spelled.name(), arabic ? spelled.name() : name, sure);
            if (fits) {
                like.add(spelled.place());
            }
        }
        return like;
    }

    private static boolean fits(String arabic, String latin, boolean sure) {
        return Spelling.fits(arabic, latin) && (sure || Spelling.isSpelledOut(arabic, latin));
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

    /** Two spellings in one script: the same bones and beginning, and few other letters. */
    private static boolean isRespelled(String one, String other) {
        String a = Folding.fold(one);
        String b = Folding.fold(other);
        int most = Math.min(a.length(), b.length()) > LONG ? 2 : 1;
        return a.charAt(0) == b.charAt(0)
                && Math.abs(a.length() - b.length()) <= most
                && Skeleton.of(a).equals(Skeleton.of(b))
                && changes(a, b) <= most;
    }

    /** Letters to put in, take out or change. */
    private static int changes(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, Math.min(row[j - 1], row[j]) + 1);
            }
        }
        return row[b.length()];
    }
}
