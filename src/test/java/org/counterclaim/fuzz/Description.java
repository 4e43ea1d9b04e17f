package org.counterclaim.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the served OpenAPI document says can be asked. */
final class Description {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode root;
    private final List<Operation> operations = new ArrayList<>();

    /** One method of one path; {@code path} with its parameters in braces. */
    record Operation(
            String method,
            String path,
            List<Parameter> parameters,
            Map<String, JsonNode> bodies,
            Map<String, Set<String>> answers) {

        /** The media types of an answer of this status; null where it is not described. */
        Set<String> mediaTypes(int status) {
            Set<String> own = answers.get(String.valueOf(status));
            return own != null || status < 400 ? own : answers.get("default");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** A parameter of a path, a query or a header. */
    record Parameter(String name, String in, boolean required, JsonNode schema) {}

    Description(String text) throws IOException {
        root = new ObjectMapper().readTree(text);
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(operation(path.getKey(), path.getValue(), method.getKey(), method.getValue()));
                    }
                }));
    }

    List<Operation> operations() {
        return operations;
    }

    /** A node, or what it refers to. */
    JsonNode resolved(JsonNode node) {
        JsonNode found = node;
        while (found.has("$ref")) {
            found = root.at(found.get("$ref").asText().substring(1));
        }
        return found;
    }

    private Operation operation(String path, JsonNode item, String method, JsonNode node) {
        List<Parameter> parameters = new ArrayList<>();
        item.path("parameters").forEach(each -> parameters.add(parameter(each)));
        node.path("parameters").forEach(each -> parameters.add(parameter(each)));
        Map<String, JsonNode> bodies = new LinkedHashMap<>();
        resolved(node.path("requestBody"))
                .path("content")
                .properties()
                .forEach(each -> bodies.put(each.getKey(), each.getValue().path("schema")));
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        node.path("responses").properties().forEach(each -> {
            Set<String> types = new TreeSet<>();
            resolved(each.getValue()).path("content").fieldNames().forEachRemaining(types::add);
            answers.put(each.getKey(), types);
        });
        return new Operation(method.toUpperCase(java.util.Locale.ROOT), path, parameters, bodies, answers);
    }

    private Parameter parameter(JsonNode node) {
        JsonNode parameter = resolved(node);
        return new Parameter(
                parameter.path("name").asText(),
                parameter.path("in").asText(),
                parameter.path("required").asBoolean(),
                parameter.path("schema"));
    }
}
