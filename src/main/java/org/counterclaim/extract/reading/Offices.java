package org.counterclaim.extract.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<String, Office> byName = new HashMap<>();
    private final Map<String, Office> byCode = new TreeMap<>();
    private final Map<String, String> englishAdjectives = new HashMap<>();
    private final Map<String, List<String>> arabicAdjectives = new HashMap<>();

    private record Office(String code, boolean feminine, String english, String arabic) {}

    /** A name in both languages. */
    public record BothNames(String arabic, String english) {}

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
        for (List<String> row : CsvRows.of("/reference/country_adjectives.csv")) {
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
        Office office = office(name);
        if (office == null) {
            return speaker;
        }
        String code = names.office(country, office.code()).orElse(UNKNOWN + country + ":" + office.code());
        return new Speaker(name, code, SpeakerKind.OFFICIAL, false);
    }

    private static boolean isKnown(Speaker speaker, SourceNames names) {
        return speaker.code() != null
                && names.at(speaker.code())
                        .map(source -> !source.country().isEmpty() || source.kind() != SpeakerKind.OFFICIAL)
                        .orElse(true);
    }

    /** The office whose name the words begin with, what follows being a title or a person's name. */
    private @Nullable Office office(String name) {
        String[] words = Folding.fold(name).split(" ", -1);
        int from = words[0].equals("the") ? 1 : 0;
        for (int to = Math.min(words.length, from + LONGEST); to > from; to--) {
            Office office = byName.get(String.join(" ", List.of(words).subList(from, to)));
            if (office != null) {
                return isOfElsewhere(words, to) ? null : office;
            }
        }
        return null;
    }

    private static boolean isOfElsewhere(String[] words, int from) {
        for (int i = from; i < words.length; i++) {
            if (List.of(
                            "in", "of", "at", "في", "التابعه", "التابع", "لدى", "بحكومه", "ب", "officer", "source",
                            "sources")
                    .contains(words[i])) {
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
