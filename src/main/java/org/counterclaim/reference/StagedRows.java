package org.counterclaim.reference;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The temporary table {@code staged}, where one file's rows stand while they are merged. */
final class StagedRows {

    private final Connection connection;

    StagedRows(Connection connection) {
        this.connection = connection;
    }

    void create() throws SQLException {
        execute("""
                create temp table staged (
                    id uuid not null, at text not null, key text primary key, content jsonb not null
                ) on commit drop""");
    }

    /** Stages rows under the kind that their identifiers are made from. */
    void fill(String kind, Collection<ReferenceRow> rows) throws SQLException {
        execute("truncate staged");
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into staged select * from unnest(?::uuid[], ?::text[], ?::text[], ?::jsonb[])"
                        + " on conflict do nothing")) {
            insert.setArray(
                    1, array(rows, row -> ReferenceIds.of(kind, row.key()).toString()));
            insert.setArray(2, array(rows, row -> row.file() + ", line " + row.line()));
            insert.setArray(3, array(rows, ReferenceRow::key));
            insert.setArray(4, array(rows, row -> row.content().toString()));
            insert.executeUpdate();
        }
        execute("analyze staged");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private java.sql.Array array(Collection<ReferenceRow> rows, Function<ReferenceRow, String> part)
            throws SQLException {
        List<String> parts = rows.stream().map(part).toList();
        return connection.createArrayOf("text", parts.toArray());
    }
}
