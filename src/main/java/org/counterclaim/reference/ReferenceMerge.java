package org.counterclaim.reference;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Merges the reference files into the database, a few statements a file, inside the caller's transaction. */
final class ReferenceMerge {

    private static final TableMerge PREDICATES = new TableMerge(
            "predicate",
            "predicates.csv",
            List.of("code"),
            List.of(
                    "answer_kind",
                    "question_en",
                    "question_ar",
                    "consequence",
                    "unit",
                    "time_varying",
                    "cumulative",
                    "position"),
            false,
            true);
    private static final TableMerge TERMS = new TableMerge(
            "predicate_term",
            "predicate_terms.csv",
            List.of("predicate", "code"),
            List.of("side", "label_en", "label_ar", "position"),
            false,
            false);
    private static final TableMerge QUALIFIER_VALUES = new TableMerge(
            "qualifier_value",
            "qualifier_values.csv",
            List.of("qualifier", "code"),
            List.of("parent_code", "label_en", "label_ar", "position"),
            false,
            false);
    private static final TableMerge RULES = new TableMerge(
            "rule",
            "rules.csv",
            List.of("code"),
            List.of(
                    "source_predicate",
                    "source_stance",
                    "condition",
                    "target_predicate",
                    "target_stance",
                    "mode",
                    "label_en",
                    "label_ar"),
            true,
            true);
    private static final TableMerge SOURCES = new TableMerge(
            "source",
            "sources.csv",
            List.of("code"),
            List.of("kind", "country", "state_affiliation", "name_en", "name_ar"),
            true,
            true);
    private static final TableMerge PLACES = new TableMerge(
            "place",
            "places.csv",
            List.of("path"),
            List.of("kind", "name_en", "name_ar", "latitude", "longitude"),
            true,
            true);

    private final Connection connection;
    private final StagedRows staged;

    ReferenceMerge(Connection connection) {
        this.connection = connection;
        this.staged = new StagedRows(connection);
    }

    void merge(ReferenceContent content) throws SQLException {
        staged.create();
        mergeTable(PREDICATES, "predicate", content.of(ReferenceFiles.PREDICATES));
        mergeTable(TERMS, "term", content.of(ReferenceFiles.TERMS));
        mergeTable(QUALIFIER_VALUES, "qualifier", content.of(ReferenceFiles.QUALIFIER_VALUES));
        mergeTable(RULES, "rule", content.of(ReferenceFiles.RULES));
        mergeSources(content);
        mergePlaces(content);
    }

    private void mergeTable(TableMerge table, String kind, List<ReferenceRow> rows) throws SQLException {
        staged.fill(kind, rows);
        staged.execute(table.insert());
        staged.execute(table.update());
        remember(table.file());
    }

    private void mergeSources(ReferenceContent content) throws SQLException {
        staged.fill("source", content.of(ReferenceFiles.SOURCES));
        staged.execute(SourceSql.ADOPT);
        staged.execute(SOURCES.insert());
        staged.execute(SOURCES.update());
        staged.execute(SourceSql.PARENTS);
        remember(SOURCES.file());
        staged.fill("source name", content.sourceNames());
        requireOneOwnerPerName();
        staged.execute(SourceSql.KEYS);
        staged.execute(SourceSql.NAMES);
        remember(ReferenceFiles.SOURCE_NAMES.name());
        staged.fill("source site", content.of(ReferenceFiles.SOURCE_SITES));
        staged.execute(SourceSql.SITES);
        remember(ReferenceFiles.SOURCE_SITES.name());
    }

    private void mergePlaces(ReferenceContent content) throws SQLException {
        mergeTable(PLACES, "place", content.of(ReferenceFiles.PLACES));
        staged.execute(PlaceSql.PARENTS);
        staged.fill("place name", content.placeNames());
        staged.execute(PlaceSql.NAMES);
        remember(ReferenceFiles.PLACE_NAMES.name());
    }

    private void remember(String file) throws SQLException {
        staged.execute("""
                insert into reference_row (file, key, content)
                select '%s', key, content from staged
                on conflict (file, key) do update set content = excluded.content
                where reference_row.content is distinct from excluded.content""".formatted(file));
    }

    private void requireOneOwnerPerName() throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet shared = query.executeQuery(SourceSql.SHARED_NAMES)) {
            if (shared.next()) {
                throw new IllegalStateException("%s, column name: \"%s\" belongs to another source already, see %s"
                        .formatted(shared.getString("at"), shared.getString("name"), shared.getString("other")));
            }
        }
    }
}
