package org.counterclaim.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The tables behind conflicts, in the order in which they are loaded: what a row names comes before it, except that
 * names come before what has them, so that what is known here already is recognised. Rows that name
 * others of their own table ({@code later}) learn of them when all are there.
 */
enum RecordKind {
    PREDICATE("code", "code in (select predicate from question where id in (select question_id from asked))"),
    PREDICATE_TERM(
            "predicate || '/' || code",
            "predicate in (select predicate from question where id in (select question_id from asked))"),
    QUALIFIER_VALUE(
            "qualifier || '/' || code",
            "(qualifier, code) in (with recursive used(qualifier, code) as ("
                    + "select asked_with.key, asked_with.value from question"
                    + " cross join lateral jsonb_each_text(qualifiers) as asked_with"
                    + " where question.id in (select question_id from asked)"
                    + " union select parent.qualifier, parent.parent_code from qualifier_value as parent"
                    + " join used on used.qualifier = parent.qualifier and used.code = parent.code"
                    + " where parent.parent_code is not null) select qualifier, code from used)",
            "parent_code"),
    PLACE("id", "id " + Inside.PLACES, "parent_id"),
    PLACE_NAME("place_id || language || name", "place_id " + Inside.PLACES),
    SOURCE_KEY("normal", "source_id " + Inside.SOURCES),
    SOURCE("id", "id " + Inside.SOURCES, "parent_id", "merged_into_id"),
    SOURCE_NAME("source_id || language || name", "source_id " + Inside.SOURCES),
    SUBJECT_KEY("normal", "subject_id in (select subject_id from event where id in (select event_id from met))"),
    SUBJECT("id", "id in (select subject_id from event where id in (select event_id from met))", "merged_into_id"),
    EVENT("id", "id in (select event_id from met)", "merged_into_id"),
    EVENT_KEY("subject_id || normal", "event_id in (select event_id from met)"),
    EVENT_PLACE("event_id || ' ' || place_id", "event_id in (select event_id from met)"),
    DOCUMENT("id", "id in (select document_id from said)", "replaces_id", "copy_of_id"),
    RULE("code", "code in (select rule_code from conflict where id = any(:conflicts))"),
    QUESTION("id", "id in (select question_id from asked)"),
    CLAIM("question_id", "question_id in (select question_id from asked)", "replaced_by_id"),
    CLAIM_VIA("claim_id || ' ' || position", "claim_id in (select id from said)"),
    CLAIM_PLACE("claim_id || ' ' || place_id", "claim_id in (select id from said)"),
    CONFLICT("id", "id = any(:conflicts)"),
    POSITION("conflict_id || ' ' || ordinal", "conflict_id = any(:conflicts)"),
    POSITION_CLAIM("conflict_id || ' ' || claim_id", "conflict_id = any(:conflicts)"),
    RELATION(
            "coalesce(conflict_id, question_id)",
            "question_id in (select question_id from asked) and (conflict_id is null or conflict_id = any(:conflicts))"),
    REVIEW("conflict_id", "conflict_id = any(:conflicts)"),
    VERDICT("conflict_id || position_key", "conflict_id = any(:conflicts)"),
    COMMENT("id", "conflict_id = any(:conflicts)"),
    AUDIT(
            "id",
            "entity in ('claim', 'conflict', 'review') and entity_id in (select id::text from said"
                    + " union select unnest(cast(:conflicts as uuid[]))::text)");

    /** Which rows others hang from, all the way up. */
    private static final class Inside {
        static final String PLACES = """
                in (with recursive up as (
                       select id, parent_id from place where id in (
                           select place_id from claim_place where claim_id in (select id from said)
                           union select answer_place_id from said
                           union select place_id from event_place where event_id in (select event_id from met))
                       union select place.id, place.parent_id from place join up on place.id = up.parent_id)
                   select id from up)""";

        static final String SOURCES = """
                in (with recursive up as (
                       select id, parent_id, merged_into_id from source where id in (
                           select claimant_id from said union select publisher_id from said
                           union select answer_actor_id from said
                           union select source_id from claim_via where claim_id in (select id from said)
                           union select publisher_id from document where id in (select document_id from said))
                       union select source.id, source.parent_id, source.merged_into_id from source
                       join up on source.id in (up.parent_id, up.merged_into_id))
                   select id from up)""";
    }

    /** The questions of the conflicts, of claims that came in by a rule, and of claims that others are related to. */
    static final String ASKED = """
            with recursive asked as (
                (select question_id from conflict where id = any(:conflicts)
                 union select claim.question_id from position_claim join claim on claim.id = position_claim.claim_id
                 where position_claim.conflict_id = any(:conflicts))
                union select claim.question_id from asked join relation on relation.question_id = asked.question_id
                    and (relation.conflict_id is null or relation.conflict_id = any(:conflicts))
                join claim on claim.id in (relation.claim_id, relation.other_id))""";

    private static final String BASE = ASKED + """
            ,
            said as materialized (select * from claim where question_id in (select question_id from asked)),
            met as materialized (select distinct event_id from question where id in (select question_id from asked))
            """;

    private final String key;
    private final String condition;
    private final String later;

    RecordKind(String key, String condition, String... later) {
        this.key = key;
        this.condition = condition;
        this.later = String.join(" ", later);
    }

    static Optional<RecordKind> of(String table) {
        return Arrays.stream(values())
                .filter(kind -> kind.table().equals(table))
                .findFirst();
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Columns that name rows of the same table. */
    List<String> later() {
        return later.isEmpty() ? List.of() : List.of(later.split(" ", -1));
    }

    /** Whether few enough rows are there to remember which were written; else loaders pass over what comes twice. */
    boolean isOneRowAKey() {
        return compareTo(QUESTION) <= 0;
    }

    /**
     * Those that an export holds.
     *
     * @param internal whether what people wrote to one another is among them
     */
    static List<RecordKind> told(boolean internal) {
        return Arrays.stream(values())
                .filter(kind -> internal || kind != COMMENT)
                .toList();
    }

    /**
     * Keys and rows without what the database or the other server makes by itself, in a steady order.
     *
     * @param internal whether what stays in the newsroom is in them
     */
    String sql(boolean internal) {
        // The trail repeats the words of a comment.
        String without = this == AUDIT && !internal ? " and action <> 'comment.added'" : "";
        return BASE + "select (" + key + ")::text, (" + (internal ? row() : Withheld.from(this, row()))
                + ")::text from " + table() + " where " + condition + without + " order by 1, 2";
    }

    private String row() {
        return switch (this) {
            case AUDIT ->
                "jsonb_build_object('id', id, 'at', at, 'actor', actor, 'action', action, 'entity', entity,"
                        + " 'entity_id', entity_id, 'before', before, 'after', after)";
            // Made by the database from the name.
            case PLACE_NAME, SOURCE_NAME -> "to_jsonb(" + table() + ".*) - 'normal'";
            // With a star, since a table may have a column of its own name.
            default -> "to_jsonb(" + table() + ".*) - 'search'";
        };
    }
}
