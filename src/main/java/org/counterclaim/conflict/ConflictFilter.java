package org.counterclaim.conflict;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.counterclaim.paging.Filter;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.reconcile.ConflictType;
import org.counterclaim.review.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * Which conflicts are wanted: one meaning for REST, pages and exports. Values of one list are alternatives; an empty
 * list, a null and a blank parameter ask for nothing.
 *
 * @param states review states
 * @param sources claimants or publishers of a claim in the conflict
 * @param q words in the claims, the event or the subject
 * @param minScore 0 to 1
 * @param languages BCP 47 tags of the claims; {@code ar} includes {@code ar-SY}
 * @param from changed at or after this
 * @param to changed before this
 * @param claimsFrom with a claim published at or after this
 * @param claimsTo with a claim published before this
 * @param assignees names; {@link #NOBODY} for those without an assignee
 * @param suppressed whether those that people set aside are wanted; null for both
 */
public record ConflictFilter(
        List<String> states,
        List<String> types,
        List<UUID> events,
        List<UUID> subjects,
        List<UUID> sources,
        List<String> predicates,
        @Nullable String q,
        @Nullable Double minScore,
        @Nullable Boolean active,
        List<String> languages,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Instant claimsFrom,
        @Nullable Instant claimsTo,
        List<String> assignees,
        List<String> labels,
        @Nullable Boolean suppressed) {

    public static final String NOBODY = "-";

    /** Every parameter that filters. */
    public static final Set<String> NAMES = Set.of(
            "state",
            "type",
            "event",
            "subject",
            "source",
            "predicate",
            "q",
            "minScore",
            "active",
            "language",
            "from",
            "to",
            "claimsFrom",
            "claimsTo",
            "assignee",
            "label",
            "suppressed");

    private static final Set<String> PAGING = Set.of("sort", "limit", "cursor");

    /** From the parameters of an address; refuses a parameter that is none, rather than answer another question. */
    public static ConflictFilter of(MultivaluedMap<String, String> query) {
        query.keySet().stream()
                .filter(name -> !NAMES.contains(name) && !PAGING.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw ProblemException.invalid(name, "is no parameter here");
                });
        return lenient(query);
    }

    /** From parameters among which others may stand, such as a page's own. */
    public static ConflictFilter lenient(MultivaluedMap<String, String> query) {
        return new ConflictFilter(
                all(query, "state", (name, value) -> Filter.code(name, value, ReviewState.class)),
                all(query, "type", (name, value) -> Filter.code(name, value, ConflictType.class)),
                all(query, "event", Filter::id),
                all(query, "subject", Filter::id),
                all(query, "source", Filter::id),
                all(query, "predicate", Filter::text),
                Filter.text("q", query.getFirst("q")),
                score(query.getFirst("minScore")),
                truth("active", query.getFirst("active"), null),
                all(query, "language", ConflictFilter::language),
                Filter.time("from", query.getFirst("from")),
                Filter.time("to", query.getFirst("to")),
                Filter.time("claimsFrom", query.getFirst("claimsFrom")),
                Filter.time("claimsTo", query.getFirst("claimsTo")),
                all(query, "assignee", Filter::text),
                all(query, "label", Filter::text),
                truth("suppressed", query.getFirst("suppressed"), false));
    }

    private static <T> List<T> all(
            MultivaluedMap<String, String> query, String name, BiFunction<String, String, @Nullable T> read) {
        List<T> values = new ArrayList<>();
        for (String given : query.getOrDefault(name, List.of())) {
            Arrays.stream(given.split(","))
                    .map(value -> read.apply(name, value))
                    .filter(Objects::nonNull)
                    .forEach(values::add);
        }
        return List.copyOf(values);
    }

    private static @Nullable Double score(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            double score = Double.parseDouble(value);
            if (score >= 0 && score <= 1) {
                return score;
            }
        } catch (NumberFormatException e) {
            throw ProblemException.invalid("minScore", "must be a number from 0 to 1");
        }
        throw ProblemException.invalid("minScore", "must be from 0 to 1");
    }

    private static @Nullable Boolean truth(String name, @Nullable String value, @Nullable Boolean otherwise) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            case "any" -> null;
            default -> throw ProblemException.invalid(name, "must be true, false or any");
        };
    }

    private static @Nullable String language(String name, @Nullable String value) {
        String tag = Filter.text(name, value);
        if (tag != null && !tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            throw ProblemException.invalid(name, "must be a language tag of BCP 47, such as ar or en-GB");
        }
        return tag;
    }
}
