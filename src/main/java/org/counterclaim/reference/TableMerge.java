package org.counterclaim.reference;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements that merge staged rows into a table of the same column names. A row is added once; later a column
 * follows its file as long as people left it as the file had it.
 *
 * @param file under which {@code reference_row} remembers what was loaded
 * @param keys the table's natural key
 * @param values the columns that follow the file
 * @param identified whether rows have an {@code id}
 * @param versioned whether rows have a {@code version}, which a change must raise
 */
record TableMerge(
        String table, String file, List<String> keys, List<String> values, boolean identified, boolean versioned) {

    String insert() {
        String columns = String.join(", ", keys) + ", " + String.join(", ", values);
        String fields = list("new", keys) + ", " + list("new", values);
        return """
                insert into %s (%s%s)
                select %s%s
                from staged
                cross join lateral jsonb_populate_record(null::%s, staged.content) new
                left join reference_row before on before.file = '%s' and before.key = staged.key
                where before.key is null
                on conflict do nothing""".formatted(
                        table, identified ? "id, " : "", columns, identified ? "staged.id, " : "", fields, table, file);
    }

    String update() {
        String sets = values.stream()
                .map(v -> "%1$s = case when kept.%1$s is not distinct from old.%1$s then new.%1$s else kept.%1$s end"
                        .formatted(v))
                .collect(Collectors.joining(",\n    "));
        String key = keys.stream().map(k -> "kept.%1$s = new.%1$s".formatted(k)).collect(Collectors.joining(" and "));
        return """
                update %s kept set %s
                    %s
                from staged
                cross join lateral jsonb_populate_record(null::%s, staged.content) new
                join reference_row before on before.file = '%s' and before.key = staged.key
                cross join lateral jsonb_populate_record(null::%s, before.content) old
                where %s and (%s) is distinct from (%s)""".formatted(
                        table,
                        versioned ? "version = kept.version + 1," : "",
                        sets,
                        table,
                        file,
                        table,
                        key,
                        list("old", values),
                        list("new", values));
    }

    private static String list(String row, List<String> columns) {
        return columns.stream().map(c -> row + "." + c).collect(Collectors.joining(", "));
    }
}
