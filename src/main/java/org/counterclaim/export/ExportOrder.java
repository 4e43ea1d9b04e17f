package org.counterclaim.export;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.counterclaim.conflict.ConflictFilter;
import org.counterclaim.paging.QueryText;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * An export that can be made.
 *
 * @param query the filter as it would stand in an address, names in alphabetical order
 * @param mark whether CSV begins with a byte order mark
 * @param internal whether what stays in the newsroom is in it
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
        boolean internal,
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
                body.query() == null
                        ? parameters(body.filter())
                        : QueryText.of("query", body.query()).withoutSort().parameters(),
                body.bom() == null || body.bom(),
                Boolean.TRUE.equals(body.internal()));
    }

    static ExportOrder ofWeek(Period week, ExportFormat format, String language) {
        return of(week, format, language(language), new MultivaluedHashMap<>(), true, false);
    }

    /** As it was ordered when an export was made. */
    static ExportOrder again(ExportView kept) {
        Period period =
                new Period(kept.week(), kept.from().toInstant(), kept.to().toInstant());
        return of(
                        period,
                        ExportFormat.valueOf(kept.format()),
                        kept.language(),
                        QueryText.of("query", kept.query()).parameters(),
                        kept.bom(),
                        kept.internal())
                .inEdition(kept.edition(), kept.note());
    }

    private static ExportOrder of(
            Period period,
            ExportFormat format,
            String language,
            MultivaluedMap<String, String> parameters,
            boolean mark,
            boolean internal) {
        String query = new QueryText(parameters).toString();
        if (!parameters.containsKey(SET_ASIDE)) {
            parameters.add(SET_ASIDE, "any");
        }
        return new ExportOrder(period, format, language, ConflictFilter.of(parameters), query, mark, internal, 1, "");
    }

    ExportOrder inEdition(int number, String why) {
        return new ExportOrder(period, format, language, filter, query, mark, internal, number, why);
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

    private static String scalar(String name, JsonNode value) {
        if (!value.isValueNode()) {
            throw ProblemException.invalid("filter." + name, "must be a value or a list of values");
        }
        return value.asText();
    }
}
