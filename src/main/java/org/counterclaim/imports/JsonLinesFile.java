package org.counterclaim.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.problem.JsonFaults;
import org.jspecify.annotations.Nullable;

/** Reads an object a line. What lies deeper gets a column by its path, such as {@code answer.min}. */
final class JsonLinesFile {

    /** The order in which a thing that is named by an object is known best. */
    private static final List<String> NAMES = List.of("id", "path", "name", "title");

    private final ObjectMapper json;
    private final ImportSettings limits;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Table.Line> rows = new ArrayList<>();

    private JsonLinesFile(ObjectMapper json, ImportSettings limits) {
        this.json = json;
        this.limits = limits;
    }

    static Table read(String text, ObjectMapper json, ImportSettings limits) {
        JsonLinesFile file = new JsonLinesFile(json, limits);
        String[] lines = text.split("\\r\\n|\\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                file.add(i + 1, lines[i]);
            }
        }
        return new Table(List.copyOf(file.columns.keySet()), file.rows);
    }

    private void add(int number, String line) {
        if (rows.size() >= limits.maxRows()) {
            throw TooMuch.rows(limits);
        }
        try {
            JsonNode node = json.readTree(line);
            if (node.isObject()) {
                List<@Nullable String> cells = new ArrayList<>();
                flatten("", node, cells);
                rows.add(new Table.Line(number, cells, null));
            } else {
                rows.add(fault(number, line, "must be a JSON object"));
            }
        } catch (JsonProcessingException e) {
            rows.add(fault(number, line, "is no JSON: " + JsonFaults.problem(e).detail()));
        }
    }

    private Table.Line fault(int number, String line, String why) {
        column("");
        return new Table.Line(number, List.of(line), why);
    }

    private void flatten(String path, JsonNode object, List<@Nullable String> cells) {
        object.properties().forEach(entry -> {
            String name = (path.isEmpty() ? "" : path + ".") + entry.getKey();
            JsonNode value = entry.getValue();
            if (value.isObject() && NAMES.stream().noneMatch(value::hasNonNull)) {
                flatten(name, value, cells);
            } else {
                put(column(name), text(value), cells);
            }
        });
    }

    private int column(String name) {
        int known = columns.computeIfAbsent(name, added -> columns.size());
        if (columns.size() > limits.maxColumns()) {
            throw TooMuch.columns(limits);
        }
        return known;
    }

    private static void put(int column, @Nullable String value, List<@Nullable String> cells) {
        while (cells.size() <= column) {
            cells.add(null);
        }
        cells.set(column, value);
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(String.valueOf(text(item))));
            return items.isEmpty() ? null : String.join("; ", items);
        }
        if (value.isObject()) {
            return NAMES.stream()
                    .filter(value::hasNonNull)
                    .map(name -> value.get(name).asText())
                    .findFirst()
                    .orElse(value.toString());
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }
}
