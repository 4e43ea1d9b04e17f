package org.counterclaim.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterclaim.platform.TestDatabase;
import org.counterclaim.platform.TestPostgres;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A trail in a database of its own, as the application writes it. */
final class OwnTrail {

    private final PGSimpleDataSource source = TestDatabase.migratedForTheApplication();
    private final Jdbi database = Jdbi.create(source);

    Jdbi database() {
        return database;
    }

    Chain.Outcome followed() throws SQLException {
        return followed(null);
    }

    /** What following the chain finds, from a hash that was kept or from its beginning. */
    Chain.Outcome followed(@Nullable String from) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return new Chain(connection).follow(from);
        }
    }

    void add(int rows) {
        add(database, rows);
    }

    static void add(Jdbi database, int rows) {
        database.useTransaction(handle -> TrailRow.append(handle, rows(rows)));
    }

    static List<TrailRow> rows(int count) {
        List<TrailRow> rows = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            rows.add(row(number));
        }
        return rows;
    }

    /** With letters, signs and numbers that are written in more ways than one. */
    static TrailRow row(int number) {
        List<String> words = List.of("سانا", "quo\"te\\", "line\nbreak\ttab\u0001", "\u202Eevil", "😀", "", "é");
        Origin origin = new Origin(
                words.get(number % 7),
                number % 2 == 0 ? null : new UUID(number, number),
                number % 3 == 0 ? null : "127.0.0." + number,
                words.get(number % 5),
                null);
        return TrailRow.of(
                origin,
                Instant.ofEpochSecond(1_526_800_000L + number, 123_456_000L),
                "claim.entered",
                "claim",
                "id-" + number,
                null,
                "{\"number\": 1.50e" + number % 9 + ", \"b\":null,\"a\":\"\\u0041" + "س".repeat(number % 50)
                        + "\",\"b\":[true,{}]}");
    }

    /** Changes what no role may change, as a superuser. */
    void tamper(String... commands) throws SQLException {
        try (Connection connection = TestPostgres.superuser(source.getUrl());
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("create table if not exists untouched as select * from audit");
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    void restore(long seq) throws SQLException {
        tamper("delete from audit where seq = " + seq, "insert into audit select * from untouched where seq = " + seq);
    }
}
