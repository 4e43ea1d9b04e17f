package org.counterclaim.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.counterclaim.reconcile.Relation;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The rows of table relation. What stays as it was is not written again. */
final class StoredRelations {

    /** Parts the arguments of a reason on their way into the database; control characters occur in no canonical text. */
    private static final String SEPARATOR = "\u001f";

    private static final String ROWS = """
            (select question_id, conflict_id, claim_id, other_id, type, reason_code,
                    string_to_array(arguments, E'\\u001f') as reason_arguments
             from unnest(:questions, :conflicts, :claims, :others, :types, :codes, :arguments)
                  as row (question_id, conflict_id, claim_id, other_id, type, reason_code, arguments)) as found
            """;
    private static final String SAME = """
             where found.question_id = kept.question_id and found.claim_id = kept.claim_id
               and found.other_id = kept.other_id and found.type = kept.type
               and found.reason_code = kept.reason_code and found.reason_arguments = kept.reason_arguments
               and coalesce(found.conflict_id, found.question_id) = coalesce(kept.conflict_id, kept.question_id))""";

    private record Row(UUID question, @Nullable UUID conflict, Relation relation) {}

    /** Makes the relations of the questions those found, leaving alone those of conflicts that are no more. */
    void write(Handle handle, List<Finding> findings) {
        // How many relations there are the planner cannot know: of tens of thousands it would compare each with each.
        handle.execute("set local enable_nestloop = off");
        write(handle, findings, rows(findings));
        handle.execute("set local enable_nestloop = on");
    }

    private static void write(Handle handle, List<Finding> findings, List<Row> rows) {
        bind(
                        handle.createUpdate("delete from relation kept where kept.question_id = any(:asked)"
                                + " and (kept.conflict_id is null or kept.conflict_id = any(:active))"
                                + " and not exists (select from " + ROWS + SAME),
                        rows)
                .bindArray(
                        "asked",
                        UUID.class,
                        findings.stream()
                                .map(finding -> finding.question().id())
                                .toList())
                .bindArray(
                        "active",
                        UUID.class,
                        findings.stream()
                                .flatMap(finding -> finding.conflicts().stream())
                                .map(FoundConflict::id)
                                .toList())
                .execute();
        bind(
                        handle.createUpdate("insert into relation (question_id, conflict_id, claim_id, other_id, type,"
                                + " reason_code, reason_arguments) select distinct found.* from " + ROWS
                                + " where not exists (select from relation kept " + SAME),
                        rows)
                .execute();
    }

    private static List<Row> rows(List<Finding> findings) {
        List<Row> rows = new ArrayList<>();
        for (Finding finding : findings) {
            UUID question = finding.question().id();
            finding.result().relations().forEach(relation -> rows.add(new Row(question, null, relation)));
            finding.conflicts()
                    .forEach(conflict -> conflict.contradiction()
                            .relations()
                            .forEach(relation -> rows.add(new Row(question, conflict.id(), relation))));
        }
        return rows;
    }

    private static <S extends SqlStatement<S>> S bind(S statement, List<Row> rows) {
        return statement
                .bindArray("questions", UUID.class, column(rows, Row::question))
                .bindArray("conflicts", UUID.class, column(rows, Row::conflict))
                .bindArray(
                        "claims", UUID.class, column(rows, row -> row.relation().claim()))
                .bindArray(
                        "others", UUID.class, column(rows, row -> row.relation().other()))
                .bindArray(
                        "types",
                        String.class,
                        column(rows, row -> row.relation().type().name()))
                .bindArray(
                        "codes",
                        String.class,
                        column(rows, row -> row.relation().reason().code()))
                .bindArray(
                        "arguments",
                        String.class,
                        column(
                                rows,
                                row -> String.join(
                                        SEPARATOR, row.relation().reason().arguments())));
    }

    private static <V extends @Nullable Object> List<V> column(List<Row> rows, Function<Row, V> value) {
        List<V> column = new ArrayList<>(rows.size());
        rows.forEach(row -> column.add(value.apply(row)));
        return column;
    }
}
