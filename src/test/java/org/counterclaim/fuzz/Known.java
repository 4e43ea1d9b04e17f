package org.counterclaim.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What answers have told: identifiers, cursors, entity tags and codes, to ask with. */
final class Known {

    private static final int MOST = 300;

    private static final Set<String> TOLD =
            Set.of("id", "next", "code", "path", "predicate", "position", "week", "name", "version");

    private final Map<String, List<String>> values = new ConcurrentHashMap<>();
    private final Set<String> taboo = new HashSet<>();

    /** Values that asking with would end all asking, such as the token in use. */
    void forbid(JsonNode node) {
        node.findValuesAsText("id").forEach(taboo::add);
    }

    /**
     * @param collection the path of what was asked, up to the first identifier in it
     */
    void learn(String collection, JsonNode answer) {
        if (answer.path("id").isTextual()) {
            learn(collection, answer.get("id").asText());
        }
        (answer.isArray() ? answer : answer.path("items"))
                .forEach(item -> learn(collection, item.path("id").asText()));
        for (String field : TOLD) {
            for (JsonNode value : answer.findValues(field)) {
                if (value.isValueNode() && !value.isNull()) {
                    learn(field, value.asText());
                }
            }
        }
    }

    void learn(String field, String value) {
        List<String> list = values.computeIfAbsent(field, name -> new ArrayList<>());
        synchronized (list) {
            if (!value.isEmpty() && !taboo.contains(value) && !list.contains(value)) {
                if (list.size() < MOST) {
                    list.add(value);
                } else {
                    list.set(Math.floorMod(value.hashCode(), MOST), value);
                }
            }
        }
    }

    String any(String field, Random random, String otherwise) {
        List<String> list = values.getOrDefault(field, List.of());
        synchronized (list) {
            return list.isEmpty() ? otherwise : list.get(random.nextInt(list.size()));
        }
    }
}
