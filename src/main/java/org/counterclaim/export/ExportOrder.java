package org.counterclaim.export;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterclaim.conflict.ConflictFilter;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * An export that can be made.
 *
 * @param query the filter as it would stand in an address, names in alphabetical order
 */
record ExportOrder(Period period, ExportFormat format, String language, ConflictFilter filter, String query) {

    static ExportOrder of(ExportBody body, ZoneId zone) {
        MultivaluedMap<String, String> parameters = parameters(body.filter());
        return new ExportOrder(
                Period.of(body.week(), body.from(), body.to(), zone),
                format(body.format()),
                language(body.language()),
                ConflictFilter.of(parameters),
                query(parameters));
    }

    static ExportOrder ofWeek(Period week, ExportFormat format, String language) {
        return new ExportOrder(week, format, language(language), ConflictFilter.of(new MultivaluedHashMap<>()), "");
    }

    private static ExportFormat format(@Nullable String format) {
        return switch (format) {
            case null -> ExportFormat.CSV;
            case "CSV" -> ExportFormat.CSV;
            case "JSONL" -> ExportFormat.JSONL;
            default -> throw ProblemException.invalid("format", "must be CSV or JSONL");
        };
    }

    private static String language(@Nullable String language) {
        return switch (language) {
            case null -> "en";
            case "en", "ar" -> language;
            default -> throw ProblemException.invalid("language", "must be ar or en");
        };
    }

    private static MultivaluedMap<String, String> parameters(@Nullable Map<String, JsonNode> filter) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        if (filter != null) {
            new TreeMap<>(filter).forEach((name, value) -> {
                if (value.isArray()) {
                    value.forEach(each -> parameters.add(name, scalar(name, each)));
                } else if (!value.isNull()) {
                    parameters.add(name, scalar(name, value));
                }
            });
        }
        return parameters;
    }

    private static String scalar(String name, JsonNode value) {
        if (!value.isValueNode()) {
            throw ProblemException.invalid("filter." + name, "must be a value or a list of values");
        }
        return value.asText();
    }

    private static String query(MultivaluedMap<String, String> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .flatMap(each -> each.getValue().stream()
                                .map(value -> each.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining("&"));
    }
}
