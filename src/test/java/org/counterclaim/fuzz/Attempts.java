package org.counterclaim.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.counterclaim.fuzz.Description.Operation;
import org.counterclaim.fuzz.Description.Parameter;

/** Makes requests: half as described, the others wrong in one way or in many. */
final class Attempts {

    private static final List<String> ACCEPTS = List.of(
            "*/*",
            "application/json",
            "text/html",
            "text/csv",
            "application/x-ndjson",
            "application/ld+json",
            "application/json;q=0",
            "application/problem+json",
            "garbage",
            "image/png, */*;q=0.1",
            "text/csv;q=1.0001",
            "*/xml");
    private static final List<String> TYPES = List.of(
            "application/json",
            "text/plain",
            "application/xml",
            "garbage",
            "application/json; charset=utf-16",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json;charset=nonsense",
            "multipart/form-data; boundary=x",
            "application/octet-stream");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private final Description description;
    private final Known known;
    private final List<String> hostile;
    private final long seed;

    Attempts(Description description, Known known, List<String> hostile, long seed) {
        this.description = description;
        this.known = known;
        this.hostile = hostile;
        this.seed = seed;
    }

    Attempt attempt(long number) {
        Random random = new Random(seed * 31 + number * 2_654_435_761L);
        int absurdity = List.of(0, 0, 3, 10, 30).get(random.nextInt(5));
        Values values = new Values(description, known, random, hostile, absurdity);
        List<Operation> operations = description.operations();
        // Each in turn, so that none is left out.
        Operation operation = operations.get((int) (number % operations.size()));
        boolean otherMethod = values.chance(absurdity / 3);
        String method = otherMethod ? values.any(METHODS) : operation.method();
        Optional<Operation> described = operations.stream()
                .filter(each ->
                        each.path().equals(operation.path()) && each.method().equals(method))
                .findFirst();
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        String target = target(operation, values, headers, absurdity);
        byte[] body = new byte[0];
        if (!operation.bodies().isEmpty() && !method.equals("GET") && !method.equals("HEAD")) {
            List<String> types = List.copyOf(operation.bodies().keySet());
            String type = values.any(types);
            body = body(values, type, operation.bodies().get(type), absurdity, random);
            headers.add(Map.entry("Content-Type", values.chance(absurdity / 2) ? values.any(TYPES) : type(type)));
        }
        if (values.chance(absurdity)) {
            headers.add(Map.entry("Accept", values.any(ACCEPTS)));
        }
        if (values.chance(absurdity / 5)) {
            headers.add(Map.entry("Content-Encoding", "gzip"));
        }
        if (values.chance(20)) {
            headers.add(Map.entry("Accept-Language", values.any(List.of("ar", "en", "*", "x-!", "ar;q=2"))));
        }
        return new Attempt(described.orElse(operation), described.isPresent(), method, target, headers, body);
    }

    private static String type(String type) {
        return type.startsWith("multipart/") ? type + "; boundary=fuzz" : type;
    }

    private String target(Operation operation, Values values, List<Map.Entry<String, String>> headers, int absurdity) {
        String path = operation.path();
        StringBuilder query = new StringBuilder();
        for (Parameter parameter : operation.parameters()) {
            switch (parameter.in()) {
                case "path" ->
                    path = path.replace("{" + parameter.name() + "}", segment(operation, parameter, values, absurdity));
                case "header" -> header(parameter, values, headers);
                default -> {
                    if (parameter.required() || values.chance(20)) {
                        query(query, parameter.name(), values.word(parameter.name(), parameter.schema()));
                    }
                }
            }
        }
        if (values.chance(absurdity / 2)) {
            query(query, values.any(List.of("unknown", "limit", "cursor", "")), values.any(hostile));
        }
        return path + query;
    }

    private static void query(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? '?' : '&')
                .append(encoded(name))
                .append('=')
                .append(encoded(value));
    }

    private static String segment(Operation operation, Parameter parameter, Values values, int absurdity) {
        if (values.chance(absurdity)) {
            String text = encoded(values.word(parameter.name(), parameter.schema()));
            return text.isEmpty() || text.matches("\\.+") ? "x" : text;
        }
        String otherwise = values.told("id", UUID.randomUUID().toString());
        return encoded(
                parameter.name().equals("code")
                        ? values.told("code", "control")
                        : values.told(collection(operation.path()), otherwise));
    }

    private void header(Parameter parameter, Values values, List<Map.Entry<String, String>> headers) {
        if (!parameter.required() && !values.chance(25)) {
            return;
        }
        String value = parameter.name().equals("If-Match")
                ? values.any(List.of("\"0\"", "\"1\"", "\"2\"", "*", "W/\"1\"", "1", "\"x\"", "\"1\", \"0\""))
                : values.word(parameter.name(), parameter.schema());
        String sendable = value.replaceAll("[^\\x21-\\x7e]+", "-");
        headers.add(Map.entry(
                parameter.name(), sendable.isEmpty() ? "-" : sendable.substring(0, Math.min(200, sendable.length()))));
    }

    private static byte[] body(Values values, String type, JsonNode schema, int absurdity, Random random) {
        byte[] body = switch (type) {
            case "multipart/form-data" -> multipart(values.body(schema));
            case "application/x-ndjson", "application/jsonl" ->
                (values.body(schema) + "\n" + values.body(schema)).getBytes(StandardCharsets.UTF_8);
            case "application/json", "application/merge-patch+json" ->
                values.body(schema).toString().getBytes(StandardCharsets.UTF_8);
            default -> values.word("", schema).getBytes(StandardCharsets.UTF_8);
        };
        return values.chance(absurdity / 3) ? broken(body, random) : body;
    }

    private static byte[] multipart(JsonNode fields) {
        StringBuilder parts = new StringBuilder();
        fields.properties()
                .forEach(each -> parts.append("--fuzz\r\nContent-Disposition: form-data; name=\"")
                        .append(each.getKey().replaceAll("[^a-z]", "x"))
                        .append("\"; filename=\"a.csv\"\r\n\r\n")
                        .append(each.getValue().asText())
                        .append("\r\n"));
        return parts.append("--fuzz--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] broken(byte[] body, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(body, body.length / 2);
            case 1 -> new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF};
            case 2 -> "[".repeat(5_000).getBytes(StandardCharsets.UTF_8);
            case 3 -> "{\"a\":1,\"a\":2}".getBytes(StandardCharsets.UTF_8);
            case 4 -> ("\uFEFF" + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            default -> (new String(body, StandardCharsets.UTF_8) + "{}").getBytes(StandardCharsets.UTF_8);
        };
    }

    /** The path up to its first identifier. */
    static String collection(String path) {
        return path.replaceAll("/\\{.*", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
