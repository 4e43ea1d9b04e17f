package org.counterclaim.conflict;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.paging.Asked;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the queue as it stands in the address, under the names that REST and the export use.
 *
 * @param values what was asked for, in the order of its names; nothing empty
 */
record QueueAsked(Map<String, List<String>> values) {
    /** What stands in the form; all else is chosen beside the list. */
    private static final Set<String> OF_THE_FORM = Set.of("q", "sort", "from", "to", "minScore");

    private static final Set<String> WITHOUT_COMMAS = Set.of("q", "q!", "source", "source!", "between");

    static QueueAsked of(MultivaluedMap<String, String> query) {
        Map<String, List<String>> values = new TreeMap<>();
        query.forEach((name, given) -> {
            List<String> kept = given.stream()
                    .flatMap(value -> WITHOUT_COMMAS.contains(name) ? Stream.of(value) : Stream.of(value.split(",")))
                    .filter(value -> !value.isBlank())
                    .distinct()
                    .toList();
            if (isKnown(name) && !kept.isEmpty()) {
                values.put(name, kept);
            }
        });
        return new QueueAsked(values);
    }

    static boolean knows(Set<String> names) {
        return names.stream().allMatch(QueueAsked::isKnown);
    }

    private static boolean isKnown(String name) {
        return name.equals("sort") || ConflictFilter.NAMES.contains(name);
    }

    /** The same, of what changed since a moment. */
    QueueAsked since(String moment) {
        Map<String, List<String>> later = new TreeMap<>(values);
        later.put("from", List.of(moment));
        return new QueueAsked(later);
    }

    private String first(String name) {
        return values.getOrDefault(name, List.of("")).getFirst();
    }

    public String q() {
        return first("q");
    }

    public String from() {
        return first("from");
    }

    public String to() {
        return first("to");
    }

    public String minScore() {
        return first("minScore");
    }

    /** The order that is asked for, in the form's own words. */
    public String order() {
        return first("sort");
    }

    @Nullable String sort() {
        return values.containsKey("sort") ? first("sort") : null;
    }

    /** What REST would be asked; days of the form are read in the zone of the pages, the last one included. */
    ConflictFilter filter(ZoneId zone) {
        MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
        values.forEach((name, given) -> asked.put(
                name,
                given.stream()
                        .map(value -> name.equals("from") || name.equals("to") ? moment(name, value, zone) : value)
                        .toList()));
        return ConflictFilter.of(new Asked(asked));
    }

    private static String moment(String name, String value, ZoneId zone) {
        if (!value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return value;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            return (name.equals("to") ? day.plusDays(1) : day)
                    .atStartOfDay(zone)
                    .toInstant()
                    .toString();
        } catch (DateTimeException noDay) {
            return value;
        }
    }

    public boolean isNarrow() {
        return !values.isEmpty();
    }

    /** Whether a condition is set that stands behind "more". */
    public boolean hasMore() {
        return !from().isEmpty() || !to().isEmpty() || !minScore().isEmpty();
    }

    /** A parameter and a value that the form only carries along. */
    record Carried(String name, String value) {}

    public List<Carried> carried() {
        return values.entrySet().stream()
                .filter(each -> !OF_THE_FORM.contains(each.getKey()))
                .flatMap(each -> each.getValue().stream().map(value -> new Carried(each.getKey(), value)))
                .toList();
    }

    boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    /** The same with a value chosen, or no longer chosen where it was. */
    QueueAsked toggled(String name, String value) {
        List<String> given = values.getOrDefault(name, List.of());
        List<String> toggled = Stream.concat(
                        given.stream().filter(each -> !each.equals(value)),
                        given.contains(value) ? Stream.of() : Stream.of(value))
                .toList();
        Map<String, List<String>> all = new TreeMap<>(values);
        all.remove(name);
        if (!toggled.isEmpty()) {
            all.put(name, toggled);
        }
        return new QueueAsked(all);
    }

    /** The parameters as REST would be sent them. */
    MultivaluedMap<String, String> parameters() {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        values.forEach(parameters::put);
        return parameters;
    }

    /** The address of the queue, or of a page under it, with this filter and some more parameters. */
    String href(String path, Map<String, String> more) {
        String query = query(more);
        return query.isEmpty() ? path : path + "?" + query;
    }

    String href() {
        return href("/conflicts", Map.of());
    }

    /** This filter and some more parameters as they stand in an address. */
    String query(Map<String, String> more) {
        Map<String, List<String>> all = new TreeMap<>(values);
        more.forEach((name, value) -> all.put(name, List.of(value)));
        return all.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> each.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
