package org.counterclaim.paging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Which fields of each item are wanted; {@code claimant} has in it all of {@code claimant.name}. */
final class Fields {

    private final Set<String> names;

    private Fields(Set<String> names) {
        this.names = names;
    }

    /**
     * From parameter {@code fields}.
     *
     * @param type the record whose fields they are
     */
    static Fields of(@Nullable String given, Class<?> type) {
        Set<String> names = new LinkedHashSet<>();
        if (given != null) {
            Arrays.stream(given.split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
        Fields fields = new Fields(names);
        List<String> columns = Columns.of(type).names();
        names.stream()
                .filter(name -> columns.stream().noneMatch(column -> covers(name, column)))
                .findFirst()
                .ifPresent(name -> {
                    throw ProblemException.invalid("fields", "names a field that there is not: " + name);
                });
        return fields;
    }

    boolean areAll() {
        return names.isEmpty();
    }

    boolean has(String column) {
        return areAll() || names.stream().anyMatch(name -> covers(name, column));
    }

    JsonNode of(JsonNode item) {
        if (areAll()) {
            return item;
        }
        ObjectNode kept = ((ObjectNode) item).objectNode();
        names.forEach(name -> copy(List.of(name.split("\\.")), item, kept));
        return kept;
    }

    private static void copy(List<String> path, JsonNode from, ObjectNode to) {
        JsonNode value = from.get(path.getFirst());
        if (value == null) {
            return;
        }
        if (path.size() == 1 || !value.isObject()) {
            to.set(path.getFirst(), value);
            return;
        }
        ObjectNode inner = to.get(path.getFirst()) instanceof ObjectNode there ? there : to.putObject(path.getFirst());
        copy(path.subList(1, path.size()), value, inner);
    }

    private static boolean covers(String name, String column) {
        return column.equals(name) || column.startsWith(name + ".");
    }
}
