package org.counterclaim.extract.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.extract.text.Folding;
import org.counterclaim.extract.text.LexiconFile;
import org.jspecify.annotations.Nullable;

/** Capitals, whose names stand for their governments: "Cairo denied", "قالت القاهرة". */
public final class Capitals {

    private static final Map<String, String> COUNTRIES = load();

    private Capitals() {}

    private static Map<String, String> load() {
        Map<String, String> countries = new HashMap<>();
        for (List<String> row : LexiconFile.rows("lexicon/capitals.tsv")) {
            for (String cell : row.subList(1, row.size())) {
                LexiconFile.alternatives(cell).forEach(name -> countries.put(Folding.fold(name), row.getFirst()));
            }
        }
        return Map.copyOf(countries);
    }

    /** The code of the country whose capital has this name; null when none has. */
    public static @Nullable String country(String name) {
        String folded = Folding.fold(name).strip();
        return COUNTRIES.get(folded.startsWith("the ") ? folded.substring(4) : folded);
    }
}
