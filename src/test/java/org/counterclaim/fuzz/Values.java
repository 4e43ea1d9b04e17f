package org.counterclaim.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

/** Makes values that a schema allows, values that it nearly allows, and absurd ones. */
final class Values {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    /** What fits a field of this name, where a schema only says that it is text. */
    private static final Map<String, List<String>> BY_NAME = Map.ofEntries(
            Map.entry("language", List.of("ar", "en", "ar-SY", "en-GB")),
            Map.entry("translationLanguage", List.of("ar", "en")),
            Map.entry("predicate", List.of("departure.happened", "departure.vehicles", "casualties.killed", "control")),
            Map.entry("stance", List.of("AFFIRMS", "DENIES", "DOES_NOT_CONFIRM")),
            Map.entry("certainty", List.of("CONFIRMED", "REPORTED", "LIKELY", "EXPECTED", "RUMOURED")),
            Map.entry("status", List.of("PROPOSED", "ACCEPTED", "REJECTED", "RETRACTED")),
            Map.entry("state", List.of("NEW", "IN_REVIEW", "CLOSED", "ALL", "REFUSED")),
            Map.entry(
                    "kind", List.of("QUANTITY", "TIME_WINDOW", "PLACE", "ACTOR", "TERM", "AGENCY", "MONITOR", "AREA")),
            Map.entry("qualifier", List.of("EXACT", "AT_LEAST", "AT_MOST", "ABOUT", "RANGE", "FUZZY")),
            Map.entry("zone", List.of("Asia/Damascus", "UTC", "+03:00")),
            Map.entry("happenedZone", List.of("Asia/Damascus", "UTC")),
            Map.entry("precision", List.of("INSTANT", "DAY", "WEEK", "MONTH", "YEAR")),
            Map.entry("country", List.of("SY", "GB", "LB")),
            Map.entry("grade", List.of("A", "F")),
            Map.entry("role", List.of("VIEWER", "REVIEWER", "EDITOR")),
            Map.entry("format", List.of("CSV", "JSONL")),
            Map.entry("week", List.of("2018-W20", "2024-W01", "2024-W53")),
            Map.entry("mode", List.of("DISABLED", "LOG", "APPLY")),
            Map.entry("url", List.of("https://zed.invalid/report", "http://127.0.0.1:1/x")),
            Map.entry("place", List.of("sy/damascus", "Damascus", "دمشق")),
            Map.entry("sort", List.of("score", "-score", "detectedAt")),
            Map.entry("unit", List.of("bus", "person")));

    private final Description description;
    private final Known known;
    private final Random random;
    private final List<String> hostile;
    /** How often, of a hundred, a value is not what the schema wants. */
    private final int absurdity;

    Values(Description description, Known known, Random random, List<String> hostile, int absurdity) {
        this.description = description;
        this.known = known;
        this.random = random;
        this.hostile = hostile;
        this.absurdity = absurdity;
    }

    static List<String> hostileTexts() throws IOException {
        List<String> texts = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Values.class.getResourceAsStream("/hostile/texts.jsonl")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                texts.add(json.readTree(line).get("text").asText());
            }
        }
        return texts;
    }

    boolean chance(int ofHundred) {
        return random.nextInt(100) < ofHundred;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A value that answers have told of a field or of a collection. */
    String told(String field, String otherwise) {
        return known.any(field, random, otherwise);
    }

    JsonNode body(JsonNode schema) {
        return value("", schema, 0);
    }

    /** A value as it stands in a path, a query or a header. */
    String word(String name, JsonNode schema) {
        JsonNode value = value(name, schema, DEEPEST);
        return value.isArray() || value.isObject() ? value.toString() : value.asText();
    }

    private JsonNode value(String name, JsonNode unresolved, int depth) {
        if (chance(absurdity)) {
            return absurd();
        }
        JsonNode schema = description.resolved(unresolved);
        JsonNode example = example(schema);
        if (example != null && chance(40)) {
            return disturbed(example.deepCopy(), depth);
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return value(name, any(list(schema.get(choice))), depth);
            }
        }
        if (schema.has("enum")) {
            return any(list(schema.get("enum")));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer" -> NODES.numberNode(whole(schema));
            case "number" -> NODES.numberNode(random.nextDouble());
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "null" -> NODES.nullNode();
            default -> NODES.textNode(text(name, schema));
        };
    }

    private static JsonNode example(JsonNode schema) {
        JsonNode examples = schema.path("examples");
        JsonNode one = schema.has("example") ? schema.get("example") : examples.isArray() ? examples.path(0) : null;
        if (one == null || one.isMissingNode() || !one.isTextual()) {
            return one == null || one.isMissingNode() ? null : one;
        }
        try {
            return one.asText().startsWith("{") ? new ObjectMapper().readTree(one.asText()) : one;
        } catch (IOException noJson) {
            return one;
        }
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return any(list(type)).asText();
        }
        return type.asText(schema.has("properties") ? "object" : "string");
    }

    private long whole(JsonNode schema) {
        long low = schema.path("minimum").asLong(0);
        long high = schema.path("maximum").asLong(low + 1000);
        return low + Math.floorMod(random.nextLong(), Math.max(1, high - low + 1));
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        if (depth >= DEEPEST) {
            return object;
        }
        List<JsonNode> required = list(schema.path("required"));
        schema.path("properties").properties().forEach(property -> {
            boolean needed = required.stream().anyMatch(each -> each.asText().equals(property.getKey()));
            if (needed ? !chance(absurdity / 2) : chance(50)) {
                object.set(property.getKey(), value(property.getKey(), property.getValue(), depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject() && chance(50)) {
            object.set(
                    any(List.of("category", "batch", "party", "ar", "en", "x")),
                    value("", schema.get("additionalProperties"), depth + 1));
        }
        if (chance(absurdity)) {
            object.set(any(List.of("id", "version", "role", "__proto__", "")), absurd());
        }
        return object;
    }

    private ArrayNode array(String name, JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        int size = depth >= DEEPEST ? 0 : random.nextInt(4);
        for (int i = 0; i < size; i++) {
            array.add(value(name, schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(String name, JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> known.any("id", random, UUID.randomUUID().toString());
            case "date-time" ->
                "20%02d-0%d-1%dT0%d:00:00Z"
                        .formatted(random.nextInt(40), 1 + random.nextInt(9), random.nextInt(9), random.nextInt(9));
            case "date" -> "2018-0%d-1%d".formatted(1 + random.nextInt(9), random.nextInt(9));
            case "binary" -> "claimant,event,predicate\nSANA,x,control\n";
            default -> named(name);
        };
    }

    private String named(String name) {
        List<String> fitting = BY_NAME.get(name);
        if (fitting != null && chance(80)) {
            return any(fitting);
        }
        if (name.endsWith("At") || name.equals("from") || name.equals("to")) {
            return "2018-05-%02dT09:00:00Z".formatted(1 + random.nextInt(28));
        }
        return switch (name) {
            case "cursor" -> known.any("next", random, "x");
            case "id", "event", "source", "subject", "document", "question", "claim", "into" ->
                chance(60) ? known.any("id", random, "x") : word();
            case "code" -> known.any("code", random, "departure.happened");
            case "path" -> known.any("path", random, "sy");
            default -> word();
        };
    }

    private String word() {
        return any(List.of("SANA", "المرصد", "Yarmouk camp", "مخيم اليرموك", "first convoy", "6", "true", "a b c", "x"))
                + (chance(30) ? random.nextInt(50) : "");
    }

    /** One of the fields of an example exchanged or taken out. */
    private JsonNode disturbed(JsonNode example, int depth) {
        if (example instanceof ObjectNode object && !object.isEmpty() && chance(absurdity * 2)) {
            List<String> fields = new ArrayList<>();
            object.fieldNames().forEachRemaining(fields::add);
            String field = any(fields);
            if (chance(30)) {
                object.remove(field);
            } else {
                object.set(field, depth < 3 && chance(30) ? object.deepCopy() : absurd());
            }
        }
        return example;
    }

    private JsonNode absurd() {
        return switch (random.nextInt(14)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.textNode("");
            case 2 -> NODES.numberNode(any(List.of(Long.MAX_VALUE, Long.MIN_VALUE, -1L, 0L, 1L << 31)));
            case 3 -> NODES.numberNode(new BigDecimal(any(List.of("1e400", "-1e-400", "1e2147483647", "0.1"))));
            case 4 -> NODES.textNode("x".repeat(any(List.of(51, 301, 2001, 20_001))));
            case 5 -> NODES.booleanNode(true);
            case 6 -> NODES.arrayNode().add(NODES.arrayNode().add(NODES.nullNode()));
            case 7 -> NODES.objectNode().put("name", any(hostile)).put("id", "x");
            case 8 ->
                NODES.textNode(any(List.of(
                        "+999999999-12-31T23:59:59Z",
                        "-999999999-01-01T00:00:00Z",
                        "0000-00-00",
                        "9999-12-31T23:59:60Z",
                        "2018-02-30T00:00:00Z",
                        "10000-01-01T00:00:00Z",
                        "0001-01-01T00:00:00+18:00")));
            case 9 ->
                NODES.textNode(any(List.of("NaN", "Infinity", "-0", "1e999", "0x10", "١٢", "1_000", "9".repeat(40))));
            case 10 -> NODES.textNode(UUID.randomUUID().toString());
            default -> NODES.textNode(any(hostile));
        };
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        for (Iterator<JsonNode> each = array.elements(); each.hasNext(); ) {
            list.add(each.next());
        }
        return list;
    }
}
