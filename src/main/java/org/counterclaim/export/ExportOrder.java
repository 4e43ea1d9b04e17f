package org.counterclaim.export;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
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
 * @param mark whether CSV begins with a byte order mark
 * @param edition 1, or more where an earlier one is corrected
 * @param note why it is corrected; empty for the first edition
 */
record ExportOrder(
        Period period,
        ExportFormat format,
        String language,
        ConflictFilter filter,
        String query,
        boolean mark,
        int edition,
        String note) {

    private static final String SET_ASIDE = "suppressed";

    static ExportOrder of(ExportBody body, ZoneId zone) {
        if (body.filter() != null && body.query() != null) {
            throw ProblemException.invalid("query", "must be left out where filter is given");
        }
        return of(
                Period.of(body.week(), body.from(), body.to(), zone),
                format(body.format()),
                language(body.language()),
                body.query() == null ? parameters(body.filter()) : parameters(body.query()),
                body.bom() == null || body.bom());
    }

    static ExportOrder ofWeek(Period week, ExportFormat format, String language) {
        return of(week, format, language(language), new MultivaluedHashMap<>(), true);
    }

    static ExportOrder of(Period period, String format, String language, String query) {
        return of(period, format(format), language(language), parameters(query), true);
    }

    /** As it was ordered when an export was made. */
    static ExportOrder again(ExportView kept) {
        Period period =
                new Period(kept.week(), kept.from().toInstant(), kept.to().toInstant());
        return of(period, ExportFormat.valueOf(kept.format()), kept.language(), parameters(kept.query()), kept.bom())
                .inEdition(kept.edition(), kept.note());
    }

    private static ExportOrder of(
            Period period,
            ExportFormat format,
            String language,
            MultivaluedMap<String, String> parameters,
            boolean mark) {
        String query = query(parameters);
        if (!parameters.containsKey(SET_ASIDE)) {
            parameters.add(SET_ASIDE, "any");
        }
        return new ExportOrder(period, format, language, ConflictFilter.of(parameters), query, mark, 1, "");
    }

    ExportOrder inEdition(int number, String why) {
        return new ExportOrder(period, format, language, filter, query, mark, number, why);
    }

    /** Whether the filter speaks of what people set aside. */
    boolean setAside() {
        return Arrays.stream(query.split("&", -1)).anyMatch(each -> each.startsWith(SET_ASIDE + "="));
    }

    static ExportFormat format(@Nullable String format) {
        if (format == null) {
            return ExportFormat.CSV;
        }
        return Arrays.stream(ExportFormat.values())
                .filter(each -> each.name().equals(format))
                .findFirst()
                .orElseThrow(
                        () -> ProblemException.invalid("format", "must be CSV, XLSX, JSONL, JSONLD, HTML, PDF or ZIP"));
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

    /** From an address; what is empty or tells only of the order of a list is left out. */
    private static MultivaluedMap<String, String> parameters(String query) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        for (String each : query.replaceFirst("^\\?", "").split("&", -1)) {
            int equals = each.indexOf('=');
            if (equals > 0 && equals < each.length() - 1 && !each.startsWith("sort=")) {
                parameters.add(decoded(each.substring(0, equals)), decoded(each.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw ProblemException.invalid("query", "must be written as in an address");
        }
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
                                .map(value -> URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8)
                                                .replace("%21", "!")
                                        + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining("&"));
    }
}
