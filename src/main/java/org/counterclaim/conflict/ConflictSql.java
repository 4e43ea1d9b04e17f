package org.counterclaim.conflict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.counterclaim.paging.Given;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** A {@link ConflictFilter} as conditions in SQL. */
final class ConflictSql {

    /** With everything that filters and lists may speak of. */
    static final String FROM = """
            from conflict
            join question on question.id = conflict.question_id
            join event on event.id = question.event_id
            join subject on subject.id = event.subject_id
            join review on review.conflict_id = conflict.id""";

    /** A table that stands beside the conflict, exactly one row for each, and how SQL speaks of what it gives. */
    private record Beside(String join, List<String> names) {
        boolean isSpokenOf(String sql) {
            return names.stream().anyMatch(sql::contains);
        }
    }

    /** In the order of joining. */
    private static final List<Beside> BESIDE = List.of(
            new Beside(" join conflict_voice voice on voice.conflict_id = conflict.id", List.of("voice.")),
            new Beside(" join conflict_words spoken on spoken.conflict_id = conflict.id", List.of("spoken.")),
            new Beside(" join review on review.conflict_id = conflict.id", List.of("review.")),
            new Beside(" join question on question.id = conflict.question_id", List.of("question.", "event.")),
            new Beside(" join event on event.id = question.event_id", List.of("event.")));

    private static final String QUERY = """
            (websearch_to_tsquery('arabic', search_normal(:q)) || websearch_to_tsquery('english', search_normal(:q))
             || websearch_to_tsquery('simple', search_normal(:q)))""";

    /** In what is said, in the titles of event and subject, in the names of who speaks, and in people's own notes. */
    private static final String SPOKEN =
            "(spoken.words @@ (:query || cast(:qNamed as tsquery)) or spoken.conflict_id = any(:qNoted))";

    /**
     * In the order that quotation marks and hyphens ask for, which only each text by itself knows. The conflict's words
     * know none, so they tell only where it is worth looking.
     */
    private static final String SPOKEN_IN_ORDER = """
            (spoken.words @@ cast(:qAnyOrder as tsquery) and (
                exists (
                    select from position_claim held join claim said on said.id = held.claim_id
                    where held.conflict_id = spoken.conflict_id and said.search @@ :query)
                or exists (
                    select from conflict found join question of_event on of_event.id = found.question_id
                    join event told on told.id = of_event.event_id join subject about on about.id = told.subject_id
                    where found.id = spoken.conflict_id and (told.search @@ :query or about.search @@ :query)))
             or spoken.words @@ cast(:qNamed as tsquery) or spoken.conflict_id = any(:qNoted))""";

    private static final String IS_IN_ORDER = "select cast(:query as text) ~ '<(-|[0-9]+)>'";

    /** What an index can look for, in any order; nothing where all that is asked for is that something be absent. */
    private static final String IN_ANY_ORDER =
            "select regexp_replace(nullif(querytree(:query), 'T'), '<(-|[0-9]+)>', '&', 'g')";

    /**
     * Those whose names hold it, as a query for their ids. The backslash is written by its number: Jdbi would take one
     * before a quote for an escape of it.
     */
    private static final String NAMED = """
            select coalesce(string_agg(distinct quote_literal(cast(source_id as text)), '|'), quote_literal('-')) from source_name
            where length(search_normal(:q)) > 2
              and normal like '%' || replace(replace(replace(search_normal(:q),
                  chr(92), repeat(chr(92), 2)), '%', chr(92) || '%'), '_', chr(92) || '_') || '%'""";

    private static final String NOTED = """
            select conflict_id from comment where search_vector(left(text, 20000)) @@ :query
            union all
            select conflict_id from review where public_note <> '' and search_vector(left(public_note, 20000)) @@ :query""";

    /** Both speak, and not both on one and the same side only. */
    private static final String OPPOSED = """
            voice.sources @> array[cast(:one as uuid), cast(:other as uuid)]
            and jsonb_exists_all(voice.sides, array[:one, :other])
            and (voice.sides -> :one <> voice.sides -> :other or jsonb_array_length(voice.sides -> :one) > 1)""";

    private static final String KNOWN_AS = """
            select source_id from source_key where normal in (select search_normal(name) from unnest(:names) name)
            union all select cast(id as uuid) from unnest(:names) id
            where id ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'""";

    private record Values(Class<?> type, List<?> list) {

        /** The ids of sources that are given by ids or names. */
        Values known(Handle handle) {
            return new Values(
                    UUID.class,
                    handle.createQuery(KNOWN_AS)
                            .bindArray("names", type, list)
                            .mapTo(UUID.class)
                            .list());
        }
    }

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Values> lists = new LinkedHashMap<>();

    /** What is read before, so that the planner sees what is asked for. */
    private final List<Consumer<Handle>> lookups = new ArrayList<>();

    ConflictSql(ConflictFilter filter) {
        any("review.state = any(:states)", "states", String.class, filter.states());
        any("review.resolution = any(:resolutions)", "resolutions", String.class, filter.resolutions());
        any("conflict.type = any(:types)", "types", String.class, filter.types());
        any("question.event_id = any(:events)", "events", UUID.class, filter.events());
        any("event.subject_id = any(:subjects)", "subjects", UUID.class, filter.subjects());
        any("voice.predicate = any(:predicates)", "predicates", String.class, filter.predicates());
        ofSources(filter.sources());
        any("voice.languages && cast(:languages as text[])", "languages", String.class, filter.languages());
        any("review.labels && cast(:labels as text[])", "labels", String.class, filter.labels());
        any(
                "coalesce(review.assignee, '" + ConflictFilter.NOBODY + "') = any(:assignees)",
                "assignees",
                String.class,
                filter.assignees());
        filter.q().wanted().forEach(q -> words("", "q", q));
        filter.q().unwanted().forEach(q -> words("not ", "notQ", q));
        one("conflict.score >= :minScore", "minScore", filter.minScore());
        one("conflict.score <= :maxScore", "maxScore", filter.maxScore());
        one("conflict.active = :active", "active", filter.active());
        one("(conflict.rule_code is not null) = :implied", "implied", filter.implied());
        one("conflict.changed_at >= :from", "from", filter.from());
        one("conflict.changed_at < :to", "to", filter.to());
        one("voice.last_published >= :claimsFrom", "claimsFrom", filter.claimsFrom());
        one("voice.first_published < :claimsTo", "claimsTo", filter.claimsTo());
        opposed(filter.between());
        one("(review.suppressed_reason is not null) = :suppressed", "suppressed", filter.suppressed());
    }

    private void words(String not, String name, String q) {
        values.put(name, q);
        lookups.add(handle -> {
            Words words = new Words(handle, q);
            boolean isInOrder = words.one(Boolean.class, IS_IN_ORDER).orElse(false);
            Optional<String> anyOrder = isInOrder ? words.one(String.class, IN_ANY_ORDER) : Optional.empty();
            anyOrder.ifPresent(given -> values.put(name + "AnyOrder", given));
            String inOrder = anyOrder.isPresent()
                    ? SPOKEN_IN_ORDER
                    : SPOKEN_IN_ORDER.replace("spoken.words @@ cast(:qAnyOrder as tsquery)", "true");
            conditions.add(not + named(name, isInOrder ? inOrder : SPOKEN));
            values.put(name + "Named", words.one(String.class, NAMED).orElseThrow());
            lists.put(name + "Noted", new Values(UUID.class, words.all(UUID.class, NOTED)));
        });
    }

    /** Asks the database of what people typed. */
    private record Words(Handle handle, String q) {
        <T> Optional<T> one(Class<T> type, String asked) {
            return Optional.ofNullable(query(asked).mapTo(type).one());
        }

        <T> List<T> all(Class<T> type, String asked) {
            return query(asked).mapTo(type).list();
        }

        private Query query(String asked) {
            return handle.createQuery(named("q", asked)).bind("q", q);
        }
    }

    private static String named(String name, String condition) {
        return condition.replace(":query", QUERY).replace(":q", ":" + name);
    }

    private void ofSources(Given<String> given) {
        any("voice.sources && cast(:sources as uuid[])", "sources", String.class, given);
        lookups.add(handle -> List.of("sources", "not_sources")
                .forEach(name -> lists.computeIfPresent(name, (key, asked) -> asked.known(handle))));
    }

    private void opposed(List<UUID> between) {
        if (!between.isEmpty()) {
            one(OPPOSED, "one", between.getFirst().toString());
            values.put("other", between.getLast().toString());
        }
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
        lookups.forEach(lookup -> lookup.accept(handle));
        lookups.clear();
        String condition = String.join(" and ", conditions) + moreConditions;
        String spoken = select + condition + rest;
        StringBuilder from = new StringBuilder(" from conflict");
        BESIDE.stream().filter(table -> table.isSpokenOf(spoken)).forEach(table -> from.append(table.join()));
        Query query = handle.createQuery(select + from + " where " + condition + rest);
        values.forEach(query::bind);
        lists.forEach((name, given) -> query.bindArray(name, given.type(), given.list()));
        return query;
    }
}
