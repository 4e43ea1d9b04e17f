package org.counterclaim.reports;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.reconcile.PredicateRule;
import org.counterclaim.statement.AnswerKind;

/** The predicates and source names that come with the product, read straight from its files. */
public final class Vocabulary {

    private Vocabulary() {}

    static Map<String, PredicateRule> predicates() {
        Map<String, Map<String, String>> sides = new HashMap<>();
        rows("predicate_terms.csv")
                .forEach(row -> sides.computeIfAbsent(row.getField("predicate"), code -> new HashMap<>())
                        .put(row.getField("code"), row.getField("side")));
        return rows("predicates.csv").stream()
                .map(row -> new PredicateRule(
                        row.getField("code"),
                        AnswerKind.valueOf(row.getField("answer_kind")),
                        Double.parseDouble(row.getField("consequence")),
                        Boolean.parseBoolean(row.getField("time_varying")),
                        sides.getOrDefault(row.getField("code"), Map.of())))
                .collect(Collectors.toMap(PredicateRule::code, Function.identity()));
    }

    /** All names of a source in one line, by its code. */
    public static Map<String, String> sourceNames() {
        Map<String, String> names = new HashMap<>();
        rows("sources.csv")
                .forEach(row -> names.merge(
                        row.getField("code"),
                        row.getField("name_en") + " | " + row.getField("name_ar"),
                        Vocabulary::both));
        rows("source_names.csv")
                .forEach(row -> names.merge(row.getField("source"), row.getField("name"), Vocabulary::both));
        return names;
    }

    /** The path of a source from the body that it belongs to in the end, by its code. */
    public static Map<String, String> sourcePaths() {
        Map<String, String> parents = new HashMap<>();
        rows("sources.csv").forEach(row -> parents.put(row.getField("code"), row.getField("parent")));
        Map<String, String> paths = new HashMap<>();
        parents.forEach((code, parent) -> {
            String path = code;
            for (String above = parent; !above.isEmpty(); above = parents.getOrDefault(above, "")) {
                path = above + "/" + path;
            }
            paths.put(code, path);
        });
        return paths;
    }

    /** Codes of sources that are nobody in particular, as residents are. */
    public static Set<String> unnamedSources() {
        return rows("sources.csv").stream()
                .filter(row -> Set.of("ANONYMOUS", "WITNESSES").contains(row.getField("kind")))
                .map(row -> row.getField("code"))
                .collect(Collectors.toSet());
    }

    private static String both(String one, String other) {
        return one + " | " + other;
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/reference/" + file)),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(text)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
