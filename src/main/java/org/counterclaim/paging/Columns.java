package org.counterclaim.paging;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A record as columns of a table: a record within it becomes columns of its own, such as {@code claimant.name}; a list of
 * texts is one cell, parted by semicolons; what else is nested stands in its cell as JSON.
 */
final class Columns {

    private final Map<String, List<String>> paths = new LinkedHashMap<>();

    private Columns() {}

    /** All columns of a record. */
    static Columns of(Class<?> type) {
        Columns columns = new Columns();
        columns.add(type, List.of());
        return columns;
    }

    /** Those that are chosen. */
    Columns only(Fields fields) {
        Columns columns = new Columns();
        paths.forEach((name, path) -> {
            if (fields.has(name)) {
                columns.paths.put(name, path);
            }
        });
        return columns;
    }

    List<String> names() {
        return List.copyOf(paths.keySet());
    }

    List<String> cells(JsonNode item) {
        List<String> cells = new ArrayList<>();
        for (List<String> path : paths.values()) {
            JsonNode value = item;
            for (String step : path) {
                value = value.path(step);
            }
            cells.add(cell(value));
        }
        return cells;
    }

    private void add(Class<?> type, List<String> above) {
        for (RecordComponent component : type.getRecordComponents()) {
            List<String> path = new ArrayList<>(above);
            path.add(component.getName());
            if (component.getType().isRecord()) {
                add(component.getType(), path);
            } else {
                paths.put(String.join(".", path), path);
            }
        }
    }

    private static String cell(JsonNode value) {
        if (value.isNumber()) {
            return value.asText();
        }
        if (value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode)) {
            return SafeCell.of(value.valueStream().map(JsonNode::asText).collect(Collectors.joining("; ")));
        }
        return value.isContainerNode() ? value.toString() : SafeCell.of(value.isNull() ? "" : value.asText());
    }
}
