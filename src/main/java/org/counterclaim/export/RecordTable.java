package org.counterclaim.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Puts rows into a table: new ones, and those that are newer than what is here. */
final class RecordTable {

    private static final int BATCH = 500;

    /** Those that were new here, or newer than what was: verdicts have no version of their own and come with them. */
    private static final String REVIEWS_TAKEN =
            "select review.conflict_id from review where review.xmin = pg_current_xact_id()::xid";

    private static final String LINKED_BY_CODE = """
            update qualifier_value set parent_code = given.parent_code
            from jsonb_to_record(cast(:row as jsonb)) as given(qualifier text, code text, parent_code text)
            where qualifier_value.qualifier = given.qualifier and qualifier_value.code = given.code
              and qualifier_value.parent_code is null
              and exists (select from qualifier_value as parent
                          where parent.qualifier = given.qualifier and parent.code = given.parent_code)""";

    private final Handle handle;
    private final RecordKind kind;
    private final String insertion;
    private final List<String> rows = new ArrayList<>();
    private int taken;

    RecordTable(Handle handle, RecordKind kind) {
        this.handle = handle;
        this.kind = kind;
        this.insertion = kind == RecordKind.AUDIT ? trail() : insertion();
    }

    void add(String row) {
        rows.add(row);
        if (rows.size() == BATCH) {
            flush();
        }
    }

    int finish() {
        flush();
        if (kind == RecordKind.REVIEW) {
            handle.execute("delete from verdict where conflict_id in (" + REVIEWS_TAKEN + ")");
        }
        return taken;
    }

    private void flush() {
        if (!rows.isEmpty()) {
            String json = "[" + String.join(",", rows) + "]";
            rows.clear();
            if (kind == RecordKind.AUDIT) {
                taken += handle.createQuery(insertion)
                        .bind("rows", json)
                        .mapTo(Integer.class)
                        .one();
            } else {
                taken += handle.createUpdate(insertion).bind("rows", json).execute();
            }
        }
    }

    /** The trail is only added to by its own function, which chains the rows; those that are here stay as they are. */
    private static String trail() {
        return """
                with missing as (
                    select each.value as row from jsonb_array_elements(cast(:rows as jsonb)) with ordinality as each(value, n)
                    where not exists (select from audit where audit.entity = each.value ->> 'entity'
                                      and audit.entity_id = each.value ->> 'entity_id'
                                      and audit.id::text = each.value ->> 'id')),
                added as materialized (
                    select append_audit(jsonb_agg(row order by row ->> 'at', row ->> 'id')) from missing having count(*) > 0)
                select count(*)::integer from missing where exists (select from added)""";
    }

    private String insertion() {
        List<String> columns = columns();
        Set<String> key = Set.copyOf(key());
        String listed = String.join(", ", columns);
        String update = columns.contains("version") && !key.isEmpty()
                ? " on conflict (" + String.join(", ", key()) + ") do update set "
                        + columns.stream()
                                .filter(column -> !key.contains(column))
                                .map(column -> column + " = excluded." + column)
                                .collect(Collectors.joining(", "))
                        + " where excluded.version > " + kind.table() + ".version"
                : " on conflict do nothing";
        return "insert into " + kind.table() + " (" + listed + ") select " + listed
                + " from jsonb_populate_recordset(null::\"" + kind.table() + "\", cast(:rows as jsonb))"
                + (kind == RecordKind.VERDICT ? " where conflict_id in (" + REVIEWS_TAKEN + ")" : "") + update;
    }

    /** Those that the database doesn't make itself, without those that are filled in when all rows are there. */
    private List<String> columns() {
        return handle.createQuery("""
                        select column_name from information_schema.columns
                        where table_schema = 'public' and table_name = :table and is_generated = 'NEVER'
                        order by ordinal_position""")
                .bind("table", kind.table())
                .mapTo(String.class)
                .filter(column -> !kind.later().contains(column))
                .list();
    }

    private List<String> key() {
        return handle.createQuery("""
                        select attribute.attname from pg_index
                        join pg_attribute attribute on attribute.attrelid = indrelid and attribute.attnum = any(indkey)
                        where indrelid = cast(:table as regclass) and indisprimary order by attribute.attnum""")
                .bind("table", kind.table())
                .mapTo(String.class)
                .list();
    }

    /** Fills in what names rows of the same table, where they are there. */
    static void link(Handle handle, RecordKind kind, String row) {
        for (String column : kind.later()) {
            handle.createUpdate(kind == RecordKind.QUALIFIER_VALUE ? LINKED_BY_CODE : linkedById(kind, column))
                    .bind("row", row)
                    .execute();
        }
    }

    private static String linkedById(RecordKind kind, String column) {
        return "update " + kind.table() + " set " + column + " = other.id from " + kind.table()
                + " as other, jsonb_to_record(cast(:row as jsonb)) as given(id uuid, " + column + " uuid)"
                + " where " + kind.table() + ".id = given.id and other.id = given." + column + " and " + kind.table()
                + "." + column + " is null and other.id <> given.id";
    }
}
