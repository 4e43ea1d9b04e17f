package org.counterclaim.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterclaim.platform.TestDatabase;
import org.counterclaim.platform.TestPostgres;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.postgresql.ds.PGSimpleDataSource;

/** What the chain of the trail holds against, from the application's role up to a superuser. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = TestPostgres.SERVER, mode = ResourceAccessMode.READ)
class ChainTest {

    private final PGSimpleDataSource source = TestDatabase.migratedForTheApplication();
    private final Jdbi database = Jdbi.create(source);

    @Test
    void aTrailOfNobodyIsWhole() throws SQLException {
        assertThat(followed(null)).isEqualTo(new Chain.Outcome(new Chain.Link(0, "00".repeat(32)), null));
    }

    @Test
    void theDatabasesSumsAreOurs() throws SQLException {
        add(5000);
        Chain.Outcome outcome = followed(null);
        assertThat(outcome.fault()).isNull();
        assertThat(outcome.last().seq()).isEqualTo(5000);
    }

    @Test
    void theApplicationCanOnlyAdd() throws SQLException {
        add(3);
        for (String attempt : List.of(
                "update audit set after = '{\"name\":\"other\"}'",
                "update audit set hash = hash",
                "delete from audit",
                "truncate audit",
                "insert into audit (seq, id, at, actor, action, entity, entity_id, hash) select 9, id, at, actor, action,"
                        + " entity, entity_id, hash from audit",
                "update audit_head set seq = 0",
                "delete from audit_head",
                "alter table audit disable trigger all",
                "drop trigger audit_is_append_only on audit",
                "set session_replication_role = replica",
                "drop table audit",
                "create or replace function append_audit(entries jsonb) returns bigint language sql as 'select 1'",
                "create function refuse_audit_change() returns trigger language sql as ''",
                "set role counterclaim")) {
            assertThatThrownBy(() -> database.useHandle(handle -> handle.execute(attempt)))
                    .as(attempt)
                    .hasMessageContaining("ERROR");
        }
        assertThat(followed(null).fault()).isNull();
        assertThat(followed(null).last().seq()).isEqualTo(3);
    }

    @Test
    void theOwnerIsRefusedUnlessItTakesTheTriggersAway() {
        Jdbi owner = Jdbi.create(TestDatabase.migrated());
        add(owner, 3);
        for (String attempt :
                List.of("update audit set actor = 'other'", "delete from audit where seq = 2", "truncate audit")) {
            assertThatThrownBy(() -> owner.useHandle(handle -> handle.execute(attempt)))
                    .as(attempt)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void aSearchPathOfTheCallersLeadsTheFunctionNowhereElse() throws SQLException {
        database.useHandle(handle -> {
            handle.execute("create temp table audit_head as select 1 as id, 7::bigint as seq, ''::bytea as hash");
            handle.execute("create temp table audit (like public.audit)");
            handle.execute("set search_path = pg_temp, public");
            TrailRow.append(handle, List.of(row(1)));
        });
        assertThat(followed(null)).extracting(outcome -> outcome.last().seq()).isEqualTo(1L);
    }

    @Test
    void anyChangedColumnIsFound() throws SQLException {
        add(20);
        for (String change : List.of(
                "actor = 'other'",
                "at = at + interval '1 microsecond'",
                "action = action || ' '",
                "entity = 'source'",
                "entity_id = 'x'",
                "before = '{}'",
                "after = jsonb_set(after, '{number}', '70')",
                "token = gen_random_uuid()",
                "address = '10.0.0.1'",
                "agent = null",
                "request = 'another'",
                "id = gen_random_uuid()")) {
            tamper("update audit set " + change + " where seq = 7");
            assertThat(followed(null).fault()).as(change).startsWith("Row 7 was changed");
            assertThat(followed(null).last().seq()).isEqualTo(6);
            restore(7);
        }
        assertThat(followed(null).fault()).isNull();
    }

    @Test
    void aRowTakenOutOfTheMiddleIsFound() throws SQLException {
        add(20);
        tamper("delete from audit where seq = 7");
        assertThat(followed(null).fault()).isEqualTo("Row 7 is missing");
    }

    @Test
    void aRowTakenOutAndTheRestMovedUpIsFound() throws SQLException {
        add(20);
        tamper("delete from audit where seq = 7", "update audit set seq = seq - 1 where seq > 7");
        assertThat(followed(null).fault()).startsWith("Row 7 was changed");
    }

    @Test
    void aTailCutOffIsFound() throws SQLException {
        add(20);
        tamper("delete from audit where seq > 15");
        assertThat(followed(null).fault()).isEqualTo("Row 16 is missing, and all after it up to row 20");
    }

    @Test
    void aTrailEmptiedIsFound() throws SQLException {
        add(20);
        tamper("delete from audit");
        assertThat(followed(null).fault()).isEqualTo("Row 1 is missing, and all after it up to row 20");
    }

    @Test
    void swappedRowsAreFound() throws SQLException {
        add(20);
        tamper(
                "update audit set seq = -7 where seq = 7",
                "update audit set seq = 7 where seq = 8",
                "update audit set seq = 8 where seq = -7");
        assertThat(followed(null).fault()).startsWith("Row 7 was changed");
    }

    @Test
    void aRowPutInIsFound() throws SQLException {
        add(20);
        String columns = "id, at, actor, action, entity, entity_id, hash";
        tamper("insert into audit (seq, " + columns + ") select 21, " + columns + " from audit where seq = 20");
        assertThat(followed(null).fault()).isNotNull().startsWith("Row 21");
    }

    @Test
    void aRowPutInBetweenIsFound() throws SQLException {
        add(20);
        String columns = "id, at, actor, action, entity, entity_id, hash";
        tamper(
                "update audit set seq = -seq - 1 where seq > 10",
                "update audit set seq = -seq where seq < 0",
                "insert into audit (seq, " + columns + ") select 11, " + columns + " from audit where seq = 10");
        assertThat(followed(null).fault()).startsWith("Row 11 was changed");
    }

    /** Who can do anything to the database can make a chain that is whole; only a hash kept elsewhere tells. */
    @Test
    void aTrailThatWasMadeAnewIsFoundByAHashKeptElsewhere() throws SQLException {
        add(20);
        String kept = followed(null).last().hash();
        tamper("update audit set actor = 'innocent' where seq = 7", """
                do $$ declare entry audit; last bytea := decode(repeat('00', 32), 'hex');
                begin
                    for entry in select * from audit order by seq loop
                        last := sha256(convert_to(encode(last, 'hex') || audit_words(entry), 'UTF8'));
                        update audit set hash = last where seq = entry.seq;
                    end loop;
                    update audit_head set hash = last;
                end $$""");
        assertThat(followed(null).fault()).isNull();
        assertThat(followed(kept).fault()).startsWith("No row has the hash " + kept);
    }

    @Test
    void aHashKeptElsewhereIsWhereACheckMayBegin() throws SQLException {
        add(20);
        String kept = followed(null).last().hash();
        add(5);
        assertThat(followed(kept).fault()).isNull();
        assertThat(followed(kept).last().seq()).isEqualTo(25);
        tamper("update audit set actor = 'other' where seq = 23");
        assertThat(followed(kept).fault()).startsWith("Row 23 was changed");
    }

    @Test
    void writersAtTheSameTimeMakeOneChain() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> working = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                int size = writer + 1;
                working.add(writers.submit(() -> {
                    for (int round = 0; round < 40; round++) {
                        boolean isKept = round % 4 != 0;
                        database.useTransaction(handle -> {
                            TrailRow.append(handle, rows(size));
                            TrailRow.append(handle, rows(1));
                            if (!isKept) {
                                handle.rollback();
                            }
                        });
                    }
                }));
            }
            for (Future<?> each : working) {
                each.get();
            }
        }
        Chain.Outcome outcome = followed(null);
        assertThat(outcome.fault()).isNull();
        assertThat(outcome.last().seq()).isEqualTo(30 * (2 + 3 + 4 + 5 + 6 + 7 + 8 + 9));
    }

    @Test
    void theSecondOfTwoTransactionsFollowsTheFirst() throws Exception {
        CountDownLatch added = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
            Future<?> first = writers.submit(() -> {
                database.useTransaction(handle -> {
                    TrailRow.append(handle, rows(3));
                    added.countDown();
                    mayEnd.await();
                });
                return true;
            });
            added.await();
            Future<?> second = writers.submit(() -> add(2));
            assertThat(followed(null).last().seq())
                    .as("nothing is seen before it is committed")
                    .isZero();
            assertThat(second.isDone()).isFalse();
            mayEnd.countDown();
            first.get();
            second.get();
        }
        assertThat(followed(null).fault()).isNull();
        assertThat(followed(null).last().seq()).isEqualTo(5);
    }

    private Chain.Outcome followed(@Nullable String from) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return new Chain(connection).follow(from);
        }
    }

    private void add(int rows) {
        add(database, rows);
    }

    private static void add(Jdbi database, int rows) {
        database.useTransaction(handle -> TrailRow.append(handle, rows(rows)));
    }

    private static List<TrailRow> rows(int count) {
        List<TrailRow> rows = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            rows.add(row(number));
        }
        return rows;
    }

    /** With letters, signs and numbers that are written in more ways than one. */
    private static TrailRow row(int number) {
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

    private void tamper(String... commands) throws SQLException {
        try (Connection connection = TestPostgres.superuser(source.getUrl());
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("create table if not exists untouched as select * from audit");
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private void restore(long seq) throws SQLException {
        tamper("delete from audit where seq = " + seq, "insert into audit select * from untouched where seq = " + seq);
    }
}
