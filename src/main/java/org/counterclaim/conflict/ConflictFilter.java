package org.counterclaim.conflict;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.paging.Asked;
import org.counterclaim.paging.Filter;
import org.counterclaim.paging.Given;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.reconcile.ConflictType;
import org.counterclaim.review.Resolution;
import org.counterclaim.review.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * Which conflicts are wanted: one meaning for REST, pages and exports.
 *
 * @param states review states
 * @param sources claimants or publishers of a claim in the conflict, by ids or any names
 * @param between two sources that hold different positions in the conflict, or none
 * @param q words in the claims, the event, the subject, the names of sources, comments or the public note
 * @param minScore 0 to 1
 * @param languages tags of BCP 47 of the claims, in small letters; {@code ar} includes {@code ar-SY}
 * @param from changed at or after this
 * @param to changed before this
 * @param claimsFrom with a claim published at or after this
 * @param claimsTo with a claim published before this
 * @param assignees names; {@link #NOBODY} for those without an assignee
 * @param suppressed whether those that people set aside are wanted; null for both
 */
public record ConflictFilter(
        Given<String> states,
        Given<String> resolutions,
        Given<String> types,
        Given<UUID> events,
        Given<UUID> subjects,
        Given<String> sources,
        List<UUID> between,
        Given<String> predicates,
        Given<String> q,
        @Nullable Double minScore,
        @Nullable Double maxScore,
        @Nullable Boolean active,
        @Nullable Boolean implied,
        Given<String> languages,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Instant claimsFrom,
        @Nullable Instant claimsTo,
        Given<String> assignees,
        Given<String> labels,
        @Nullable Boolean suppressed) {

    public static final String NOBODY = "-";

    private static final List<String> WITH_CONTRARY = List.of(
            "state",
            "resolution",
            "type",
            "event",
            "subject",
            "source",
            "predicate",
            "q",
            "language",
            "assignee",
            "label");

    private static final List<String> OTHERS = List.of(
            "between",
            "minScore",
            "maxScore",
            "active",
            "implied",
            "from",
            "to",
            "claimsFrom",
            "claimsTo",
            "suppressed");

    /** Every parameter that filters. */
    public static final Set<String> NAMES = Stream.of(
                    WITH_CONTRARY.stream(), WITH_CONTRARY.stream().map(name -> name + "!"), OTHERS.stream())
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    /** From the parameters of an address; refuses a parameter that is none, rather than answer another question. */
    public static ConflictFilter of(MultivaluedMap<String, String> query) {
        Asked asked = new Asked(query);
        ConflictFilter filter = of(asked);
        asked.refuseOthers();
        return filter;
    }

    /** From parameters among which others may stand, such as a page's own. */
    public static ConflictFilter of(Asked asked) {
        return new ConflictFilter(
                asked.codes("state", ReviewState.class),
                asked.codes("resolution", Resolution.class),
                asked.codes("type", ConflictType.class),
                asked.ids("event"),
                asked.ids("subject"),
                asked.texts("source"),
                pair(asked),
                asked.words("predicate"),
                asked.text("q"),
                asked.number("minScore", 0, 1),
                asked.number("maxScore", 0, 1),
                asked.truth("active", null),
                asked.truth("implied", null),
                asked.languages("language"),
                asked.time("from"),
                asked.time("to"),
                asked.time("claimsFrom"),
                asked.time("claimsTo"),
                asked.words("assignee"),
                asked.words("label"),
                asked.truth("suppressed", false));
    }

    private static List<UUID> pair(Asked asked) {
        List<UUID> pair = new ArrayList<>();
        String both = asked.single("between");
        for (String id : both == null || both.isBlank() ? new String[0] : both.split(",", -1)) {
            UUID source = Filter.id("between", id);
            if (source != null) {
                pair.add(source);
            }
        }
        if (!pair.isEmpty() && pair.size() != 2) {
            throw ProblemException.invalid("between", "must be the ids of two sources, parted by a comma");
        }
        return List.copyOf(pair);
    }
}
