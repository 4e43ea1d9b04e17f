package org.counterclaim.extract.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.extract.text.CsvRows;
import org.counterclaim.extract.text.Folding;
import org.jspecify.annotations.Nullable;

/** What countries and what is theirs are called: "Algeria", "Algeria's", "Algerian", "الجزائر", "الجزائرية". */
final class Countries {

    private final Map<String, String> byWord = new HashMap<>();
    private final Map<String, String> englishAdjectives = new HashMap<>();
    private final Map<String, List<String>> arabicAdjectives = new HashMap<>();

    private final Map<String, String> nations = new HashMap<>();

    private Countries() {}

    static Countries load() {
        Countries countries = new Countries();
        for (List<String> row : CsvRows.of("/reference/country_adjectives.csv")) {
            if (row.get(1).equals("en")) {
                countries.englishAdjectives.putIfAbsent(row.get(0), row.get(2));
            } else {
                countries
                        .arabicAdjectives
                        .computeIfAbsent(row.get(0), country -> new ArrayList<>())
                        .add(row.get(2));
            }
            countries.add(row.get(2), row.get(0));
        }
        for (List<String> row : CsvRows.of("/reference/places.csv")) {
            if (row.get(1).equals("COUNTRY")) {
                countries.nation(row.get(2), row.get(0));
                countries.nation(row.get(3), row.get(0));
            }
        }
        for (List<String> row : CsvRows.of("/reference/place_names.csv")) {
            if (row.get(0).indexOf('/') < 0) {
                countries.nation(row.get(2), row.get(0));
            }
        }
        return countries;
    }

    private void nation(String name, String country) {
        nations.putIfAbsent(Folding.fold(name), country);
        add(name, country);
    }

    private void add(String name, String country) {
        String folded = Folding.fold(name);
        if (!folded.isBlank()) {
            byWord.putIfAbsent(folded, country);
        }
    }

    /** The code of the country that the folded words name; null when they name none. */
    @Nullable String named(String folded) {
        String bare = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
        String owner = bare.endsWith("s'") ? bare.substring(0, bare.length() - 1) : bare;
        String joined = owner.startsWith("ب") || owner.startsWith("ل") ? owner.substring(1) : owner;
        return byWord.getOrDefault(owner, byWord.get(joined));
    }

    /** The country that the name alone stands for: its own or its capital's; null when it is neither. */
    @Nullable String speaking(String name) {
        String capital = Capitals.country(name);
        return capital != null ? capital : nations.get(Folding.fold(name).strip());
    }

    @Nullable String english(String country) {
        return englishAdjectives.get(country);
    }

    /** The adjective with the article that agrees with an office; empty when none is known. */
    String arabic(String country, boolean feminine) {
        return arabicAdjectives.getOrDefault(country, List.of()).stream()
                .filter(adjective -> adjective.startsWith("ال") && adjective.endsWith("ة") == feminine)
                .findFirst()
                .orElse("");
    }
}
