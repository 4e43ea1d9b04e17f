package org.counterclaim.conflict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.paging.Given;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** A {@link ConflictFilter} as conditions in SQL. */
final class ConflictSql {

    static final String FROM = """
            from conflict
            join question on question.id = conflict.question_id
            join event on event.id = question.event_id
            join subject on subject.id = event.subject_id
            join review on review.conflict_id = conflict.id""";

    private static final String SOME_CLAIM =
            "exists (select from position_claim join claim on claim.id = position_claim.claim_id"
                    + " where position_claim.conflict_id = conflict.id and ";
    private static final String WORDS = """
            (websearch_to_tsquery('arabic', search_normal(:q)) || websearch_to_tsquery('english', search_normal(:q))
             || websearch_to_tsquery('simple', search_normal(:q)))""";

    private static final String OF_SOURCES = """
            (select source_id from source_key where normal in (select search_normal(name) from unnest(:sources) name)
             union all select cast(id as uuid) from unnest(:sources) id where id ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')""";

    private record Values(Class<?> type, List<?> list) {}

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Values> lists = new LinkedHashMap<>();

    ConflictSql(ConflictFilter filter) {
        any("review.state = any(:states)", "states", String.class, filter.states());
        any("review.resolution = any(:resolutions)", "resolutions", String.class, filter.resolutions());
        any("conflict.type = any(:types)", "types", String.class, filter.types());
        any("question.event_id = any(:events)", "events", UUID.class, filter.events());
        any("event.subject_id = any(:subjects)", "subjects", UUID.class, filter.subjects());
        any("question.predicate = any(:predicates)", "predicates", String.class, filter.predicates());
        any(
                SOME_CLAIM + "(claim.claimant_id in " + OF_SOURCES + " or claim.publisher_id in " + OF_SOURCES + "))",
                "sources",
                String.class,
                filter.sources());
        any(
                SOME_CLAIM + "exists (select from unnest(:languages) tag"
                        + " where lower(claim.language) = lower(tag) or lower(claim.language) like lower(tag) || '-%'))",
                "languages",
                String.class,
                filter.languages());
        any("review.labels && cast(:labels as text[])", "labels", String.class, filter.labels());
        any(
                "coalesce(review.assignee, '" + ConflictFilter.NOBODY + "') = any(:assignees)",
                "assignees",
                String.class,
                filter.assignees());
        filter.q().wanted().forEach(q -> one(words(":q"), "q", q));
        filter.q().unwanted().forEach(q -> one("not " + words(":notQ"), "notQ", q));
        one("conflict.score >= :minScore", "minScore", filter.minScore());
        one("conflict.score <= :maxScore", "maxScore", filter.maxScore());
        one("conflict.active = :active", "active", filter.active());
        one("(conflict.rule_code is not null) = :implied", "implied", filter.implied());
        one("conflict.changed_at >= :from", "from", filter.from());
        one("conflict.changed_at < :to", "to", filter.to());
        one(SOME_CLAIM + "claim.published_at >= :claimsFrom)", "claimsFrom", filter.claimsFrom());
        one(SOME_CLAIM + "claim.published_at < :claimsTo)", "claimsTo", filter.claimsTo());
        one("(review.suppressed_reason is not null) = :suppressed", "suppressed", filter.suppressed());
    }

    private static String words(String name) {
        String query = WORDS.replace(":q", name);
        return "(event.search @@ " + query + " or subject.search @@ " + query + " or " + SOME_CLAIM + "claim.search @@ "
                + query + "))";
    }

    void one(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    void between(String condition, Instant start, Instant end) {
        conditions.add("(" + condition + ")");
        values.put("start", start);
        values.put("end", end);
    }

    /** What is not known counts among what does not meet a condition. */
    private void any(String condition, String name, Class<?> type, Given<?> given) {
        if (!given.wanted().isEmpty()) {
            conditions.add(condition);
            lists.put(name, new Values(type, given.wanted()));
        }
        if (!given.unwanted().isEmpty()) {
            conditions.add("((" + condition.replace(":" + name, ":not_" + name) + ") is not true)");
            lists.put("not_" + name, new Values(type, given.unwanted()));
        }
    }

    Query query(Handle handle, String select, String moreConditions, String rest) {
        Query query = handle.createQuery(
                select + " " + FROM + " where " + String.join(" and ", conditions) + moreConditions + rest);
        values.forEach(query::bind);
        lists.forEach((name, given) -> query.bindArray(name, given.type(), given.list()));
        return query;
    }
}
