package org.counterclaim.extract.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counterclaim.extract.Speaker;
import org.counterclaim.extract.SpeakerKind;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.LexiconFile;
import org.jspecify.annotations.Nullable;

/**
 * Offices named without their country: "the health ministry" of a report from Egypt is Egypt's. An office that the
 * reference sources do not have goes by the code {@code office:ug:police}, the same in both languages.
 */
public final class Offices {

    private static final String UNKNOWN = "office:";
    private static final int LONGEST = 7;
    private static final Set<SpeakerKind> GENERIC = EnumSet.of(SpeakerKind.OFFICIAL, SpeakerKind.ORGANISATION);

    private final Map<String, Office> byName = new HashMap<>();
    private final Map<String, Office> byCode = new TreeMap<>();
    private final Map<String, String> englishAdjectives = new HashMap<>();
    private final Map<String, List<String>> arabicAdjectives = new HashMap<>();

    private record Office(String code, boolean feminine, String english, String arabic) {}

    /** A name in both languages. */
    public record BothNames(String arabic, String english) {}

    private static final Set<String> ELSEWHERE =
            Set.of("in", "of", "at", "في", "التابعه", "التابع", "لدى", "لدي", "بحكومه", "officer", "source", "sources");

    private final Map<String, String> countries = new HashMap<>();

    private Offices() {}

    public static Offices load() {
        Offices offices = new Offices();
        LexiconFile.rows("lexicon/offices.tsv").forEach(row -> {
            List<String> english = LexiconFile.alternatives(row.get(2));
            List<String> arabic = LexiconFile.alternatives(row.get(3));
            Office office = new Office(row.get(0), row.get(1).equals("F"), english.getFirst(), arabic.getFirst());
            offices.byCode.put(office.code(), office);
            english.forEach(name -> offices.byName.put(Folding.fold(name), office));
            arabic.forEach(name -> offices.byName.put(Folding.fold(name), office));
        });
        for (List<String> row : CsvRows.of("/reference/places.csv")) {
            if (row.get(0).indexOf('/') < 0) {
                offices.countries.put(Folding.fold(row.get(2)), row.get(0));
            }
        }
        for (List<String> row : CsvRows.of("/reference/country_adjectives.csv")) {
            offices.countries.put(Folding.fold(row.get(2)), row.get(0));
            if (row.get(1).equals("en")) {
                offices.englishAdjectives.putIfAbsent(row.get(0), row.get(2));
            } else {
                offices.arabicAdjectives
                        .computeIfAbsent(row.get(0), country -> new ArrayList<>())
                        .add(row.get(2));
            }
        }
        return offices;
    }

    /** The speaker as the office of a country, if the name is one's; else the speaker. */
    public Speaker at(Speaker speaker, String country, SourceNames names) {
        String name = speaker.name();
        if (country.isEmpty() || name == null || isKnown(speaker, names)) {
            return speaker;
        }
        Named named = named(name, country);
        if (named == null) {
            return speaker;
        }
        String ending = named.office().code();
        String code = names.office(named.country(), ending).orElse(UNKNOWN + named.country() + ":" + ending);
        return new Speaker(name, code, SpeakerKind.OFFICIAL, false);
    }

    private static boolean isKnown(Speaker speaker, SourceNames names) {
        return speaker.code() != null
                && names.at(speaker.code())
                        .map(source -> !source.country().isEmpty() || !GENERIC.contains(source.kind()))
                        .orElse(true);
    }

    private record Named(Office office, String country) {}

    /** The office whose name the words begin with, what follows being its country, a title or a person's name. */
    private @Nullable Named named(String name, String home) {
        String[] words = Folding.fold(name).split(" ", -1);
        int from = words[0].equals("the") ? 1 : 0;
        String of = from < words.length ? countries.get(owner(words[from])) : null;
        from += of == null ? 0 : 1;
        for (int to = Math.min(words.length, from + LONGEST); to > from; to--) {
            Office office = byName.get(String.join(" ", List.of(words).subList(from, to)));
            if (office != null) {
                String after = to < words.length ? countries.get(words[to]) : null;
                String country = of != null ? of : after != null ? after : home;
                return isOfElsewhere(words, to) ? null : new Named(office, country);
            }
        }
        return null;
    }

    private static String owner(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    private static boolean isOfElsewhere(String[] words, int from) {
        for (int i = from; i < words.length; i++) {
            if (ELSEWHERE.contains(words[i])) {
                return true;
            }
        }
        return false;
    }

    /** What an office that the reference sources do not have is called; null for any other code. */
    public @Nullable BothNames names(String code) {
        String[] parts = code.split(":", -1);
        Office office = parts.length == 3 && code.startsWith(UNKNOWN) ? byCode.get(parts[2]) : null;
        String english = office == null ? null : englishAdjectives.get(parts[1]);
        if (office == null || english == null) {
            return null;
        }
        return new BothNames(
                office.arabic() + " " + arabic(parts[1], office.feminine()), english + " " + office.english());
    }

    private String arabic(String country, boolean feminine) {
        return arabicAdjectives.getOrDefault(country, List.of("")).stream()
                .filter(adjective -> adjective.startsWith("ال") && adjective.endsWith("ة") == feminine)
                .findFirst()
                .orElse("");
    }
}
