package org.counterclaim.intake;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.counterclaim.source.Words;

/** "The health ministry" in a report from Egypt is Egypt's: the names that an office goes by in its own country. */
@ApplicationScoped
class HomeOffices {

    private final Map<String, List<String>> arabic = new HashMap<>();
    private final Map<String, List<String>> english = new HashMap<>();

    HomeOffices() {
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(
                                HomeOffices.class.getResourceAsStream("/reference/country_adjectives.csv")),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                (row.getField("language").equals("ar") ? arabic : english)
                        .computeIfAbsent(row.getField("country"), country -> new ArrayList<>())
                        .add(row.getField("adjective"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The office's name with each adjective of the country, as the languages place it. */
    List<String> names(String office, String country) {
        String tidy = Words.tidy(office);
        if (Words.isArabic(tidy)) {
            return arabic.getOrDefault(country, List.of()).stream()
                    .map(adjective -> tidy + " " + adjective)
                    .toList();
        }
        String bare = tidy.toLowerCase(Locale.ROOT).startsWith("the ") ? tidy.substring(4) : tidy;
        return english.getOrDefault(country, List.of()).stream()
                .map(adjective -> adjective + " " + bare)
                .toList();
    }
}
