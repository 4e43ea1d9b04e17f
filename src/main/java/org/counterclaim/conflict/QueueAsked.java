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
import org.counterclaim.page.Choice;
import org.counterclaim.paging.Asked;
import org.counterclaim.reconcile.ConflictType;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the queue as it stands in the address, under the names that REST and the export use.
 *
 * @param values what was asked for, in the order of its names; nothing empty
 */
record QueueAsked(Map<String, List<String>> values) {
    private static final List<String> STATES = List.of("NEW", "REOPENED", "IN_REVIEW", "PEER_REVIEW", "CLOSED");
    private static final Set<String> FIRST = Set.of("state", "type", "active", "q", "sort");

    static QueueAsked of(MultivaluedMap<String, String> query) {
        Map<String, List<String>> values = new TreeMap<>();
        query.forEach((name, given) -> {
            List<String> kept = given.stream().filter(value -> !value.isBlank()).toList();
            if ((name.equals("sort") || ConflictFilter.NAMES.contains(name)) && !kept.isEmpty()) {
                values.put(name, kept);
            }
        });
        return new QueueAsked(values);
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

    public String event() {
        return first("event");
    }

    public String subject() {
        return first("subject");
    }

    public String source() {
        return first("source");
    }

    public String predicate() {
        return first("predicate");
    }

    public String language() {
        return first("language");
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

    public String assignee() {
        return first("assignee");
    }

    public String active() {
        return first("active");
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

    public List<Choice> states() {
        return Choice.of(STATES, values.getOrDefault("state", List.of()));
    }

    public List<Choice> types() {
        return Choice.of(ConflictType.values(), values.getOrDefault("type", List.of()));
    }

    public boolean isNarrow() {
        return !values.isEmpty();
    }

    /** Whether a condition is set that stands behind "more filters". */
    public boolean hasMore() {
        return values.keySet().stream().anyMatch(name -> !FIRST.contains(name));
    }

    /** The address of the queue, or of a page under it, with this filter and some more parameters. */
    String href(String path, Map<String, String> more) {
        Map<String, List<String>> all = new TreeMap<>(values);
        more.forEach((name, value) -> all.put(name, List.of(value)));
        String query = all.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> each.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
